package dev.jbake.parser.dockerfile;

import dev.jbake.go.Spaces;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/// An instruction as the lexer reads it: UTF-16 units, the escape character as U+0001, white
/// space beyond ASCII as U+0003.
final class LineCharacters implements CharStream {
    private static final char ESCAPE = 1;
    private static final char CONTROL = 2;
    private static final char SPACE = 3;

    private final String text;
    private final char escape;
    private int index;

    LineCharacters(String text, char escape) {
        this.text = text;
        this.escape = escape;
    }

    @Override
    public int LA(int distance) {
        int at = distance > 0 ? index + distance - 1 : index + distance;
        if (at < 0 || at >= text.length()) {
            return EOF;
        }
        char c = text.charAt(at);
        if (c == escape) {
            return ESCAPE;
        }
        return c < ' ' && (c == ESCAPE || c == SPACE) ? CONTROL : c >= 0x80 && Spaces.isSpace(c) ? SPACE : c;
    }

    @Override
    public void consume() {
        index++;
    }

    @Override
    public String getText(Interval interval) {
        return text.substring(interval.a, Math.min(interval.b + 1, text.length()));
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {}

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int offset) {
        index = offset;
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }
}
