package dev.jbake.stdlib.encoding;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A block of a PEM text, found as Go's `encoding/pem` finds it.
final class PemBlock {
    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String DASHES = "-----";

    private final Map<String, String> headers;
    private final byte[] content;

    private PemBlock(Map<String, String> headers, byte[] content) {
        this.headers = headers;
        this.content = content;
    }

    /// A line `name: value` above the content; null where there is none.
    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    /// What the Base64 lines say.
    byte[] content() {
        return content.clone();
    }

    /// The first block that is well-formed; null where there is none.
    static @Nullable PemBlock first(String text) {
        for (int end = endLine(text, 0); end >= 0; end = endLine(text, end + END.length())) {
            int begin = text.lastIndexOf(BEGIN, end);
            if (begin == 0 || (begin > 0 && text.charAt(begin - 1) == '\n')) {
                PemBlock block = read(text, begin, end);
                if (block != null) {
                    return block;
                }
            }
        }
        return null;
    }

    /// Where the next end line starts.
    private static int endLine(String text, int from) {
        int end = text.indexOf("\n" + END, from);
        return end < 0 ? -1 : end + 1;
    }

    private static @Nullable PemBlock read(String text, int begin, int end) {
        int line = lineEnd(text, begin);
        String first = text.substring(begin + BEGIN.length(), Math.max(line, begin + BEGIN.length()))
                .stripTrailing();
        if (!first.endsWith(DASHES)) {
            return null;
        }
        String type = first.substring(0, first.length() - DASHES.length());
        int position = Math.min(line + 1, end);
        Map<String, String> headers = new HashMap<>();
        while (position < end) {
            int headerEnd = lineEnd(text, position);
            int colon = text.indexOf(':', position);
            if (colon < 0 || colon > headerEnd) {
                break;
            }
            headers.put(
                    text.substring(position, colon).strip(),
                    text.substring(colon + 1, headerEnd).strip());
            position = headerEnd + 1;
        }
        String last = text.substring(end + END.length(), lineEnd(text, end)).stripTrailing();
        if (!last.equals(type + DASHES)) {
            return null;
        }
        String data = text.substring(Math.min(position, end), end)
                .replace(" ", "")
                .replace("\t", "")
                .replace("\r", "")
                .replace("\n", "");
        if (data.length() % 4 != 0) {
            return null;
        }
        try {
            return new PemBlock(headers, Base64.getDecoder().decode(data));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
