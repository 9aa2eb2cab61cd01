package dev.jbake.parser.hcl;

import dev.jbake.go.Spaces;
import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/// What the lexer grammar leaves open: where names, comments and text end, which brace closes a template sequence, and
/// which line closes a heredoc.
abstract class HclScanner extends Lexer {
    private final String text;
    private final Deque<Integer> sequenceBraces = new ArrayDeque<>();
    private final Deque<Heredoc> heredocs = new ArrayDeque<>();
    private int braces;
    private boolean commentsEnd = true;
    private boolean comments;
    private @Nullable Token pending;

    HclScanner(CharStream input) {
        super(input);
        text = ((SourceCharacters) input).text();
        if (text.startsWith("\uFEFF")) {
            input.seek(1);
        }
    }

    /// Makes comments tokens from now on.
    void keepComments() {
        comments = true;
    }

    private static final class Heredoc {
        final String marker;
        boolean startOfLine = true;

        Heredoc(String marker) {
            this.marker = marker;
        }
    }

    @Override
    public Token nextToken() {
        Token waiting = pending;
        if (waiting != null) {
            pending = null;
            return waiting;
        }
        Token token = super.nextToken();
        while (token.getType() == HclTokens.COMMENT && !comments) {
            token = super.nextToken();
        }
        return token;
    }

    @Override
    public Token emit() {
        switch (_type) {
            case HclTokens.IDENTIFIER -> identifier();
            case HclTokens.LINE_COMMENT -> lineComment();
            case HclTokens.COMMENT -> comment();
            case HclTokens.OPEN_BRACE -> braces++;
            case HclTokens.CLOSE_BRACE, HclTokens.CLOSE_SEQUENCE -> closeBrace();
            case HclTokens.OPEN_INTERPOLATION, HclTokens.OPEN_DIRECTIVE -> openSequence();
            case HclTokens.OPEN_HEREDOC -> openHeredoc();
            case HclTokens.QUOTED_LITERAL -> quotedLiteral();
            case HclTokens.STRING_LITERAL -> stringLiteral();
            case HclTokens.INVALID -> invalid();
            default -> {}
        }
        _hitEOF = _input.index() == text.length();
        Token made = _token;
        return made != null ? made : super.emit();
    }

    private void identifier() {
        int end = Identifiers.end(text, _tokenStartCharIndex);
        if (end == _tokenStartCharIndex) {
            _type = HclTokens.INVALID;
        } else {
            _input.seek(end);
        }
    }

    /// A comment to the end of the line counts as the newline.
    private void lineComment() {
        int end = text.indexOf('\n', _input.index());
        _type = end < 0 ? HclTokens.COMMENT : HclTokens.NEWLINE;
        _input.seek(end < 0 ? text.length() : end + 1);
    }

    private void comment() {
        int end = commentsEnd ? text.indexOf("*/", _input.index()) : -1;
        if (end >= 0) {
            _input.seek(end + 2);
        } else {
            commentsEnd = false;
            _type = HclTokens.SLASH;
            _input.seek(_tokenStartCharIndex + 1);
        }
    }

    private void closeBrace() {
        Integer opened = sequenceBraces.peek();
        if (opened != null && opened == braces) {
            _type = HclTokens.CLOSE_SEQUENCE;
            sequenceBraces.pop();
            popMode();
        }
        braces--;
    }

    private void openSequence() {
        sequenceBraces.push(++braces);
        Heredoc heredoc = heredocs.peek();
        if (heredoc != null) {
            heredoc.startOfLine = false;
        }
    }

    private void openHeredoc() {
        int start = _tokenStartCharIndex + (text.charAt(_tokenStartCharIndex + 2) == '-' ? 3 : 2);
        int end = Identifiers.end(text, start);
        int lineEnd = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        if (end > start && lineEnd <= text.length() && text.charAt(lineEnd - 1) == '\n') {
            heredocs.push(new Heredoc(text.substring(start, end)));
            _input.seek(lineEnd);
        } else {
            popMode();
            _type = HclTokens.LESS_THAN;
            _input.seek(_tokenStartCharIndex + 1);
        }
    }

    private void quotedLiteral() {
        char first = text.charAt(_tokenStartCharIndex);
        if (first != '$' && first != '%') {
            _input.seek(TextRuns.quotedEnd(text, _input.index()));
        } else if (_input.index() == _tokenStartCharIndex + 1 && _input.index() == text.length()) {
            // the reference needs one more character to know that no sequence begins here
            _type = HclTokens.INVALID;
        }
    }

    private void stringLiteral() {
        int end = _input.index();
        char first = text.charAt(_tokenStartCharIndex);
        boolean mark = first == '$' || first == '%';
        if (mark && end == _tokenStartCharIndex + 1) {
            loneMark();
            return;
        }
        if (text.charAt(end - 1) != '\n') {
            _input.seek(TextRuns.lineEnd(text, mark ? end : TextRuns.plainEnd(text, end)));
        }
        if (_mode == HclTokens.HEREDOC) {
            heredocLiteral(_input.index());
        }
    }

    /// A `$` or `%` that begins no sequence. The reference reads one more character to know that, and may misread it.
    private void loneMark() {
        if (_mode == HclTokens.HEREDOC) {
            heredocs.element().startOfLine = false;
        }
        int at = _input.index();
        if (at == text.length()) {
            _type = _mode == HclTokens.BARE ? HclTokens.STRING_LITERAL : HclTokens.INVALID;
        } else if (text.charAt(at) < 0x80
                && text.charAt(at) != '\n'
                && (text.startsWith("\n", at + 1) || text.startsWith("\r", at + 1))) {
            // Compat: the last character of the line joins the token and its newline does not, which `${~` shows
            // (templates/strip-marker-after-mark).
            _input.consume();
        }
    }

    private void heredocLiteral(int end) {
        Heredoc heredoc = heredocs.element();
        if (text.charAt(end - 1) != '\n') {
            heredoc.startOfLine = false;
            return;
        }
        boolean closes = heredoc.startOfLine
                && Spaces.strip(text.substring(_tokenStartCharIndex, end)).equals(heredoc.marker);
        heredoc.startOfLine = true;
        if (closes) {
            int lineEnd = text.charAt(end - 2) == '\r' ? end - 2 : end - 1;
            heredocs.pop();
            popMode();
            // the newline after the marker is a token of its own: it may end the attribute
            _token = token(HclTokens.CLOSE_HEREDOC, _tokenStartCharIndex, lineEnd);
            pending = token(HclTokens.NEWLINE, lineEnd, end);
        }
    }

    private Token token(int type, int start, int end) {
        return _factory.create(_tokenFactorySourcePair, type, null, Token.DEFAULT_CHANNEL, start, end - 1, 0, 0);
    }

    // Compat: a lone carriage return in a heredoc makes the rest of the file one invalid token, in a template without
    // quotes one literal (templates/heredoc-carriage-return, json/carriage-return-then-marks).
    private void invalid() {
        if (_mode == HclTokens.HEREDOC || _mode == HclTokens.BARE) {
            _type = _mode == HclTokens.BARE ? HclTokens.STRING_LITERAL : HclTokens.INVALID;
            _input.seek(text.length());
        }
    }
}
