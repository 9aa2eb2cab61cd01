package dev.jbake.parser.dockerfile;

import dev.jbake.go.Spaces;
import dev.jbake.syntax.dockerfile.WordPart;
import java.util.ArrayList;
import java.util.List;

/// Finds quotes, escapes and variables in a word. The messages are those of BuildKit.
public final class WordParser {
    /// Substitutions in substitutions.
    private static final int NESTING = 200;

    /// What stands for the end of the text.
    private static final char END = '\uFFFF';

    private final String text;
    private final char escape;
    private int at;
    private int depth;

    private WordParser(String text, char escape) {
        this.text = text;
        this.escape = escape;
    }

    /// Reads a word, or several with the space between them.
    ///
    /// @param escape the escape character of the file
    public static List<WordPart> parse(String text, char escape) throws WordException {
        return new WordParser(text, escape).parts(END);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private List<WordPart> parts(char stop) throws WordException {
        enter();
        List<WordPart> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        StringBuilder raw = new StringBuilder();
        while (at < text.length()) {
            char c = peek();
            if (c == stop) {
                at++;
                flush(parts, plain, raw);
                depth--;
                return parts;
            }
            if (c == '$' || c == '\'' || c == '"' || Spaces.isSpace(c)) {
                flush(parts, plain, raw);
                parts.add(special(c));
            } else if (c == '<') {
                heredocMark(plain, raw);
            } else if (c == escape) {
                at++;
                raw.append(c);
                if (at < text.length()) {
                    plain.append(peek());
                    raw.append(next());
                }
            } else {
                plain.append(c);
                raw.append(next());
            }
        }
        if (stop != END) {
            throw new WordException("unexpected end of statement while looking for matching " + stop);
        }
        flush(parts, plain, raw);
        depth--;
        return parts;
    }

    private void enter() throws WordException {
        if (++depth > NESTING) {
            throw new WordException("too many nested substitutions");
        }
    }

    private static void flush(List<WordPart> parts, StringBuilder plain, StringBuilder raw) {
        if (!raw.isEmpty()) {
            parts.add(new WordPart.Text(plain.toString(), raw.toString()));
            plain.setLength(0);
            raw.setLength(0);
        }
    }

    private WordPart special(char c) throws WordException {
        if (c == '$') {
            return dollar();
        }
        if (c == '"') {
            return doubleQuoted();
        }
        if (c == '\'') {
            return singleQuoted();
        }
        at++;
        return new WordPart.Space(String.valueOf(c));
    }

    /// The space after `<<` belongs to the word, so that a heredoc stays in one piece.
    private void heredocMark(StringBuilder plain, StringBuilder raw) {
        int start = at++;
        if (peek() == '<') {
            at++;
            while (peek() == ' ' || peek() == '\t' || peek() == '\r') {
                at++;
            }
        }
        plain.append(text, start, at);
        raw.append(text, start, at);
    }

    private WordPart singleQuoted() throws WordException {
        int end = text.indexOf('\'', at + 1);
        if (end < 0) {
            throw new WordException("unexpected end of statement while looking for matching single-quote");
        }
        String quoted = text.substring(at + 1, end);
        at = end + 1;
        return new WordPart.Quoted('\'', List.of(new WordPart.Text(quoted, quoted)));
    }

    private WordPart doubleQuoted() throws WordException {
        at++;
        List<WordPart> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        StringBuilder raw = new StringBuilder();
        while (at < text.length()) {
            char c = next();
            if (c == '"') {
                flush(parts, plain, raw);
                return new WordPart.Quoted('"', parts);
            }
            if (c == '$') {
                at--;
                flush(parts, plain, raw);
                parts.add(dollar());
                continue;
            }
            if (c == escape && at < text.length()) {
                raw.append(c);
                char escaped = peek();
                if (escaped == '"' || escaped == '$' || escaped == escape) {
                    at++;
                    c = escaped;
                }
            }
            plain.append(c);
            raw.append(c);
        }
        throw new WordException("unexpected end of statement while looking for matching double-quote");
    }

    private WordPart dollar() throws WordException {
        at++;
        if (peek() != '{') {
            String name = name();
            return name.isEmpty() ? new WordPart.Text("$", "$") : new WordPart.Variable(name, false);
        }
        at++;
        if (at >= text.length()) {
            throw new WordException("syntax error: missing '}'");
        }
        if (peek() == '{' || peek() == '}' || peek() == ':') {
            throw new WordException("syntax error: bad substitution");
        }
        String name = name();
        char operator = next();
        return switch (operator) {
            case '}' -> new WordPart.Variable(name, true);
            case '+', '-', '?', '#', '%' -> new WordPart.Modified(name, operator, false, closed('}', "'}'"));
            case ':' -> afterColon(name);
            case '/' -> replacement(name);
            default -> throw unsupported(operator == END ? "\uFFFD" : String.valueOf(operator));
        };
    }

    private WordPart afterColon(String name) throws WordException {
        char operator = next();
        if (operator == '#' || operator == '%') {
            throw unsupported(":" + operator);
        }
        List<WordPart> word = closed('}', "'}'");
        if (operator != '+' && operator != '-' && operator != '?') {
            throw unsupported(operator == END ? ":\uFFFD" : ":" + operator);
        }
        return new WordPart.Modified(name, operator, true, word);
    }

    private WordPart replacement(String name) throws WordException {
        boolean all = peek() == '/';
        if (all) {
            at++;
        }
        List<WordPart> pattern = closed('/', "'/' in ${}");
        return new WordPart.Replaced(name, all, pattern, closed('}', "'}'"));
    }

    /// The parts up to a character that must follow.
    private List<WordPart> closed(char stop, String missing) throws WordException {
        try {
            return parts(stop);
        } catch (WordException open) {
            if (at >= text.length()) {
                throw new WordException("syntax error: missing " + missing);
            }
            throw open;
        }
    }

    private static WordException unsupported(String modifier) {
        return new WordException("unsupported modifier (" + modifier + ") in substitution");
    }

    private String name() {
        int start = at;
        if (at < text.length() && Character.isDigit(peek())) {
            while (at < text.length() && Character.isDigit(peek())) {
                at++;
            }
        } else if (at < text.length() && "@*#?-$!".indexOf(peek()) >= 0) {
            at++;
        } else {
            while (at < text.length() && (Character.isLetterOrDigit(peek()) || peek() == '_')) {
                at++;
            }
        }
        return text.substring(start, at);
    }
}
