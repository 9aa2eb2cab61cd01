package dev.jbake.go;

/// Reads whole numbers of 64 bits as Go's `strconv` does: ASCII digits after an optional sign.
public final class GoInteger {
    private GoInteger() {}

    /// The number, as `strconv.ParseInt` reads it in base 10.
    public static long parse(String text) throws GoNumberException {
        return parse(text, 10, "ParseInt");
    }

    /// The number, as `strconv.ParseInt` reads it in base 8.
    public static long octal(String text) throws GoNumberException {
        return parse(text, 8, "ParseInt");
    }

    /// The number, as `strconv.Atoi` reads it, which differs in its messages only.
    public static long atoi(String text) throws GoNumberException {
        return parse(text, 10, "Atoi");
    }

    private static long parse(String text, int base, String function) throws GoNumberException {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) >= '0' + base) {
                throw GoNumberException.syntax(function, text);
            }
        }
        if (start == text.length()) {
            throw GoNumberException.syntax(function, text);
        }
        try {
            return Long.parseLong(text, base);
        } catch (NumberFormatException e) {
            throw GoNumberException.range(function, text);
        }
    }
}
