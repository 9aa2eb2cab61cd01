package dev.jbake.diagnostic;

/// How much a diagnostic weighs.
public enum Severity {
    /// The run fails with exit status 1.
    ERROR("error"),
    /// The run goes on, unless it is to be strict.
    WARNING("warning"),
    /// Something that may be meant, and never fails a run.
    NOTE("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /// What is printed for it.
    public String word() {
        return word;
    }
}
