package dev.jbake.bake.compose.tree;

import dev.jbake.go.GoQuote;
import java.util.Map;

/// Rejects keys that are not strings.
public final class StringKeys {
    private StringKeys() {}

    public static void check(Tree tree) throws ComposeProblem {
        if (hasOddKey(tree)) {
            check(tree, "");
        }
    }

    private static boolean hasOddKey(Tree tree) {
        if (tree instanceof Sequence sequence) {
            return sequence.elements().stream().anyMatch(StringKeys::hasOddKey);
        }
        return tree instanceof Mapping mapping
                && (mapping.oddKey() != null
                        || mapping.entries().values().stream().anyMatch(StringKeys::hasOddKey));
    }

    private static void check(Tree tree, String path) throws ComposeProblem {
        if (tree instanceof Mapping mapping) {
            Tree odd = mapping.oddKey();
            if (odd != null) {
                throw new ComposeProblem(
                        "non-string key " + (path.isEmpty() ? "at top level" : "in " + path) + ": " + written(odd),
                        odd.span());
            }
            for (Map.Entry<String, Tree> entry : mapping.entries().entrySet()) {
                check(entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey());
            }
        } else if (tree instanceof Sequence sequence) {
            for (int i = 0; i < sequence.elements().size(); i++) {
                check(sequence.elements().get(i), path + "[" + i + "]");
            }
        }
    }

    private static String written(Tree key) {
        String text = Tree.text(key);
        return text == null ? GoFormat.print(key) : GoQuote.quote(text);
    }
}
