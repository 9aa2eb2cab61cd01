package dev.jbake.parser.json;

import dev.jbake.limit.Limits;
import dev.jbake.parser.json.Token.Kind;
import dev.jbake.source.Source;

/// Splits a JSON text into tokens, including those that people write by mistake.
final class Scanner {
    private final Source source;
    private final String text;
    private int at;
    private int count;
    private boolean tooMany;
    private boolean ended;
    private Token next;

    Scanner(Source source) {
        this.source = source;
        this.text = source.text();
        this.next = scan();
    }

    /// The next token, which is not consumed.
    Token peek() {
        return next;
    }

    /// Consumes and returns the next token; at the end of the text always the end.
    Token read() {
        Token token = next;
        if (token.kind() != Kind.END) {
            next = scan();
        }
        return token;
    }

    /// True if there were more than {@link Limits#TOKENS}; then the text seems to end after them.
    boolean tooMany() {
        return tooMany;
    }

    private Token scan() {
        while (!ended && at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        int start = at;
        if (ended || start == text.length()) {
            return token(Kind.END, start);
        }
        if (++count > Limits.TOKENS) {
            tooMany = true;
            ended = true;
            return token(Kind.END, start);
        }
        char first = text.charAt(at++);
        Kind kind = switch (first) {
            case '{' -> Kind.OPEN_BRACE;
            case '}' -> Kind.CLOSE_BRACE;
            case '[' -> Kind.OPEN_BRACKET;
            case ']' -> Kind.CLOSE_BRACKET;
            case ',' -> Kind.COMMA;
            case ':' -> Kind.COLON;
            case '=' -> Kind.EQUALS;
            case '"' -> {
                string();
                yield Kind.STRING;
            }
            default -> other(first);
        };
        return token(kind, start);
    }

    private Kind other(char first) {
        if (startsNumber(first)) {
            while (at < text.length() && (startsNumber(text.charAt(at)) || isExponent(text.charAt(at)))) {
                at++;
            }
            return Kind.NUMBER;
        }
        if (isLetter(first)) {
            while (at < text.length() && (isLetter(text.charAt(at)) || text.charAt(at) == '_')) {
                at++;
            }
            return Kind.WORD;
        }
        // the rest is not read
        ended = true;
        return Kind.INVALID;
    }

    /// To the closing quote, or to a control character, which cannot be in a string.
    private void string() {
        boolean escaping = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c < ' ') {
                return;
            }
            at++;
            if (c == '"' && !escaping) {
                return;
            }
            escaping = c == '\\' && !escaping;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean startsNumber(char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
    }

    private static boolean isExponent(char c) {
        return c == 'e' || c == 'E';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private Token token(Kind kind, int start) {
        return new Token(kind, source.span(start, at));
    }
}
