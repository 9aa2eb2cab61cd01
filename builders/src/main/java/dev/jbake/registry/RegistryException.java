package dev.jbake.registry;

/// A registry that refused a request, or could not be asked; one sentence for the user.
public final class RegistryException extends Exception {
    private static final long serialVersionUID = 1;

    private static final int NOT_FOUND = 404;

    private final String message;

    /// The HTTP status of the refusal; 0 if there is none.
    private final int status;

    RegistryException(String message) {
        this(message, 0);
    }

    RegistryException(String message, int status) {
        super(message);
        this.message = message;
        this.status = status;
    }

    /// True when the registry said that it does not have what was asked for.
    public boolean isNotFound() {
        return status == NOT_FOUND;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
