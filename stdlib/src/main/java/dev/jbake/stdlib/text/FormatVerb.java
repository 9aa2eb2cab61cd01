package dev.jbake.stdlib.text;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.cty.number.BigFloat;
import dev.jbake.function.FunctionException;
import dev.jbake.go.GoQuote;
import dev.jbake.json.JsonWriter;
import dev.jbake.source.Graphemes;
import dev.jbake.stdlib.encoding.JsonCodec;
import java.math.BigInteger;
import java.util.Locale;

/// One verb of a format string.
///
/// @param mode the letter
/// @param flags those of `0#-+ ` that were given
/// @param width -1 where none is given
/// @param precision -1 where none is given
/// @param argument its number from 1
/// @param raw the whole verb
/// @param offset where it begins, in bytes
record FormatVerb(char mode, String flags, int width, int precision, int argument, String raw, int offset) {

    String place() {
        return GoQuote.quote(raw) + " at " + offset;
    }

    void append(StringBuilder out, Value value) throws FunctionException {
        if (mode != 'v' && value.isNull()) {
            throw unsupported("null value cannot be formatted");
        }
        switch (mode) {
            case 'v' -> out.append(pad(asIs(value)));
            case 't' -> out.append(converted(value, Type.BOOL).isTrue());
            case 'b', 'd', 'o', 'x', 'X' ->
                out.append(integer(converted(value, Type.NUMBER).asNumber()));
            case 'e', 'E', 'f', 'g', 'G' ->
                out.append(real(converted(value, Type.NUMBER).asNumber()));
            case 's' -> out.append(pad(text(value)));
            case 'q' -> out.append(pad(JsonWriter.quote(text(value), true)));
            default ->
                throw new FunctionException("unsupported format verb " + GoQuote.quoteRune(mode) + " in "
                        + GoQuote.quote(raw) + " at offset " + offset);
        }
    }

    private FunctionException unsupported(String problem) {
        return new FunctionException("unsupported value for " + place() + ": " + problem);
    }

    private boolean has(char flag) {
        return flags.indexOf(flag) >= 0;
    }

    private Value converted(Value value, Type type) throws FunctionException {
        try {
            return Conversion.convert(value, type);
        } catch (ConversionException e) {
            throw unsupported(e.getMessage());
        }
    }

    private String asIs(Value value) throws FunctionException {
        if (!has('#') && !value.isNull()) {
            if (value.type().isString()) {
                return value.asString();
            }
            if (value.type().isNumber()) {
                return value.asNumber().text('g', -1);
            }
        }
        try {
            return JsonCodec.encode(value);
        } catch (FunctionException e) {
            throw unsupported(e.getMessage());
        }
    }

    private String text(Value value) throws FunctionException {
        String text = converted(value, Type.STRING).asString();
        if (precision > 0) {
            int[] bounds = Graphemes.bounds(text);
            return text.substring(0, bounds[Math.min(precision, bounds.length - 1)]);
        }
        return text;
    }

    private String pad(String text) {
        int missing = width < 0 ? 0 : width - Graphemes.count(text);
        if (missing <= 0) {
            return text;
        }
        String padding = (has('0') ? "0" : " ").repeat(missing);
        return has('-') ? text + padding : padding + text;
    }

    private String sign(boolean negative) {
        return negative ? "-" : has('+') ? "+" : has(' ') ? " " : "";
    }

    // Compat: as in Go's big.Int, zeros fill no width beside a precision, and a precision of 0 prints no zero
    // (functions/format-integer-precision).
    private String integer(BigFloat number) throws FunctionException {
        if (number.isInfinite() || !number.isInteger()) {
            throw unsupported("an integer is required");
        }
        BigInteger whole = number.toBigInteger();
        int base = mode == 'b' ? 2 : mode == 'o' ? 8 : mode == 'd' ? 10 : 16;
        String digits = whole.abs().toString(base);
        if (mode == 'X') {
            digits = digits.toUpperCase(Locale.ROOT);
        }
        String prefix = "";
        if (has('#') && mode != 'd') {
            prefix = mode == 'o' ? "0" : "0" + mode;
        }
        if (precision == 0 && digits.equals("0")) {
            return "";
        }
        String sign = sign(whole.signum() < 0);
        int zeros = Math.max(0, precision - digits.length());
        int missing = Math.max(0, width - sign.length() - prefix.length() - zeros - digits.length());
        if (!has('-') && has('0') && precision < 0) {
            zeros = missing;
            missing = 0;
        }
        String body = sign + prefix + "0".repeat(zeros) + digits;
        return has('-') ? body + " ".repeat(missing) : " ".repeat(missing) + body;
    }

    // Compat: as in Go's big.Float, zeros fill the width in front of the digits even beside a minus flag
    // (functions/format-edges).
    private String real(BigFloat number) {
        int digits = precision >= 0 ? precision : mode == 'g' || mode == 'G' ? -1 : 6;
        String text = number.text(mode, digits);
        String sign = sign(text.startsWith("-"));
        if (text.startsWith("+")) {
            sign = has(' ') ? " " : "+";
        }
        String body = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        int missing = Math.max(0, width - sign.length() - body.length());
        if (has('0') && !number.isInfinite()) {
            return sign + "0".repeat(missing) + body;
        }
        return has('-') ? sign + body + " ".repeat(missing) : " ".repeat(missing) + sign + body;
    }
}
