package dev.jbake.bake.compose.template;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.go.GoQuote;
import java.util.function.Consumer;

/// Converts strings to bools as the reference's compose reader does, with its messages.
public final class Casts {
    private Casts() {}

    /// A YAML 1.1 bool.
    ///
    /// @param lower the text in lower case
    /// @param warn gets a warning for a word of YAML 1.1
    public static boolean bool(String lower, String text, Consumer<String> warn) throws ComposeProblem {
        return switch (lower) {
            case "true", "false" -> lower.equals("true");
            case "y", "yes", "on", "n", "no", "off" -> {
                boolean value = lower.equals("y") || lower.equals("yes") || lower.equals("on");
                warn.accept(
                        GoQuote.quote(text) + " for boolean is not supported by YAML 1.2, please use `" + value + "`");
                yield value;
            }
            default -> throw new ComposeProblem("invalid boolean: " + text, null);
        };
    }
}
