package dev.jbake.solve;

import org.jspecify.annotations.Nullable;

/// A build that cannot be requested or has failed, in one sentence for the user.
public final class BuildFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String message;

    /// A failure without another cause.
    ///
    /// @param message the sentence
    public BuildFailedException(String message) {
        this(message, null);
    }

    /// A failure with its cause, whose stack `--debug` shows.
    ///
    /// @param message the sentence
    /// @param cause the failure of the world
    public BuildFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
