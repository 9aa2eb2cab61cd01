package dev.jbake.builder;

/// A builder, or what says which builder it is, cannot be used.
///
/// The message is one whole sentence for the user; it never holds a secret.
public final class UnusableBuilderException extends Exception {

    private static final long serialVersionUID = 1L;

    /// A failure that has no deeper cause.
    public UnusableBuilderException(String message) {
        super(message);
    }

    /// A failure with the cause that is kept for `--debug`; the message already says what it means.
    public UnusableBuilderException(String message, Throwable cause) {
        super(message, cause);
    }
}
