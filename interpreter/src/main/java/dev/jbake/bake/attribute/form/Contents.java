package dev.jbake.bake.attribute.form;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.go.GoBool;
import dev.jbake.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/// Operations on values and printed strings that several attributes share.
public final class Contents {
    private Contents() {}

    /// The bool that a string says, as Go's `strconv.ParseBool` reads it.
    public static boolean bool(String text) throws InvalidContent {
        Boolean parsed = GoBool.parse(text);
        if (parsed == null) {
            throw new InvalidContent(GoBool.error(text));
        }
        return parsed;
    }

    /// The value converted to another type, or the reference's message.
    public static Value convert(Value value, Type type) throws InvalidContent {
        try {
            return Conversion.convert(value, type);
        } catch (ConversionException e) {
            throw new InvalidContent(e.getMessage());
        }
    }

    /// Why a value of one type is not one of another.
    public static InvalidContent mismatch(Type given, Type wanted) {
        return new InvalidContent(Conversion.mismatch(given, wanted));
    }

    public static void printUnlessEmpty(String key, @Nullable String text, JsonWriter json) {
        if (text != null && !text.isEmpty()) {
            json.name(key).string(text);
        }
    }
}
