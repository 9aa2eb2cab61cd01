package dev.jbake.parser.hcl;

/// Text in quotes inside a message, as the reference's `%q` prints it.
public final class GoQuote {
    private GoQuote() {}

    /// The text in quotes.
    public static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case 0x07 -> out.append("\\a");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case 0x0B -> out.append("\\v");
                default -> {
                    if (point < 0x20 || point == 0x7F) {
                        out.append("\\x").append(hex(point, 2));
                    } else if (printable(point)) {
                        out.appendCodePoint(point);
                    } else if (point < 0x10000) {
                        out.append("\\u").append(hex(point, 4));
                    } else {
                        out.append("\\U").append(hex(point, 8));
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    private static boolean printable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }

    private static String hex(int point, int digits) {
        String hex = Integer.toHexString(point);
        return "0".repeat(Math.max(0, digits - hex.length())) + hex;
    }
}
