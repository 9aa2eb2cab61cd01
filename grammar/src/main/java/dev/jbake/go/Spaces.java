package dev.jbake.go;

/// Unicode white space as Go defines it.
public final class Spaces {
    private Spaces() {}

    /// True for a character of white space.
    public static boolean isSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return c == 0x85 || c == 0xA0 || Character.isSpaceChar(c);
    }

    /// How many UTF-16 units of white space the text starts with.
    public static int leading(CharSequence text) {
        int count = 0;
        while (count < text.length() && isSpace(text.charAt(count))) {
            count++;
        }
        return count;
    }

    /// The text without white space at both ends.
    public static String strip(String text) {
        return stripLeading(stripTrailing(text));
    }

    /// The text without white space at its start.
    public static String stripLeading(String text) {
        return text.substring(leading(text));
    }

    /// The text without white space at its end.
    public static String stripTrailing(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
