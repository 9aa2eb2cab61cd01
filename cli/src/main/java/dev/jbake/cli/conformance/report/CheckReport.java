package dev.jbake.cli.conformance.report;

import dev.jbake.lint.CheckResult;
import java.util.Locale;

/// The forms of a report about a project.
public enum CheckReport {
    /// For people: each finding with its lines, what helps, and a count.
    TEXT,
    /// One object, with an element for each finding.
    JSON,
    /// SARIF 2.1.0, which code review tools read.
    SARIF;

    /// The form of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public static CheckReport named(String name) {
        for (CheckReport report : values()) {
            if (report.name().toLowerCase(Locale.ROOT).equals(name)) {
                return report;
            }
        }
        throw new IllegalArgumentException("there is no report \"" + name + "\": text, json, sarif");
    }

    /// The text of a report.
    public String of(CheckResult result) {
        return switch (this) {
            case TEXT -> TextCheckReport.of(result);
            case JSON -> JsonCheckReport.of(result);
            case SARIF -> SarifReport.of(result);
        };
    }
}
