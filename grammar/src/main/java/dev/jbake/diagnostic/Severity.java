package dev.jbake.diagnostic;

/// How serious a diagnostic is.
public enum Severity {
    /// The run fails with exit status 1.
    ERROR("error"),
    /// The run goes on, except with `--strict`.
    WARNING("warning"),
    /// Something that may be intended; it never fails a run.
    NOTE("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /// The printed form.
    public String word() {
        return word;
    }
}
