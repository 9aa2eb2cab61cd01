package dev.jbake.conformance.run;

import java.util.Locale;

/// The forms of a report.
public enum ReportForm {
    /// For people: what failed, and a count.
    TEXT,
    /// One object, with an element for each case.
    JSON,
    /// What CI servers read.
    JUNIT,
    /// A page that stands alone.
    HTML;

    /// The form of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public static ReportForm named(String name) {
        for (ReportForm report : values()) {
            if (report.name().toLowerCase(Locale.ROOT).equals(name)) {
                return report;
            }
        }
        throw new IllegalArgumentException("there is no report \"" + name + "\": text, json, junit, html");
    }

    /// The text of a report.
    public String of(SuiteResult result) {
        return switch (this) {
            case TEXT -> TextReport.of(result);
            case JSON -> JsonReport.of(result);
            case JUNIT -> JunitReport.of(result);
            case HTML -> HtmlReport.of(result);
        };
    }

    /// Seconds with three places.
    static String seconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.3f", nanoseconds / 1e9);
    }
}
