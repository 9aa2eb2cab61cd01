package dev.jbake.cty.convert;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.number.BigFloat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Conversions between string, number and bool.
final class PrimitiveConversion {
    private PrimitiveConversion() {}

    static @Nullable Conversion find(Type in, Type out, boolean unsafe) {
        if (out.isString()) {
            return in.isString() ? null : PrimitiveConversion::toText;
        }
        if (!in.isString() || !unsafe) {
            return null;
        }
        return out.isNumber() ? PrimitiveConversion::toNumber : PrimitiveConversion::toBool;
    }

    private static Value toText(Value value) {
        if (value.type().isBool()) {
            return Value.of(value.isTrue() ? "true" : "false");
        }
        return Value.of(value.asNumber().toString());
    }

    private static Value toNumber(Value value) throws ConversionException {
        BigFloat number = BigFloat.parse(value.asString());
        if (number == null) {
            throw new ConversionException("a number is required");
        }
        return Value.of(number);
    }

    private static Value toBool(Value value) throws ConversionException {
        String text = value.asString();
        if (text.equals("true") || text.equals("1")) {
            return Value.TRUE;
        }
        if (text.equals("false") || text.equals("0")) {
            return Value.FALSE;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("true") || lower.equals("false")) {
            throw new ConversionException(
                    "a bool is required; to convert from string, use lowercase \"" + lower + "\"");
        }
        throw new ConversionException("a bool is required");
    }
}
