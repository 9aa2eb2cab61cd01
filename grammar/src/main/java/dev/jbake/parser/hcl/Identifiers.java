package dev.jbake.parser.hcl;

/// What may be an identifier: a letter or `_`, then letters, digits, `_` and `-`, as Unicode's ID_Start and
/// ID_Continue.
public final class Identifiers {
    private Identifiers() {}

    /// True for a name that can be written bare in a bake file.
    public static boolean isValid(String name) {
        return !name.isEmpty() && end(name, 0) == name.length();
    }

    /// Where the identifier that starts there ends; the start itself where none does.
    static int end(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c < 0x80) {
                boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
                if (!letter && (at == start || !((c >= '0' && c <= '9') || c == '-'))) {
                    return at;
                }
                at++;
            } else {
                int point = text.codePointAt(at);
                if (!(at == start ? Character.isUnicodeIdentifierStart(point) : continues(point))) {
                    return at;
                }
                at += Character.charCount(point);
            }
        }
        return at;
    }

    /// Later Unicode versions than the reference's made identifiers of two joiners and two middle dots that it rejects;
    /// letters that they added are taken.
    private static boolean continues(int point) {
        return Character.isUnicodeIdentifierPart(point)
                && !Character.isIdentifierIgnorable(point)
                && point != 0x200C
                && point != 0x200D
                && point != 0x30FB
                && point != 0xFF65;
    }
}
