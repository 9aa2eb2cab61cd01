package dev.jbake.parser;

import dev.jbake.source.Source;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/// A source's text as ANTLR reads it: code points, addressed by UTF-16 offset so that tokens and spans need no
/// conversion.
final class SourceCharacters implements CharStream {
    private final Source source;
    private final String text;
    private int index;

    SourceCharacters(Source source) {
        this.source = source;
        this.text = source.text();
    }

    String text() {
        return text;
    }

    @Override
    public int LA(int distance) {
        if (distance == 1) {
            return index < text.length() ? text.codePointAt(index) : EOF;
        }
        if (distance > 1) {
            int at = index;
            for (int i = 1; i < distance && at < text.length(); i++) {
                at += Character.charCount(text.codePointAt(at));
            }
            return at < text.length() ? text.codePointAt(at) : EOF;
        }
        int at = index;
        for (int i = -1; i > distance && at > 0; i--) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return at > 0 ? text.codePointBefore(at) : 0;
    }

    @Override
    public void consume() {
        index += Character.charCount(text.codePointAt(index));
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
        return source.name();
    }
}
