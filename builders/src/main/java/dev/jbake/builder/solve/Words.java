package dev.jbake.builder.solve;

import org.jspecify.annotations.Nullable;

/// Go's reading of attribute values.
final class Words {
    private Words() {}

    /// Go's `strconv.ParseBool`; anything it does not know counts as false.
    static boolean isTrue(@Nullable String text) {
        return text != null
                && switch (text) {
                    case "1", "t", "T", "true", "TRUE", "True" -> true;
                    default -> false;
                };
    }

    /// Go's `strconv.ParseBool` as a word for false; anything it does not know is not one.
    static boolean isFalse(@Nullable String text) {
        return text != null
                && switch (text) {
                    case "0", "f", "F", "false", "FALSE", "False" -> true;
                    default -> false;
                };
    }
}
