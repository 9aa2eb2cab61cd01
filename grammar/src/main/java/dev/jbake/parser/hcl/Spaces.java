package dev.jbake.parser.hcl;

/// Unicode white space as Go defines it, for strip markers, heredoc markers and indentation.
final class Spaces {
    private Spaces() {}

    static boolean isSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return c == 0x85 || c == 0xA0 || Character.isSpaceChar(c);
    }

    /// How many UTF-16 units of white space the text starts with.
    static int leading(CharSequence text) {
        int count = 0;
        while (count < text.length() && isSpace(text.charAt(count))) {
            count++;
        }
        return count;
    }

    static String strip(String text) {
        return stripLeading(stripTrailing(text));
    }

    static String stripLeading(String text) {
        return text.substring(leading(text));
    }

    static String stripTrailing(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
