package dev.jbake.parser.hcl;

/// Finds the ends of runs of ordinary characters in templates.
final class TextRuns {
    private TextRuns() {}

    /// The end of a run between quotes: escape sequences are part of it, marks, quotes and line ends are not.
    static int quotedEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            int escaped = c == '\\' ? 1 : 0;
            if (at + escaped == text.length()) {
                break;
            }
            char taken = text.charAt(at + escaped);
            boolean special = escaped == 0 && (c == '"' || c == '$' || c == '%');
            int length = special || taken == '\r' || taken == '\n' ? 0 : length(text, at + escaped);
            if (length == 0) {
                break;
            }
            at += escaped + length;
        }
        return at;
    }

    /// The end of a run outside quotes: up to a mark or the end of the line.
    static int plainEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            int length = c == '$' || c == '%' || c == '\r' || c == '\n' ? 0 : length(text, at);
            if (length == 0) {
                break;
            }
            at += length;
        }
        return at;
    }

    /// The offset after the line end that is there, if any.
    static int lineEnd(String text, int at) {
        if (text.startsWith("\r\n", at)) {
            return at + 2;
        }
        return text.startsWith("\n", at) ? at + 1 : at;
    }

    /// The length of the character; 0 for a byte that was not UTF-8.
    private static int length(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return 1;
        }
        boolean pair =
                Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        return pair ? 2 : 0;
    }
}
