package dev.jbake.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Decodes UTF-8 and keeps invalid bytes.
public final class Utf8 {
    private static final char REPLACEMENT = 0xFFFD;

    /// The low surrogate that stands for a byte of 0.
    private static final char BROKEN = 0xDC00;

    private Utf8() {}

    /// The text of the bytes. Each invalid byte becomes a low surrogate of its own.
    public static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeBroken(bytes);
    }

    /// The bytes of a text, as they were before {@link #decode}.
    public static byte[] encode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isHighSurrogate(c)) {
                at++;
            } else if (Character.isLowSurrogate(c)) {
                bytes.writeBytes(text.substring(start, at).getBytes(StandardCharsets.UTF_8));
                bytes.write(c - BROKEN);
                start = at + 1;
            }
        }
        bytes.writeBytes(text.substring(start).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /// Decodes by hand: the library's decoder is slow if there are many mistakes.
    private static String decodeBroken(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            int length = length(bytes, at);
            if (length == 0) {
                text.append((char) (BROKEN + (bytes[at] & 0xFF)));
                at++;
            } else {
                text.appendCodePoint(point(bytes, at, length));
                at += length;
            }
        }
        return text.toString();
    }

    /// The number of bytes of the character that begins at the index, 0 if none does.
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int point = length < 3 ? 0x80 : point(bytes, at, length);
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean tooLong = point < (length == 4 ? 0x10000 : length == 3 ? 0x800 : 0);
        return surrogate || tooLong || point > Character.MAX_CODE_POINT ? 0 : length;
    }

    private static int point(byte[] bytes, int at, int length) {
        int first = bytes[at] & 0xFF;
        int point = length == 1 ? first : first & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            point = point << 6 | (bytes[at + i] & 0x3F);
        }
        return point;
    }
}
