package dev.jbake.driver;

/// Shows what a run waits for, while it waits.
@FunctionalInterface
public interface WaitDisplay {
    /// Shows nothing.
    WaitDisplay NONE = text -> error -> {};

    /// Begins to show it.
    Shown show(String text);

    /// Something that is being waited for.
    @FunctionalInterface
    interface Shown {
        /// The wait is over.
        ///
        /// @param error why it was in vain, empty if it was not
        void end(String error);
    }
}
