package dev.jbake.bake.compose.yaml;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.limit.Limits;
import dev.jbake.source.Source;

/// Rejects files that are too long, and characters that YAML does not allow.
final class YamlText {
    private YamlText() {}

    static void check(Source source) throws ComposeProblem {
        String text = source.text();
        checkLength(source, text.length(), Limits.YAML, "the file has more than ");
        int bytes = 0;
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                throw problem(source, i, bytes, invalid(c - 0xDC00));
            }
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r')
                    || (c > '~' && c < 0xA0 && c != 0x85)
                    || c >= 0xFFFE
                    || (c == 0xFEFF && i > 0)) {
                throw problem(source, i, bytes, "control characters are not allowed");
            }
            if (c == '\n') {
                line = i + 1;
            }
            checkLength(source, i - line, Limits.YAML_LINE, "a line has more than ");
            bytes += pair ? 4 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            i += pair ? 1 : 0;
        }
    }

    private static void checkLength(Source source, int length, int limit, String words) throws ComposeProblem {
        if (length > limit) {
            throw new ComposeProblem("yaml: " + words + limit + " characters", source.span(0, 0));
        }
    }

    private static String invalid(int octet) {
        boolean leading = (octet & 0xE0) == 0xC0 || (octet & 0xF0) == 0xE0 || (octet & 0xF8) == 0xF0;
        return leading ? "invalid trailing UTF-8 octet" : "invalid leading UTF-8 octet";
    }

    private static ComposeProblem problem(Source source, int at, int bytes, String reason) {
        return new ComposeProblem("yaml: offset " + bytes + ": " + reason, source.span(at, at + 1));
    }
}
