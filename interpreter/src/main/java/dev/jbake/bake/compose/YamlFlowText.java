package dev.jbake.bake.compose;

/// Scans scalars that may go over several lines: quoted ones and plain ones.
final class YamlFlowText {
    private static final String CONTEXT = "while scanning a quoted scalar";
    private static final String ESCAPES = "0abt\tnvfre \"'\\N_LP";
    private static final String ESCAPED = "\0\u0007\b\t\t\n\u000B\f\r\u001B \"'\\\u0085\u00A0\u2028\u2029";

    private final YamlCursor cursor;

    YamlFlowText(YamlCursor cursor) {
        this.cursor = cursor;
    }

    YamlToken quoted() throws ComposeProblem {
        YamlMark start = cursor.mark();
        char quote = cursor.now();
        cursor.skip();
        StringBuilder out = new StringBuilder();
        while (true) {
            cursor.need(4);
            if (cursor.isDocument('-') || cursor.isDocument('.')) {
                throw cursor.problem(CONTEXT, start, "found unexpected document indicator");
            }
            if (cursor.now() == YamlCursor.END) {
                throw cursor.problem(CONTEXT, start, "found unexpected end of stream");
            }
            YamlFolding folding = new YamlFolding();
            if (words(start, quote, out)) {
                folding.setBroken();
            }
            if (cursor.now() == quote) {
                break;
            }
            while (YamlCursor.isBlank(cursor.now()) || YamlCursor.isBreak(cursor.now())) {
                folding.take(cursor);
            }
            folding.flush(out);
        }
        cursor.skip();
        return new YamlToken(YamlToken.Kind.QUOTED_SCALAR, start, cursor.mark(), out.toString());
    }

    /// Reads to the next blank or the closing quote; true where a backslash took the line break away.
    private boolean words(YamlMark start, char quote, StringBuilder out) throws ComposeProblem {
        while (!YamlCursor.isSpace(cursor.now())) {
            char c = cursor.now();
            if (c == quote && quote == '\'' && cursor.at(1) == '\'') {
                out.append('\'');
                cursor.skip(2);
            } else if (c == quote) {
                break;
            } else if (c == '\\' && quote == '"') {
                if (YamlCursor.isBreak(cursor.at(1))) {
                    cursor.skip();
                    cursor.skipBreak();
                    return true;
                }
                escape(start, out);
            } else {
                cursor.read(out);
            }
            cursor.need(2);
        }
        return false;
    }

    private void escape(YamlMark start, StringBuilder out) throws ComposeProblem {
        char c = cursor.at(1);
        int simple = ESCAPES.indexOf(c);
        int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if ((simple < 0 && digits == 0) || c == YamlCursor.END) {
            throw cursor.problem(CONTEXT, start, "found unknown escape character");
        }
        cursor.skip(2);
        if (simple >= 0) {
            out.append(ESCAPED.charAt(simple));
            return;
        }
        long value = 0;
        for (int i = 0; i < digits; i++) {
            char digit = cursor.at(i);
            if (digit > 'f' || Character.digit(digit, 16) < 0) {
                throw cursor.problem(CONTEXT, start, "did not find expected hexadecimal number");
            }
            value = value * 16 + Character.digit(digit, 16);
        }
        if ((value >= 0xD800 && value <= 0xDFFF) || value > 0x10FFFF) {
            throw cursor.problem(CONTEXT, start, "found invalid Unicode character escape code");
        }
        out.appendCodePoint((int) value);
        cursor.skip(digits);
    }

    /// A scalar without quotes.
    ///
    /// @param indent how far the following lines must be indented
    /// @param flow whether inside brackets
    /// @param after told whether a line ended after the scalar
    YamlToken plain(int indent, boolean flow, YamlFolding after) throws ComposeProblem {
        YamlMark start = cursor.mark();
        YamlMark end = start;
        StringBuilder out = new StringBuilder();
        while (true) {
            cursor.need(4);
            if (cursor.isDocument('-') || cursor.isDocument('.') || cursor.now() == '#') {
                break;
            }
            int from = cursor.offset();
            while (!YamlCursor.isSpace(cursor.now()) && !ends(flow)) {
                if (cursor.offset() == from) {
                    after.flush(out);
                }
                cursor.read(out);
                cursor.need(2);
            }
            if (cursor.offset() > from) {
                end = cursor.mark();
            }
            if (!YamlCursor.isSpace(cursor.now()) || cursor.now() == YamlCursor.END) {
                break;
            }
            while (YamlCursor.isBlank(cursor.now()) || YamlCursor.isBreak(cursor.now())) {
                if (after.isBroken() && cursor.column() < indent && cursor.now() == '\t') {
                    throw cursor.problem(
                            "while scanning a plain scalar", start, "found a tab character that violates indentation");
                }
                after.take(cursor);
            }
            if (!flow && cursor.column() < indent) {
                break;
            }
        }
        return new YamlToken(YamlToken.Kind.PLAIN_SCALAR, start, end, out.toString());
    }

    private boolean ends(boolean flow) {
        char c = cursor.now();
        boolean last = YamlCursor.isSpace(cursor.at(1));
        return (c == ':' && last) || (flow && (",[]{}".indexOf(c) >= 0 || (c == '?' && last)));
    }
}
