package dev.jbake.progress;

/// Removes from the output of builds what would control a terminal.
final class Printable {
    private static final char ESCAPE = '\u001b';

    private Printable() {}

    /// One line: escape sequences left out, other control characters as blanks, what follows a carriage return in
    /// place of what is before it, as on a terminal.
    static String of(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE) {
                i = skip(text, i);
            } else if (c == '\r' && i + 1 < text.length()) {
                line.setLength(0);
            } else {
                line.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return line.toString();
    }

    /// The last index of the escape sequence that begins at an index.
    private static int skip(String text, int at) {
        int next = at + 1;
        if (next >= text.length()) {
            return at;
        }
        char kind = text.charAt(next);
        if (kind == '[') {
            do {
                next++;
            } while (next < text.length() && (text.charAt(next) < '@' || text.charAt(next) > '~'));
        } else if (kind == ']') {
            while (next < text.length() && text.charAt(next) != '\u0007' && text.charAt(next) != ESCAPE) {
                next++;
            }
        }
        return next;
    }
}
