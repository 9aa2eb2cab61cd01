package dev.jbake.cli.option;

/// A command line that cannot be followed.
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    /// A command line that cannot be followed.
    ///
    /// @param message what is wrong, a sentence, in the reference's words where it has any
    public UsageException(String message) {
        super(message);
    }
}
