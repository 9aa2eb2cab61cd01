package dev.jbake.cli.check;

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

/// The report for people.
final class TextCheckReport {
    private TextCheckReport() {}

    /// What helps is said with the first finding of a code.
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
        String separator = "";
        for (Severity severity : Severity.values()) {
            text.append(separator).append(counted(result.count(severity), severity));
            separator = ", ";
        }
        text.append("\nneeds buildx ").append(result.buildx()).append(" or newer");
        separator = ", for ";
        for (Requirement requirement : result.decisive()) {
            text.append(separator).append(requirement.construct().name());
            Span place = requirement.place();
            if (place != null) {
                text.append(" (")
                        .append(new Positions(place.source()).describe(place))
                        .append(')');
            }
            separator = ", ";
        }
        return text.append('\n').toString();
    }

    private static String counted(long count, Severity severity) {
        return String.format(Locale.ROOT, "%d %s%s", count, severity.word(), count == 1 ? "" : "s");
    }
}
