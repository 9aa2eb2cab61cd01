package dev.jbake.buildkit.auth;

/// Credentials or a token could not be obtained; one sentence without secrets.
public final class AuthException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String message;

    /// The HTTP status that a token server refused with; 0 if there is none.
    private final int status;

    AuthException(String message) {
        this(message, 0);
    }

    AuthException(String message, int status) {
        super(message);
        this.message = message;
        this.status = status;
    }

    int status() {
        return status;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
