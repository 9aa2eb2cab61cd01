package dev.jbake.conformance;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One thing that a bake command says about its input.
///
/// @param at the place as `file:line,column-column`, or `file:line,column-line,column`; columns are counted in
/// characters
///     as readers see them, from 1; null where there is none
/// @param text the summary; behind `; ` the detail, where there is one
/// @param warning whether the command carries on
public record Message(@Nullable String at, String text, boolean warning) {

    private static final Pattern SUGGESTION = Pattern.compile(" Did you mean \"[^\"]*\"\\?");

    /// Whether this says what is expected: at the place, if one is expected, and with the text, to which a detail, a
    /// sentence or suggestions may be added.
    boolean fulfils(Message expected) {
        return warning == expected.warning
                && (expected.at == null || expected.at.equals(at))
                && (text.equals(expected.text)
                        || text.startsWith(expected.text + "; ")
                        || text.startsWith(expected.text + " ")
                        || SUGGESTION.matcher(text).replaceAll("").equals(expected.text));
    }

    @Override
    public String toString() {
        return (warning ? "warning: " : "") + (at == null ? "" : at + ": ") + text;
    }
}
