package dev.jbake.diagnostic;

import dev.jbake.limit.Limits;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Prints diagnostics for people:
///
/// ```
/// docker-bake.hcl:7,11-15: error JB0203: Call to unknown function
///    7 |   tags = [uper(NAME)]
///                  ^^^^
/// There is no function named "uper". Did you mean "upper"?
/// ```
public final class DiagnosticRenderer {
    private final boolean colour;
    private final IdentityHashMap<Source, Positions> positions = new IdentityHashMap<>();

    /// Without colour.
    public DiagnosticRenderer() {
        this(false);
    }

    /// @param colour whether to mark severity and carets with ANSI colours
    public DiagnosticRenderer(boolean colour) {
        this.colour = colour;
    }

    /// All of them, separated by empty lines, and how many more there are.
    public String render(Diagnostics diagnostics) {
        int left = diagnostics.count() - diagnostics.all().size();
        return render(diagnostics.all()) + (left == 0 ? "" : "\nand " + left + " more\n");
    }

    /// All of them, separated by empty lines; equal ones, as from a function that is called twice, are printed once.
    public String render(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : new LinkedHashSet<>(diagnostics)) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            out.append(render(diagnostic));
        }
        return out.toString();
    }

    /// One of them; every line ends with a line feed.
    public String render(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        Span subject = diagnostic.subject();
        if (subject != null) {
            out.append(at(subject.source()).describe(subject)).append(": ");
        }
        String head = diagnostic.severity().word() + " " + diagnostic.code().id();
        out.append(coloured(diagnostic, head))
                .append(": ")
                .append(shown(diagnostic.summary()))
                .append('\n');
        if (subject != null) {
            context(out, subject, diagnostic.context());
            snippet(out, diagnostic, subject);
            for (String value : diagnostic.values().get()) {
                out.append("     where ").append(value).append('\n');
            }
        }
        if (!diagnostic.detail().isEmpty()) {
            out.append(shown(diagnostic.detail())).append('\n');
        }
        return out.toString();
    }

    /// A name in a message can be as long as a file.
    private static String shown(String text) {
        if (text.length() <= Limits.MESSAGE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(Limits.MESSAGE - 1)) ? Limits.MESSAGE - 1 : Limits.MESSAGE;
        return text.substring(0, end) + "...";
    }

    private Positions at(Source source) {
        return positions.computeIfAbsent(source, Positions::new);
    }

    private String coloured(Diagnostic diagnostic, String text) {
        if (!colour) {
            return text;
        }
        return (diagnostic.isError() ? "\u001B[31;1m" : "\u001B[33;1m") + text + "\u001B[0m";
    }

    /// The line on which the construct around the subject begins, if that is another line.
    private void context(StringBuilder out, Span subject, @Nullable Span context) {
        if (context == null || !sameSource(context, subject)) {
            return;
        }
        Positions lines = at(subject.source());
        int first = lines.line(context.start());
        int shown = lines.line(subject.start());
        if (first < shown) {
            out.append(new SourceLine(lines, first, context).text()).append('\n');
            gap(out, first, shown);
        }
    }

    /// The lines of the subject with carets below: all if there are at most three, otherwise the first and the last.
    private void snippet(StringBuilder out, Diagnostic diagnostic, Span subject) {
        Positions lines = at(subject.source());
        int first = lines.line(subject.start());
        int last = lines.line(subject.end());
        if (last > first && subject.end() == lines.start(last)) {
            last--;
        }
        int line = first;
        while (line <= last) {
            SourceLine source = new SourceLine(lines, line, subject);
            out.append(source.text()).append('\n');
            out.append(source.beforeCarets())
                    .append(coloured(diagnostic, source.carets()))
                    .append('\n');
            boolean skip = line == first && last - first > 2;
            if (skip) {
                gap(out, first, last);
            }
            line = skip ? last : line + 1;
        }
    }

    @SuppressWarnings("ReferenceEquality") // comparing the contents would be slower and no better
    private static boolean sameSource(Span one, Span other) {
        return one.source() == other.source();
    }

    private static void gap(StringBuilder out, int before, int after) {
        if (after > before + 1) {
            out.append("     ...\n");
        }
    }
}
