package dev.jbake.bake.compose.template;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.go.GoQuote;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Converts strings to numbers and bools as Go's `strconv` does, with its messages.
public final class Casts {
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");

    private Casts() {}

    public static long whole(String text, String function) throws ComposeProblem {
        if (!WHOLE.matcher(text).matches()) {
            throw problem(text, function, "invalid syntax");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw problem(text, function, "value out of range");
        }
    }

    static double decimal(String text) throws ComposeProblem {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "inf", "+inf", "infinity", "+infinity" -> Double.POSITIVE_INFINITY;
            case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> {
                if (!DECIMAL.matcher(text).matches()) {
                    throw problem(text, "ParseFloat", "invalid syntax");
                }
                yield Double.parseDouble(text);
            }
        };
    }

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

    private static ComposeProblem problem(String text, String function, String reason) {
        return new ComposeProblem("strconv." + function + ": parsing " + GoQuote.quote(text) + ": " + reason, null);
    }
}
