package dev.jbake.bake.compose;

import dev.jbake.source.Source;
import dev.jbake.source.Span;

/// Walks over the characters of a YAML text and counts lines and columns.
final class YamlCursor {
    /// Stands after the last character.
    static final char END = 0;

    private final Source source;
    private final String text;
    private final YamlText.Refused refused;
    private int offset;
    private int line;
    private int column;
    private int breaks;

    YamlCursor(Source source) {
        this.source = source;
        this.text = source.text();
        this.refused = YamlText.refused(source);
        this.offset = text.startsWith("\uFEFF") ? 1 : 0;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean isBreakOrEnd(char c) {
        return c == END || isBreak(c);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /// Whether no visible character: a blank, a line break or the end.
    static boolean isSpace(char c) {
        return isBlank(c) || isBreakOrEnd(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isName(char c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
    }

    /// The character `ahead` places further on.
    char at(int ahead) {
        int index = offset + ahead;
        return index < text.length() ? text.charAt(index) : END;
    }

    char now() {
        return at(0);
    }

    int offset() {
        return offset;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    YamlMark mark() {
        return new YamlMark(offset, line, column);
    }

    /// How many lines ended since the last visible character.
    int breaks() {
        return breaks;
    }

    /// Refuses characters that are not allowed in YAML as soon as they come near, as the reference does, which reads in
    /// pieces.
    void need(int characters) throws ComposeProblem {
        if (offset + characters > refused.from()) {
            throw refused.problem(source);
        }
    }

    /// Goes over a character that is no line break.
    void skip() throws ComposeProblem {
        char c = now();
        if (!isBlank(c)) {
            breaks = 0;
        }
        boolean pair = Character.isHighSurrogate(c) && Character.isLowSurrogate(at(1));
        offset = Math.min(text.length(), offset + (pair ? 2 : 1));
        column++;
        need(1);
    }

    void skip(int characters) throws ComposeProblem {
        for (int i = 0; i < characters; i++) {
            skip();
        }
    }

    /// Goes over a character that is no line break and keeps it.
    void read(StringBuilder out) throws ComposeProblem {
        int from = offset;
        skip();
        out.append(text, from, offset);
    }

    /// Goes over a line break.
    void skipBreak() throws ComposeProblem {
        offset += now() == '\r' && at(1) == '\n' ? 2 : 1;
        line++;
        column = 0;
        breaks++;
        need(1);
    }

    /// Goes over a line break, if one stands here, and keeps it in its plain form.
    void readBreak(StringBuilder out) throws ComposeProblem {
        char c = now();
        if (isBreak(c)) {
            out.append(c == '\u2028' || c == '\u2029' ? c : '\n');
            skipBreak();
        }
    }

    void skipBlanks() throws ComposeProblem {
        while (isBlank(now())) {
            skip();
        }
    }

    /// Goes to the end of the line.
    void skipLine() throws ComposeProblem {
        while (!isBreakOrEnd(now())) {
            skip();
        }
    }

    /// Ends the last line, also where it has no line break.
    void endLine() {
        if (column != 0) {
            column = 0;
            line++;
        }
    }

    /// Whether a document's start or end stands here: the sign three times at the start of a line.
    boolean isDocument(char sign) {
        return column == 0 && now() == sign && at(1) == sign && at(2) == sign && isSpace(at(3));
    }

    Span span(YamlMark from, YamlMark to) {
        return source.span(from.offset(), Math.max(from.offset(), to.offset()));
    }

    /// A mistake that the scanner finds here.
    ComposeProblem problem(String words) {
        return problem("", YamlMark.START, words);
    }

    /// A mistake that the scanner finds here, in something that began before.
    ComposeProblem problem(String context, YamlMark began, String words) {
        return mistake(context, began.counted(), words, mark().counted());
    }

    ComposeProblem mistake(String context, YamlMark began, String words, YamlMark place) {
        StringBuilder out = new StringBuilder("yaml: ");
        if (!context.isEmpty()) {
            out.append(context).append(" at ").append(began.words()).append(": ");
        }
        if (context.isEmpty() || !began.sameAs(place)) {
            out.append(place.words()).append(": ");
        }
        int at = Math.min(Math.max(0, place.offset()), text.length());
        return new ComposeProblem(out.append(words).toString(), source.span(at, at));
    }
}
