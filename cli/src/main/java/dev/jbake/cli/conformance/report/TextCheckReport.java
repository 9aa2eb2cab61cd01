package dev.jbake.cli.conformance.report;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.DiagnosticRenderer;
import dev.jbake.diagnostic.Positions;
import dev.jbake.diagnostic.Severity;
import dev.jbake.lint.CheckResult;
import dev.jbake.lint.portability.Requirement;
import dev.jbake.source.Span;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/// The report as text.
final class TextCheckReport {
    private TextCheckReport() {}

    /// Only the first finding of a code shows its hint.
    static String of(CheckResult result) {
        StringBuilder text = new StringBuilder();
        DiagnosticRenderer renderer = new DiagnosticRenderer();
        Set<Code> explained = EnumSet.noneOf(Code.class);
        for (Diagnostic finding : result.findings()) {
            text.append(renderer.render(finding));
            if (explained.add(finding.code())) {
                text.append("help: ").append(finding.code().hint()).append('\n');
            }
            text.append('\n');
        }
        if (result.leftOut() > 0) {
            text.append("and ").append(result.leftOut()).append(" more\n");
        }
        StringJoiner counts = new StringJoiner(", ", "", "\n");
        for (Severity severity : Severity.values()) {
            counts.add(counted(result.count(severity), severity));
        }
        text.append(counts);
        boolean nothingRead = result.requirements().isEmpty() && result.count(Severity.ERROR) > 0;
        return text + (nothingRead ? "" : needs(result));
    }

    private static String needs(CheckResult result) {
        StringJoiner needs = new StringJoiner(", ", "needs buildx " + result.buildx() + " or newer for ", "\n");
        needs.setEmptyValue("needs buildx " + result.buildx() + " or newer\n");
        for (Requirement requirement : result.decisive()) {
            Span place = requirement.place();
            String at = place == null ? "" : " (" + new Positions(place.source()).describe(place) + ")";
            needs.add(requirement.construct().name() + at);
        }
        return needs.toString();
    }

    private static String counted(long count, Severity severity) {
        return String.format(Locale.ROOT, "%d %s%s", count, severity.word(), count == 1 ? "" : "s");
    }
}
