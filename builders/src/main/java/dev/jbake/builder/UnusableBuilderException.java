package dev.jbake.builder;

/// The builder cannot be used, or the files that say which builder it is.
///
/// The message is one whole sentence for the user; it never holds a secret.
public final class UnusableBuilderException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String message;

    /// A failure without another cause.
    public UnusableBuilderException(String message) {
        super(message);
        this.message = message;
    }

    /// A failure with its cause, whose stack `--debug` shows; the message already says what it means.
    public UnusableBuilderException(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
