package dev.jbake.registry;

/// A registry that refused a request, or could not be asked.
public final class RegistryException extends Exception {
    private static final long serialVersionUID = 1;

    RegistryException(String message) {
        super(message);
    }
}
