package dev.jbake.solve.control;

/// How targets are pushed.
public enum PushMode {
    /// Each target as soon as it has been built.
    PLAIN,
    /// Each by its digest; the tags are given when all targets of the run have ended well.
    ATOMIC
}
