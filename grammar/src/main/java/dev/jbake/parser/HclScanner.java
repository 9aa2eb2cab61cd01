package dev.jbake.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/// What the lexer grammar cannot say: which brace closes a template sequence, which line closes a heredoc, which
/// characters beyond ASCII make an identifier.
abstract class HclScanner extends Lexer {
    private final Deque<Integer> sequenceBraces = new ArrayDeque<>();
    private final Deque<Heredoc> heredocs = new ArrayDeque<>();
    private int braces;
    private boolean commentsEnd = true;
    private @Nullable Token pending;

    HclScanner(CharStream input) {
        super(input);
        if (input.LA(1) == '\uFEFF') {
            input.consume();
        }
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
        while (token.getType() == HclTokens.COMMENT) {
            token = super.nextToken();
        }
        return token;
    }

    @Override
    public Token emit() {
        switch (_type) {
            case HclTokens.IDENTIFIER -> trimIdentifier();
            case HclTokens.OPEN_BRACE -> braces++;
            case HclTokens.CLOSE_BRACE, HclTokens.CLOSE_SEQUENCE -> closeBrace();
            case HclTokens.OPEN_INTERPOLATION, HclTokens.OPEN_DIRECTIVE -> openSequence();
            case HclTokens.OPEN_HEREDOC -> openHeredoc();
            case HclTokens.QUOTED_LITERAL, HclTokens.STRING_LITERAL -> literal();
            case HclTokens.COMMENT -> comment();
            case HclTokens.INVALID -> invalid();
            default -> {}
        }
        _hitEOF = _input.LA(1) == EOF;
        Token made = _token;
        return made != null ? made : super.emit();
    }

    private void trimIdentifier() {
        int at = _tokenStartCharIndex;
        int end = _input.index();
        String text = _input.getText(Interval.of(at, end - 1));
        int valid = Identifiers.validPrefix(text);
        if (valid == text.length()) {
            return;
        }
        if (valid == 0) {
            _type = HclTokens.INVALID;
            valid = Character.charCount(text.codePointAt(0));
        }
        _input.seek(at + valid);
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
        String introducer = _input.getText(Interval.of(_tokenStartCharIndex, _input.index() - 1));
        String marker = Spaces.stripTrailing(introducer.substring(introducer.charAt(2) == '-' ? 3 : 2));
        if (Identifiers.validPrefix(marker) == marker.length()) {
            heredocs.push(new Heredoc(marker));
        } else {
            popMode();
            _type = HclTokens.LESS_THAN;
            _input.seek(_tokenStartCharIndex + 1);
        }
    }

    private void literal() {
        String text = _input.getText(Interval.of(_tokenStartCharIndex, _input.index() - 1));
        if (text.length() == 1 && (text.charAt(0) == '$' || text.charAt(0) == '%')) {
            loneMark();
        } else if (_mode == HclTokens.HEREDOC) {
            heredocLiteral(text, _input.index());
        }
    }

    /// A `$` or `%` that begins nothing. The reference reads one character more to know that, and stumbles over it.
    private void loneMark() {
        int next = _input.LA(1);
        if (_mode == HclTokens.HEREDOC) {
            heredocs.element().startOfLine = false;
        }
        if (next == CharStream.EOF) {
            _type = _mode == HclTokens.BARE ? HclTokens.STRING_LITERAL : HclTokens.INVALID;
        } else if (_mode != HclTokens.QUOTED
                && next < 0x80
                && next != '\n'
                && (_input.LA(2) == '\n' || _input.LA(2) == '\r')) {
            // Compat: the last character of the line joins the token and its newline does not (matters to `${~`)
            _input.consume();
        }
    }

    private void heredocLiteral(String text, int end) {
        Heredoc heredoc = heredocs.element();
        if (!text.endsWith("\n")) {
            heredoc.startOfLine = false;
            return;
        }
        boolean closes = heredoc.startOfLine
                && Spaces.stripLeading(Spaces.stripTrailing(text)).equals(heredoc.marker);
        heredoc.startOfLine = true;
        if (closes) {
            int lineEnd = text.endsWith("\r\n") ? end - 2 : end - 1;
            heredocs.pop();
            popMode();
            pending = _factory.create(
                    _tokenFactorySourcePair, HclTokens.NEWLINE, null, Token.DEFAULT_CHANNEL, lineEnd, end - 1, 0, 0);
            _type = HclTokens.CLOSE_HEREDOC;
            // the newline behind the marker is a token of its own: it may end the attribute
            _token = _factory.create(
                    _tokenFactorySourcePair,
                    _type,
                    null,
                    Token.DEFAULT_CHANNEL,
                    _tokenStartCharIndex,
                    lineEnd - 1,
                    0,
                    0);
        }
    }

    private void comment() {
        int end = commentsEnd ? ((SourceCharacters) _input).find("*/") : -1;
        if (end >= 0) {
            _input.seek(end + 2);
        } else {
            commentsEnd = false;
            _type = HclTokens.SLASH;
            _input.seek(_tokenStartCharIndex + 1);
        }
    }

    /// Compat: a carriage return alone inside a heredoc stops the reference's scanner, and the rest of the file is one
    /// invalid token; in a template without quotes the rest is one literal.
    private void invalid() {
        if (_mode == HclTokens.HEREDOC || _mode == HclTokens.BARE) {
            _type = _mode == HclTokens.BARE ? HclTokens.STRING_LITERAL : HclTokens.INVALID;
            _input.seek(_input.size());
        }
    }
}
