package dev.jbake.plan;

/// Which policies a target wants to be asked, beside those that it names.
public enum PolicyChoice {
    /// The file beside the Dockerfile if there is one, and the built-in policy where the environment turns that on.
    ALL,
    /// The built-in policy only: what stands beside the Dockerfile was reset.
    BUILT_IN,
    /// None.
    NONE
}
