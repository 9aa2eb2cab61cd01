package dev.jbake.bake.compose.tree;

import java.util.Map;
import java.util.TreeMap;

/// Trees as Go's `fmt` prints them.
public final class GoFormat {
    private GoFormat() {}

    /// As `%v` does: `[a b]` and `map[a:1 b:2]`.
    public static String print(Tree tree) {
        StringBuilder out = new StringBuilder();
        append(tree, out);
        return out.toString();
    }

    private static void append(Tree tree, StringBuilder out) {
        switch (tree) {
            case Scalar scalar -> out.append(scalar.printed());
            case Sequence sequence -> {
                out.append('[');
                for (int i = 0; i < sequence.elements().size(); i++) {
                    out.append(i == 0 ? "" : " ");
                    append(sequence.elements().get(i), out);
                }
                out.append(']');
            }
            case Mapping mapping -> {
                out.append("map[");
                boolean first = true;
                for (Map.Entry<String, Tree> entry : new TreeMap<>(mapping.entries()).entrySet()) {
                    out.append(first ? "" : " ").append(entry.getKey()).append(':');
                    append(entry.getValue(), out);
                    first = false;
                }
                out.append(']');
            }
        }
    }

    /// As `%s` does, which marks what is not a string.
    public static String asText(Tree tree) {
        return tree instanceof Scalar scalar && Tree.text(tree) == null
                ? "%!s(" + (scalar.value() == null ? "" : tree.goType() + "=") + scalar.printed() + ")"
                : print(tree);
    }

    /// Go's message for a value that is not a string where the reference takes it for one.
    public static ComposeProblem notText(Tree tree) {
        return new ComposeProblem(
                "interface conversion: interface {} is " + tree.goType().replace("<nil>", "nil") + ", not string",
                tree.span());
    }

    /// The value of a string; a mistake for anything else.
    public static String text(Tree tree) throws ComposeProblem {
        String text = Tree.text(tree);
        if (text == null) {
            throw notText(tree);
        }
        return text;
    }
}
