package dev.jbake.bake.attribute.form;

import org.jspecify.annotations.Nullable;

/// Reads a bool as Go's `strconv.ParseBool` does.
public final class GoBool {
    private GoBool() {}

    /// The bool, null where the text is none.
    public static @Nullable Boolean parse(String text) {
        return switch (text) {
            case "1", "t", "T", "TRUE", "true", "True" -> true;
            case "0", "f", "F", "FALSE", "false", "False" -> false;
            default -> null;
        };
    }

    /// True for a word that is taken for true; false for any other, and where there is none.
    public static boolean isTrue(@Nullable String text) {
        return text != null && Boolean.TRUE.equals(parse(text));
    }

    /// The bool; the message of a bad one is Go's.
    public static boolean require(String text) throws InvalidContent {
        Boolean parsed = parse(text);
        if (parsed == null) {
            throw new InvalidContent("strconv.ParseBool: parsing \"" + text + "\": invalid syntax");
        }
        return parsed;
    }
}
