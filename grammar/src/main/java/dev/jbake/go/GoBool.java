package dev.jbake.go;

import org.jspecify.annotations.Nullable;

/// Reads a bool as Go's `strconv.ParseBool` does.
public final class GoBool {
    private GoBool() {}

    /// The bool, or null if the string is none.
    public static @Nullable Boolean parse(String text) {
        return switch (text) {
            case "1", "t", "T", "TRUE", "true", "True" -> true;
            case "0", "f", "F", "FALSE", "false", "False" -> false;
            default -> null;
        };
    }

    /// True for a word that means true; false for any other and for null.
    public static boolean isTrue(@Nullable String text) {
        return text != null && Boolean.TRUE.equals(parse(text));
    }

    /// Go's message for a string that is not a bool.
    public static String error(String text) {
        return "strconv.ParseBool: parsing " + GoQuote.quote(text) + ": invalid syntax";
    }
}
