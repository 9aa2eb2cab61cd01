package dev.jbake.bake.compose.yaml;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Scalar;
import dev.jbake.source.Span;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a plain or tagged scalar means: YAML 1.2's bools and nulls, 1.1's octal numbers, underscores, dates and merge
/// key, as the reference's YAML library has it.
final class YamlScalar {
    static final String TEXT = "!!str";
    static final String MERGE = "!!merge";
    private static final String NULL = "!!null";
    private static final String BOOL = "!!bool";
    private static final String INT = "!!int";
    private static final String FLOAT = "!!float";
    private static final String TIME = "!!timestamp";
    private static final Set<String> RESOLVED = Set.of(TEXT, BOOL, INT, FLOAT, NULL, TIME);
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
    private static final Set<String> NONE = Set.of("", "~", "null", "Null", "NULL");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private YamlScalar() {}

    /// The tag that a plain scalar without one has.
    static String impliedTag(String text) {
        return tag(plain(text, true));
    }

    /// The value of a scalar whose tag is known.
    static Scalar value(String tag, String text, @Nullable Span span) throws ComposeProblem {
        if (tag.equals("!!binary")) {
            try {
                return new Scalar(
                        new String(Base64.getDecoder().decode(text.replaceAll("[\r\n]", "")), StandardCharsets.UTF_8),
                        span);
            } catch (IllegalArgumentException e) {
                throw new ComposeProblem("yaml: !!binary value contains invalid base64 data", span);
            }
        }
        if (tag.equals(TEXT) || !RESOLVED.contains(tag)) {
            return new Scalar(text, span);
        }
        Object value = plain(text, tag.equals(TIME));
        String found = tag(value);
        if (tag.equals(FLOAT) && value instanceof Long number) {
            return new Scalar((double) number, span);
        }
        if (!found.equals(tag)) {
            throw new ComposeProblem("yaml: cannot construct " + found + " `" + text + "` as a " + tag, span);
        }
        return new Scalar(value, span);
    }

    private static String tag(@Nullable Object value) {
        if (value == null) {
            return NULL;
        } else if (value instanceof Boolean) {
            return BOOL;
        } else if (value instanceof Long || value instanceof BigInteger) {
            return INT;
        } else if (value instanceof Double) {
            return FLOAT;
        } else if (value instanceof YamlTime) {
            return TIME;
        }
        return value.equals("<<") ? MERGE : TEXT;
    }

    private static @Nullable Object plain(String text, boolean mayBeTime) {
        if (NONE.contains(text)) {
            return null;
        }
        if (TRUE.contains(text) || FALSE.contains(text)) {
            return TRUE.contains(text);
        }
        char first = text.charAt(0);
        if (first == '.') {
            return dotted(text, text);
        }
        boolean sign = first == '+' || first == '-';
        if (!sign && (first < '0' || first > '9')) {
            return text;
        }
        if (sign && text.startsWith(".", 1) && dotted(text.substring(1), text) instanceof Double special) {
            return first == '-' ? -special : special;
        }
        if (text.equals("-0") || text.equals("-0.0")) {
            return -0.0;
        }
        YamlTime time = mayBeTime && !sign ? YamlTime.parse(text) : null;
        return time != null ? time : number(text);
    }

    private static Object dotted(String text, String whole) {
        return switch (text) {
            case ".nan", ".NaN", ".NAN" -> whole.equals(text) ? Double.NaN : whole;
            case ".inf", ".Inf", ".INF" -> Double.POSITIVE_INFINITY;
            default -> NUMBER.matcher(text).matches() ? finite(text, whole) : whole;
        };
    }

    private static Object number(String text) {
        String plain = text.replace("_", "");
        BigInteger whole = whole(plain);
        if (whole != null) {
            if (whole.bitLength() <= 63) {
                return whole.longValue();
            }
            if (whole.signum() > 0 && whole.bitLength() == 64 && plain.charAt(0) != '+') {
                return whole;
            }
        }
        return NUMBER.matcher(plain).matches() ? finite(plain, text) : text;
    }

    private static Object finite(String number, String text) {
        double value = Double.parseDouble(number);
        return Double.isInfinite(value) ? text : value;
    }

    private static @Nullable BigInteger whole(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        String digits = text.substring(start);
        int radix = 10;
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            char mark = Character.toLowerCase(digits.charAt(1));
            radix = mark == 'x' ? 16 : mark == 'b' ? 2 : 8;
            digits = digits.substring(mark == 'x' || mark == 'b' || mark == 'o' ? 2 : 1);
        }
        if (digits.isEmpty() || digits.replaceFirst("^0+", "").length() > Long.SIZE) {
            return null;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) > 'f' || Character.digit(digits.charAt(i), radix) < 0) {
                return null;
            }
        }
        BigInteger value = new BigInteger(digits, radix);
        return text.startsWith("-") ? value.negate() : value;
    }
}
