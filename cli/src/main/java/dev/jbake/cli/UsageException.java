package dev.jbake.cli;

/// A command line that cannot be followed. The message is one sentence for the user.
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    /// A sentence for the user.
    ///
    /// @param message what is wrong, in the reference's words where it has any
    public UsageException(String message) {
        super(message);
    }
}
