package dev.jbake.parser.hcl;

import dev.jbake.source.Source;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/// A source's text as ANTLR reads it: code points, at UTF-16 offsets so that spans need no conversion.
final class SourceCharacters implements CharStream {
    /// Stands for all characters beyond ASCII.
    private static final char WORD = 1;

    /// Stands for a lone surrogate.
    private static final char BROKEN = 2;

    /// Stands for those two characters themselves, which have no meaning in the language.
    private static final char CONTROL = 3;

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

    /// The code point at the offset, as the lexer grammar sees it.
    @Override
    public int LA(int distance) {
        int at = index;
        if (distance > 1) {
            for (int i = 1; i < distance && at < text.length(); i++) {
                at += Character.charCount(text.codePointAt(at));
            }
        } else if (distance < 0) {
            for (int i = 0; i > distance && at > 0; i--) {
                at -= Character.charCount(text.codePointBefore(at));
            }
        }
        return at < text.length() ? known(text.charAt(at), at) : EOF;
    }

    private int known(char c, int at) {
        if (c < 0x80) {
            return c == WORD || c == BROKEN ? CONTROL : c;
        }
        return Character.isSurrogate(c) && Character.charCount(text.codePointAt(at)) == 1 ? BROKEN : WORD;
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
