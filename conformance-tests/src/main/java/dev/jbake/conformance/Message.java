package dev.jbake.conformance;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A message of a bake command about its input.
///
/// @param at the place as `file:line,column-column`, or `file:line,column-line,column`; columns count characters as
///     readers see them, from 1; null if there is none
/// @param text the summary, and after `; ` the detail if there is one
/// @param warning whether the command continues
public record Message(@Nullable String at, String text, boolean warning) {

    private static final Pattern TARGET = Pattern.compile("^target [^ :]+: ");
    private static final Pattern SUGGESTION = Pattern.compile(" Did you mean \"[^\"]*\"\\?");

    /// Whether this says what is expected: at the place, if one is expected, and with the text, before which the target
    /// may be named, and to which a detail, a sentence or suggestions may be added.
    boolean fulfils(Message expected) {
        return warning == expected.warning
                && (expected.at == null || expected.at.equals(at))
                && (says(text, expected.text) || says(TARGET.matcher(text).replaceFirst(""), expected.text));
    }

    private static boolean says(String text, String expected) {
        return text.equals(expected)
                || text.startsWith(expected + "; ")
                || text.startsWith(expected + " ")
                || SUGGESTION.matcher(text).replaceAll("").equals(expected);
    }

    @Override
    public String toString() {
        return (warning ? "warning: " : "") + (at == null ? "" : at + ": ") + text;
    }
}
