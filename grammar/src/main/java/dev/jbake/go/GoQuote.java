package dev.jbake.go;

/// Go's `%q` form of a string, which the reference uses in its messages and orders.
public final class GoQuote {
    private static final String HEX = "0123456789abcdef";

    private GoQuote() {}

    /// The string in double quotes, with Go's escapes for characters that are not printable.
    public static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        out.append('"');
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == '"' || point == '\\') {
                out.append('\\').append((char) point);
            } else if (isPrintable(point)) {
                out.appendCodePoint(point);
            } else {
                escape(point, out);
            }
        }
        return out.append('"').toString();
    }

    /// A code point in single quotes, as `%q` writes a rune.
    public static String quoteRune(int point) {
        if (point == '\'' || point == '\\') {
            return "'\\" + (char) point + "'";
        }
        if (isPrintable(point)) {
            return "'" + Character.toString(point) + "'";
        }
        StringBuilder out = new StringBuilder("'");
        escape(point, out);
        return out.append('\'').toString();
    }

    private static void escape(int point, StringBuilder out) {
        switch (point) {
            case 7 -> out.append("\\a");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case 11 -> out.append("\\v");
            default -> {
                boolean surrogate = point >= 0xd800 && point < 0xe000;
                int shown = surrogate ? 0xfffd : point;
                int digits = shown < ' ' || shown == 0x7f ? 2 : shown < 0x10000 ? 4 : 8;
                out.append(digits == 2 ? "\\x" : digits == 4 ? "\\u" : "\\U");
                for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt(shown >> shift & 15));
                }
            }
        }
    }

    /// Go's `unicode.IsPrint`: letters, marks, numbers, punctuation, symbols and the ASCII space.
    public static boolean isPrintable(int point) {
        if (point < 0x7f) {
            return point >= ' ';
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }
}
