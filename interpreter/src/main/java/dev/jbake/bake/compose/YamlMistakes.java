package dev.jbake.bake.compose;

import dev.jbake.source.Span;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// The words of the reference's YAML library for mistakes in YAML's syntax.
final class YamlMistakes {
    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            Map.entry("mapping values are not allowed here", "mapping values are not allowed in this context"),
            Map.entry("mapping keys are not allowed here", "mapping keys are not allowed in this context"),
            Map.entry("sequence entries are not allowed here", "block sequence entries are not allowed in this context"),
            Map.entry("expected <block end>", "did not find expected key"),
            Map.entry("expected ',' or '}'", "did not find expected ',' or '}'"),
            Map.entry("expected ',' or ']'", "did not find expected ',' or ']'"),
            Map.entry("expected the node content", "did not find expected node content"),
            Map.entry("found character", "found character that cannot start any token"),
            Map.entry("expected '<document start>'", "did not find expected <document start>"),
            Map.entry("found unexpected document separator", "found unexpected document indicator"));

    private YamlMistakes() {}

    static ComposeProblem problem(MarkedYamlEngineException e, Span span) {
        String context = e.getContext();
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String words = words(problem);
        StringBuilder out = new StringBuilder("yaml: ");
        if (context != null && context.startsWith("while parsing a block collection")) {
            words = "did not find expected '-' indicator";
        }
        Optional<Mark> contextMark = e.getContextMark();
        Optional<Mark> mark = e.getProblemMark();
        if (context != null) {
            context = context.replace("double-quoted", "quoted");
            out.append(context).append(" at ").append(place(contextMark)).append(": ");
        }
        if (context == null || !same(contextMark, mark)) {
            out.append(place(mark)).append(": ");
        }
        return new ComposeProblem(out.append(words).toString(), span);
    }

    private static String words(String problem) {
        for (Map.Entry<String, String> entry : PROBLEMS.entrySet()) {
            if (problem.startsWith(entry.getKey())) {
                return entry.getValue();
            }
        }
        return problem;
    }

    private static boolean same(Optional<Mark> one, Optional<Mark> other) {
        return one.isPresent() && other.isPresent() && one.get().getIndex() == other.get().getIndex();
    }

    private static String place(Optional<Mark> mark) {
        @Nullable Mark known = mark.orElse(null);
        if (known == null) {
            return "<unknown position>";
        }
        return "line " + (known.getLine() + 1) + (known.getColumn() == 0 ? "" : ", column " + (known.getColumn() + 1));
    }
}
