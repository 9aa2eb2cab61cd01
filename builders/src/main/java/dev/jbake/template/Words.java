package dev.jbake.template;

import java.util.ArrayList;
import java.util.List;

/// Splits the inside of one `{{..}}` into words: names, field chains, strings, numbers, parentheses and bars.
final class Words {
    private final String text;
    private final List<String> words = new ArrayList<>();
    private int at;

    private Words(String text) {
        this.text = text;
    }

    /// The words of an action. A string keeps its opening quote, and has its escapes decoded; the fields after a
    /// closing
    /// parenthesis are one word with it.
    static List<String> of(String action) throws TemplateException {
        Words words = new Words(action);
        while (words.at < action.length()) {
            words.next();
        }
        return words.words;
    }

    private void next() throws TemplateException {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (c == '"') {
            words.add(quoted());
        } else if (c == '`') {
            int end = text.indexOf('`', at + 1);
            if (end < 0) {
                throw new TemplateException("unterminated raw quoted string");
            }
            words.add("\"" + text.substring(at + 1, end));
            at = end + 1;
        } else if (c == '(' || c == ')' || c == '|') {
            int start = at++;
            while (c == ')' && at < text.length() && isPlain(text.charAt(at))) {
                at++;
            }
            words.add(text.substring(start, at));
        } else {
            plain();
        }
    }

    private void plain() throws TemplateException {
        int start = at;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw new TemplateException("unexpected \"" + text.charAt(at) + "\" in {{" + text + "}}");
        }
        words.add(text.substring(start, at));
    }

    private static boolean isPlain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '$' || c == '-';
    }

    private String quoted() throws TemplateException {
        StringBuilder string = new StringBuilder("\"");
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return string.toString();
            }
            string.append(c == '\\' ? escaped() : c);
        }
        throw new TemplateException("unterminated quoted string");
    }

    private char escaped() throws TemplateException {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case '"', '\\' -> c;
            default -> throw new TemplateException("unsupported escape \\" + c + " in a string");
        };
    }
}
