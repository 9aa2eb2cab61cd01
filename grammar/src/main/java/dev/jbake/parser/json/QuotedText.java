package dev.jbake.parser.json;

import org.jspecify.annotations.Nullable;

/// Decodes one string token.
final class QuotedText {
    private final String text;
    private final int start;
    private final int end;
    private final StringBuilder decoded = new StringBuilder();
    private int @Nullable [] offsets;
    private int at;
    private boolean sound = true;

    /// @param start the opening quote
    /// @param end after the closing quote
    QuotedText(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.at = start + 1;
        if (plainUpTo() == end - 1 && end > start + 1) {
            decoded.append(text, start + 1, end - 1);
            at = end;
        } else {
            decode();
        }
    }

    /// The decoded string.
    String decoded() {
        return decoded.toString();
    }

    /// The offset in the file of a unit of the decoded string, or of its end.
    int offset(int unit) {
        return offsets == null ? start + 1 + unit : offsets[unit];
    }

    /// The offset of the first mistake, or the end if the closing quote is missing; -1 if there is no mistake.
    int mistake() {
        return sound ? -1 : at;
    }

    private int plainUpTo() {
        int i = at;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ' || Character.isSurrogate(c)) {
                return i;
            }
            i++;
        }
        return -1;
    }

    private void decode() {
        int[] places = new int[end - at + 1];
        while (sound) {
            int before = decoded.length();
            int from = at;
            if (at == end) {
                sound = false;
            } else if (text.charAt(at) == '"') {
                places[before] = at++;
                offsets = places;
                return;
            } else {
                character();
            }
            for (int i = before; i < decoded.length(); i++) {
                places[i] = from;
            }
        }
    }

    private void character() {
        char c = text.charAt(at);
        if (c == '\\') {
            at++;
            escape();
        } else if (Character.isHighSurrogate(c) && at + 1 < end && Character.isLowSurrogate(text.charAt(at + 1))) {
            decoded.append(c).append(text.charAt(at + 1));
            at += 2;
        } else {
            decoded.append(Character.isSurrogate(c) ? '\ufffd' : c);
            at++;
        }
    }

    private void escape() {
        if (at == end) {
            sound = false;
            return;
        }
        char c = text.charAt(at);
        switch (c) {
            case '"', '\\', '/' -> decoded.append(c);
            case 'b' -> decoded.append('\b');
            case 'f' -> decoded.append('\f');
            case 'n' -> decoded.append('\n');
            case 'r' -> decoded.append('\r');
            case 't' -> decoded.append('\t');
            case 'u' -> {
                at++;
                unicode();
                return;
            }
            default -> {
                sound = false;
                return;
            }
        }
        at++;
    }

    /// A unit in hexadecimal, or two that form a pair; half a pair becomes U+FFFD.
    private void unicode() {
        char unit = hexadecimal();
        if (!sound) {
            return;
        }
        int mark = at;
        if (Character.isHighSurrogate(unit) && text.startsWith("\\u", at)) {
            at += 2;
            char low = hexadecimal();
            if (sound && Character.isLowSurrogate(low)) {
                decoded.append(unit).append(low);
                return;
            }
            at = sound ? mark : at;
        }
        decoded.append(Character.isSurrogate(unit) ? '\ufffd' : unit);
    }

    private char hexadecimal() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < end && text.charAt(at) < 128 ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0) {
                sound = false;
                return 0;
            }
            unit = unit << 4 | digit;
            at++;
        }
        return (char) unit;
    }
}
