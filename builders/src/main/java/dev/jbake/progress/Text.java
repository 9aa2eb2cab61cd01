package dev.jbake.progress;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Immutable bytes of a log, in no promised encoding.
public final class Text {
    static final Text EMPTY = new Text(new byte[0], 0, 0);

    private final byte[] bytes;
    private final int start;
    private final int end;

    private Text(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    /// Wraps bytes, which must not change afterwards.
    static Text of(byte[] bytes) {
        return new Text(bytes, 0, bytes.length);
    }

    /// The UTF-8 bytes of a string.
    static Text of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    int length() {
        return end - start;
    }

    int indexOf(byte wanted, int from) {
        for (int i = start + from; i < end; i++) {
            if (bytes[i] == wanted) {
                return i - start;
            }
        }
        return -1;
    }

    Text part(int from, int to) {
        return new Text(bytes, start + from, start + to);
    }

    void writeTo(ByteArrayOutputStream out) {
        out.write(bytes, start, length());
    }

    /// The bytes read as UTF-8, malformed ones replaced.
    @Override
    public String toString() {
        return new String(bytes, start, length(), StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && Arrays.equals(bytes, start, end, text.bytes, text.start, text.end);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }
}
