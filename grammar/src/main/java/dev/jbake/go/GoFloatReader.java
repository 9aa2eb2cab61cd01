package dev.jbake.go;

import org.jspecify.annotations.Nullable;

/// Reads the digits of a float by Go's syntax, into the form that Java reads.
final class GoFloatReader {
    /// Go stops counting an exponent's digits here: every number is then zero or too large.
    private static final int LARGE_EXPONENT = 10_000;

    private final String text;
    private final boolean hexadecimal;
    private final StringBuilder out = new StringBuilder();
    private int at;

    /// @param start where the sign ends
    GoFloatReader(String text, int start) {
        this.text = text;
        out.append(text, 0, start);
        hexadecimal = text.regionMatches(true, start, "0x", 0, 2);
        at = hexadecimal ? start + 2 : start;
        if (hexadecimal) {
            out.append("0x");
        }
    }

    /// The number without underscores, null where it is none.
    @Nullable
    String javaForm() {
        if (!mantissa()) {
            return null;
        }
        boolean exponent = at < text.length() && lower(at) == (hexadecimal ? 'p' : 'e');
        if (!exponent) {
            return hexadecimal || at < text.length() ? null : out.toString();
        }
        return exponent() ? out.toString() : null;
    }

    private boolean mantissa() {
        boolean digits = false;
        boolean point = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isDigit(at)) {
                digits = true;
                out.append(c);
            } else if (c == '.' && !point) {
                point = true;
                out.append(c);
            } else if (c != '_') {
                break;
            } else if (!joins()) {
                return false;
            }
        }
        return digits;
    }

    private boolean exponent() {
        out.append(text.charAt(at++));
        if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            out.append(text.charAt(at++));
        }
        if (at == text.length() || !isDecimal(at)) {
            return false;
        }
        int size = 0;
        for (; at < text.length(); at++) {
            if (isDecimal(at)) {
                size = size < LARGE_EXPONENT ? size * 10 + text.charAt(at) - '0' : size;
            } else if (text.charAt(at) != '_' || !joins()) {
                return false;
            }
        }
        out.append(size);
        return true;
    }

    /// Whether the underscore here stands between two digits; what comes before hexadecimal digits counts as one.
    private boolean joins() {
        boolean prefix = hexadecimal && lower(at - 1) == 'x';
        return at > 0 && (prefix || isDigit(at - 1)) && at + 1 < text.length() && isDigit(at + 1);
    }

    private boolean isDigit(int place) {
        return isDecimal(place) || (hexadecimal && lower(place) >= 'a' && lower(place) <= 'f');
    }

    private boolean isDecimal(int place) {
        return text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }

    private char lower(int place) {
        char c = text.charAt(place);
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
}
