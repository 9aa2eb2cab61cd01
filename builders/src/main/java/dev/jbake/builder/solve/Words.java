package dev.jbake.builder.solve;

import dev.jbake.bake.attribute.GoBool;
import org.jspecify.annotations.Nullable;

/// Go's reading of attribute values.
final class Words {
    private Words() {}

    /// True for a word that Go's `strconv.ParseBool` takes for true; anything it does not know is not.
    static boolean isTrue(@Nullable String text) {
        return text != null && Boolean.TRUE.equals(GoBool.parse(text));
    }

    /// True for a word that Go's `strconv.ParseBool` takes for false; anything it does not know is not.
    static boolean isFalse(@Nullable String text) {
        return text != null && Boolean.FALSE.equals(GoBool.parse(text));
    }
}
