package dev.jbake.bake.compose.yaml;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;

/// The messages of the reference's YAML library for mistakes in YAML's syntax.
final class YamlMistakes {
    private static final String NO_TOKEN = "found character that cannot start any token";

    private static final String NO_VALUE = "mapping values are not allowed in this context";

    /// How a message of our library begins, and the reference's message.
    private static final Map<String, String> PROBLEMS = problems();

    private YamlMistakes() {}

    private static Map<String, String> problems() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("mapping values are not allowed here", NO_VALUE);
        words.put("mapping keys are not allowed here", "mapping keys are not allowed in this context");
        words.put("sequence entries are not allowed here", "block sequence entries are not allowed in this context");
        words.put("expected <block end>", "did not find expected key");
        words.put("expected ',' or '}'", "did not find expected ',' or '}'");
        words.put("expected ',' or ']'", "did not find expected ',' or ']'");
        words.put("expected the node content", "did not find expected node content");
        words.put("found character", NO_TOKEN);
        words.put("expected '<document start>'", "did not find expected <document start>");
        words.put("found unexpected document separator", "found unexpected document indicator");
        words.put("found unknown escape character", "found unknown escape character");
        words.put("expected escape sequence", "did not find expected hexadecimal number");
        words.put("expected indentation indicator", "found an indentation indicator equal to 0");
        words.put("expected '>'", "did not find the expected '>'");
        words.put("unexpected character found", "did not find expected alphabetic or numeric character");
        words.put("expected chomping or indentation", "did not find expected comment or line break");
        words.put("expected a comment or a line break", "did not find expected comment or line break");
        return words;
    }

    static ComposeProblem problem(MarkedYamlEngineException e, Span span) {
        boolean parser = e instanceof ParserException;
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext().replace("double-quoted", "quoted");
        @Nullable Mark mark = e.getProblemMark().orElse(null);
        @Nullable Mark contextMark = e.getContextMark().orElse(null);
        String words = context.startsWith("while parsing a block collection")
                ? "did not find expected '-' indicator"
                : words(problem);
        if (words.equals(NO_TOKEN)) {
            contextMark = mark;
        }
        if (words.equals("could not find expected ':'") && startsWithColon(span)) {
            context = "";
            words = NO_VALUE;
        }
        boolean back = words.startsWith("found unknown escape");
        StringBuilder out = new StringBuilder("yaml: ");
        if (!context.isEmpty()) {
            out.append(context)
                    .append(" at ")
                    .append(place(contextMark, parser, 0))
                    .append(": ");
        }
        if (context.isEmpty() || !same(contextMark, mark)) {
            out.append(place(mark, parser, back ? 1 : 0)).append(": ");
        }
        return new ComposeProblem(out.append(words).toString(), span);
    }

    /// An escape that the library could not read, at what follows the backslash and its letter.
    static ComposeProblem escape(Optional<Mark> mark, Span span) {
        return new ComposeProblem(
                "yaml: " + place(mark.orElse(null), false, 0) + ": did not find expected hexadecimal number", span);
    }

    /// Half of a surrogate pair in a quoted scalar.
    ///
    /// @param start of the scalar
    static ComposeProblem half(Span span, Optional<Mark> start) {
        String text = span.source().text();
        int line = 1;
        int column = 1;
        for (int i = 0; i < span.start(); i++) {
            boolean feed = text.charAt(i) == '\n';
            line += feed ? 1 : 0;
            column = feed ? 1 : column + (Character.isLowSurrogate(text.charAt(i)) ? 0 : 1);
        }
        return new ComposeProblem(
                "yaml: while scanning a quoted scalar at " + place(start.orElse(null), false, 0) + ": line " + line
                        + ", column " + column + ": found invalid Unicode character escape code",
                span);
    }

    private static boolean startsWithColon(Span span) {
        return span.source().text().startsWith(":", span.start());
    }

    private static String words(String problem) {
        for (Map.Entry<String, String> entry : PROBLEMS.entrySet()) {
            if (problem.startsWith(entry.getKey())) {
                return entry.getValue();
            }
        }
        return problem;
    }

    private static boolean same(@Nullable Mark one, @Nullable Mark other) {
        return one != null && other != null && one.getIndex() == other.getIndex();
    }

    // Compat: the parser, unlike the scanner, counts lines from zero, and calls the first line an unknown position
    // (compose/yaml-unexpected-line, compose/yaml-end-in-flow).
    private static String place(@Nullable Mark mark, boolean parser, int back) {
        int line = mark == null ? 0 : mark.getLine() + (parser ? 0 : 1);
        if (mark == null || line == 0) {
            return "<unknown position>";
        }
        int column = mark.getColumn() - back;
        return "line " + line + (column == 0 ? "" : ", column " + (column + 1));
    }
}
