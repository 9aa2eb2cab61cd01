package dev.jbake.diagnostic;

/// How much a diagnostic weighs: an error fails the run, a warning does not.
public enum Severity {
    /// The run fails with exit status 1.
    ERROR,
    /// The run goes on.
    WARNING
}
