package dev.jbake.bake.compose;

import dev.jbake.source.Source;

/// Finds the first character that YAML texts may not hold.
final class YamlText {
    private static final int PIECE = 512;

    private YamlText() {}

    /// @param from where the piece of the text starts that cannot be read; beyond the text where all can
    /// @param at the character
    /// @param bytes where it stands in bytes
    record Refused(int from, int at, int bytes, String reason) {
        ComposeProblem problem(Source source) {
            return new ComposeProblem("yaml: offset " + bytes + ": " + reason, source.span(at, at + 1));
        }
    }

    // Compat: the reference reads 512 bytes at a time, so that mistakes before them are found first.
    static Refused refused(Source source) {
        String text = source.text();
        int bytes = 0;
        int piece = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean broken = Character.isSurrogate(c) && !pair;
            int width = pair ? 4 : c < 0x80 || broken ? 1 : c < 0x800 ? 2 : 3;
            if (bytes + width > piece + PIECE) {
                piece = bytes;
                from = i;
            }
            if (broken) {
                return new Refused(from, i, bytes, invalid(c - 0xDC00));
            }
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= 0xFFFE) {
                return new Refused(from, i, bytes, "control characters are not allowed");
            }
            bytes += width;
            i += pair ? 1 : 0;
        }
        return new Refused(Integer.MAX_VALUE, 0, 0, "");
    }

    private static String invalid(int octet) {
        boolean leading = (octet & 0xE0) == 0xC0 || (octet & 0xF0) == 0xE0 || (octet & 0xF8) == 0xF0;
        return leading ? "invalid trailing UTF-8 octet" : "invalid leading UTF-8 octet";
    }
}
