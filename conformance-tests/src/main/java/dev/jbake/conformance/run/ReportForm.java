package dev.jbake.conformance.run;

import java.util.Locale;

/// The forms of a report.
public enum ReportForm {
    /// Text: what failed, and counts.
    TEXT,
    /// A JSON object with an element for each case.
    JSON,
    /// The XML of JUnit, for CI servers.
    JUNIT,
    /// An HTML page without further files.
    HTML;

    /// Finds a form by name.
    ///
    /// @throws IllegalArgumentException if there is none
    public static ReportForm named(String name) {
        for (ReportForm report : values()) {
            if (report.name().toLowerCase(Locale.ROOT).equals(name)) {
                return report;
            }
        }
        throw new IllegalArgumentException("There is no report \"" + name + "\": use text, json, junit or html.");
    }

    /// Writes a report.
    public String of(SuiteResult result) {
        return switch (this) {
            case TEXT -> TextReport.of(result);
            case JSON -> JsonReport.of(result);
            case JUNIT -> JunitReport.of(result);
            case HTML -> HtmlReport.of(result);
        };
    }

    /// Seconds with three decimal places.
    static String seconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.3f", nanoseconds / 1e9);
    }
}
