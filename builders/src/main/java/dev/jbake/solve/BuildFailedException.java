package dev.jbake.solve;

import org.jspecify.annotations.Nullable;

/// A build that cannot be asked for or that failed, in one sentence for the user.
public final class BuildFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    /// @param message the sentence
    public BuildFailedException(String message) {
        super(message);
    }

    /// @param message the sentence
    /// @param cause what the world said
    public BuildFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
