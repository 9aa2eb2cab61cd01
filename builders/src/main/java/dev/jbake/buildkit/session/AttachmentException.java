package dev.jbake.buildkit.session;

/// Something that a target gives to its build can't be used, as one sentence: a secret, an SSH agent.
public final class AttachmentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String message;

    /// @param message the sentence
    AttachmentException(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
