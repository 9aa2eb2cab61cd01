package dev.jbake.parser.hcl;

/// Identifiers: a letter or `_`, then letters, digits, `_` and `-`, as Unicode's ID_Start and ID_Continue.
final class Identifiers {
    private Identifiers() {}

    /// The end of the identifier that starts at the offset; the offset itself if none does.
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

    /// Newer Unicode versions than the reference's allow two joiners and two middle dots in identifiers, which the
    /// reference rejects; letters that they added are accepted.
    private static boolean continues(int point) {
        return Character.isUnicodeIdentifierPart(point)
                && !Character.isIdentifierIgnorable(point)
                && point != 0x200C
                && point != 0x200D
                && point != 0x30FB
                && point != 0xFF65;
    }
}
