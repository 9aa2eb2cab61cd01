package dev.jbake.solve.control;

/// What goes on when a target has failed.
public enum KeepGoing {
    /// Nothing: the first failure cancels all other targets.
    NEVER,
    /// All targets that are not linked to the failed one.
    DEPENDENCIES,
    /// Linked targets, too: they can be built if only the output of the failed one went wrong.
    ALL
}
