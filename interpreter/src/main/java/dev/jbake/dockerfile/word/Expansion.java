package dev.jbake.dockerfile.word;

import dev.jbake.parser.dockerfile.WordException;
import dev.jbake.parser.dockerfile.WordParser;
import dev.jbake.syntax.dockerfile.WordPart;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Expands words as BuildKit does.
public final class Expansion {
    /// Characters of a value that is followed further: a chain of values can double with each line.
    private static final int LONGEST = 1 << 16;

    private final Environment environment;
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> unset = new LinkedHashSet<>();
    private boolean isUnknown;

    private Expansion(Environment environment) {
        this.environment = environment;
    }

    /// Expands a word, and takes off its quotes and escapes.
    ///
    /// @param escape the escape character of the file
    /// @throws WordException if it is malformed, or demands a variable that is not set
    public static Expanded expand(String word, char escape, Environment environment) throws WordException {
        return expand(WordParser.parse(word, escape), environment);
    }

    private static Expanded expand(List<WordPart> parts, Environment environment) throws WordException {
        Expansion expansion = new Expansion(environment);
        String text = expansion.text(parts, false);
        return new Expanded(expansion.isUnknown ? null : text, expansion.used, expansion.unset);
    }

    private String text(List<WordPart> parts, boolean escapes) throws WordException {
        StringBuilder text = new StringBuilder();
        for (WordPart part : parts) {
            text.append(
                    switch (part) {
                        case WordPart.Text plain -> escapes ? plain.raw() : plain.text();
                        case WordPart.Space space -> space.text();
                        case WordPart.Quoted quoted -> text(quoted.parts(), escapes);
                        case WordPart.Variable variable -> isSet(variable.name()) ? value(variable.name()) : "";
                        case WordPart.Modified modified -> modified(modified);
                        case WordPart.Replaced replaced -> replaced(replaced);
                    });
            if (text.length() > LONGEST) {
                isUnknown = true;
                return "";
            }
        }
        return text.toString();
    }

    /// Whether a variable has a value, which is then noted as used.
    private boolean isSet(String name) {
        if (environment.isSet(name)) {
            used.add(name);
            return true;
        }
        unset.add(name);
        isUnknown |= environment.isUnknown(name);
        return false;
    }

    private String value(String name) {
        String value = environment.get(name);
        isUnknown |= value == null;
        return value == null ? "" : value;
    }

    private String modified(WordPart.Modified modified) throws WordException {
        char operator = modified.operator();
        String word = text(modified.word(), operator == '#' || operator == '%');
        String name = modified.name();
        boolean set = isSet(name);
        String value = set ? value(name) : "";
        boolean counts = set && !(modified.isNullUnset() && value.isEmpty());
        return switch (operator) {
            case '-' -> counts ? value : word;
            case '+' -> counts ? word : "";
            case '?' -> {
                if (!counts && !environment.isUnknown(name)) {
                    String why = set ? "is not allowed to be empty" : "is not allowed to be unset";
                    throw new WordException(name + ": " + (word.isEmpty() ? why : word));
                }
                yield value;
            }
            default -> {
                boolean greedy = word.indexOf(operator) == 0;
                String pattern = greedy ? word.substring(1) : word;
                yield operator == '#'
                        ? ShellPattern.withoutPrefix(value, pattern, greedy)
                        : ShellPattern.withoutSuffix(value, pattern, greedy);
            }
        };
    }

    private String replaced(WordPart.Replaced replaced) throws WordException {
        String pattern = text(replaced.pattern(), true);
        String replacement = text(replaced.replacement(), true);
        String value = isSet(replaced.name()) ? value(replaced.name()) : "";
        if ((long) value.length() * replacement.length() > (long) LONGEST * 100) {
            isUnknown = true;
            return "";
        }
        return ShellPattern.replace(value, pattern, replacement, replaced.isAll());
    }
}
