package dev.jbake.buildkit.session;

/// Something that a target gives to its build can't be used, as one sentence: a secret, an SSH agent.
public final class AttachmentException extends Exception {

    /// @param message the sentence
    AttachmentException(String message) {
        super(message);
    }
}
