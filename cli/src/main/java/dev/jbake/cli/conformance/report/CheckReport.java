package dev.jbake.cli.conformance.report;

import dev.jbake.lint.CheckResult;
import java.util.Locale;

/// The forms of a report about a project.
public enum CheckReport {
    /// Text: each finding with its lines and a hint, and counts.
    TEXT,
    /// A JSON object with an element for each finding.
    JSON,
    /// SARIF 2.1.0, which code review tools read.
    SARIF;

    /// Finds a form by name.
    ///
    /// @throws IllegalArgumentException if there is none
    public static CheckReport named(String name) {
        for (CheckReport report : values()) {
            if (report.name().toLowerCase(Locale.ROOT).equals(name)) {
                return report;
            }
        }
        throw new IllegalArgumentException("There is no report \"" + name + "\": use text, json or sarif.");
    }

    /// Writes a report.
    public String of(CheckResult result) {
        return switch (this) {
            case TEXT -> TextCheckReport.of(result);
            case JSON -> JsonCheckReport.of(result);
            case SARIF -> SarifReport.of(result);
        };
    }
}
