package dev.jbake.bake.compose.template;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Notices;
import dev.jbake.go.GoQuote;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads `.env` files.
public final class DotEnv {
    private static final Pattern EXPORT = Pattern.compile("export[\\t\\n\\f\\r ]+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([abcfnrtv$\"\\\\]|0\\d{0,3})");

    private final Source source;
    private final Map<String, String> out;
    private final Template.Lookup lookup;
    private final Template template;
    private final String text;
    private int at;
    private int line = 1;

    /// @param start where its text begins, after a byte order mark if there is one
    /// @param out where variables go, and where earlier ones are found
    /// @param lookup finds variables before those of the text
    public DotEnv(Source source, int start, Map<String, String> out, Template.Lookup lookup, Notices notices) {
        this.source = source;
        this.text = source.text();
        this.at = start;
        this.out = out;
        this.lookup = lookup;
        this.template = new Template(this::find, notices, null);
    }

    private @Nullable String find(String name) {
        String value = lookup.find(name);
        return value == null ? out.get(name) : value;
    }

    /// Reads all statements.
    public void read() throws ComposeProblem {
        while (skipToStatement()) {
            if (EXPORT.matcher(text).region(at, text.length()).lookingAt()) {
                at += "export".length();
                skipInLineBlanks();
            }
            int end = nameEnd();
            boolean named = end >= 0;
            boolean inherited = named && text.charAt(end) == '\n';
            String name = named ? text.substring(at, end) : "";
            if (at == text.length()) {
                throw new ComposeProblem("zero length string", span());
            }
            if (inherited && name.indexOf(' ') < 0) {
                line++;
            }
            name = name.stripTrailing();
            at = named ? end + 1 : at;
            skipInLineBlanks();
            if (name.indexOf(' ') >= 0) {
                throw new ComposeProblem("line " + line + ": key cannot contain a space", span());
            }
            if (inherited) {
                String value = lookup.find(name);
                if (value != null) {
                    out.put(name, value);
                }
            } else {
                out.put(name, value());
            }
        }
    }

    /// Skips blanks and comments; false at the end.
    private boolean skipToStatement() {
        while (true) {
            while (at < text.length() && isBlank(text.charAt(at))) {
                line += text.charAt(at) == '\n' ? 1 : 0;
                at++;
            }
            if (at == text.length()) {
                return false;
            }
            if (text.charAt(at) != '#') {
                return true;
            }
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return false;
            }
            at = end;
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == 0x85 || Character.isSpaceChar(c);
    }

    private static boolean isInLineBlank(char c) {
        return c == '\t' || c == 0x0B || c == '\f' || c == '\r' || c == ' ' || c == 0x85 || c == 0xA0;
    }

    private void skipInLineBlanks() {
        while (at < text.length() && isInLineBlank(text.charAt(at))) {
            at++;
        }
    }

    private String restOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.substring(at) : text.substring(at, end);
    }

    /// Where the name ends; negative if nothing ends it.
    private int nameEnd() throws ComposeProblem {
        for (int i = at; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '=' || c == ':' || c == '\n') {
                return i;
            }
            boolean fits = (c < 0x100 && isInLineBlank((char) c))
                    || "_.-[]".indexOf(c) >= 0
                    || Character.isLetter(c)
                    || isNumber(c);
            if (!fits) {
                throw new ComposeProblem(
                        "line " + line + ": unexpected character " + GoQuote.quote(Character.toString(c))
                                + " in variable name " + GoQuote.quote(restOfLine()),
                        span());
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    /// The line that is being read.
    private Span span() {
        int start = 0;
        for (int i = 1; i < line && text.indexOf('\n', start) >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start);
        return source.span(start, end < 0 ? text.length() : end);
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private String value() throws ComposeProblem {
        char quote = at == text.length() ? ' ' : text.charAt(at);
        if (quote != '"' && quote != '\'') {
            String value = restOfLine();
            at = Math.min(text.length(), at + value.length() + 1);
            line++;
            int comment = value.indexOf(" #");
            return expanded((comment < 0 ? value : value.substring(0, comment)).stripTrailing());
        }
        StringBuilder value = new StringBuilder();
        boolean escaped = false;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (c == quote && !escaped) {
                at = i + 1;
                return quote == '"' ? expanded(unescaped(value.toString())) : value.toString();
            }
            if (c != quote && !escaped && c == '\\') {
                escaped = true;
                continue;
            }
            value.append(c != quote && escaped ? "\\" : "").append(c);
            escaped = false;
        }
        throw new ComposeProblem("line " + line + ": unterminated quoted value " + restOfLine(), span());
    }

    private String expanded(String value) throws ComposeProblem {
        try {
            return template.substitute(value);
        } catch (Template.Mistake e) {
            throw new ComposeProblem(
                    e.isInvalid() ? "Invalid template: " + GoQuote.quote(e.reason()) : e.reason(), span());
        }
    }

    private static String unescaped(String value) {
        return ESCAPE.matcher(value).replaceAll(DotEnv::replacement);
    }

    private static String replacement(java.util.regex.MatchResult match) {
        String escape = match.group(1);
        String meant = switch (escape.charAt(0)) {
            case 'a' -> "\u0007";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'v' -> "\u000B";
            case '$' -> "$$";
            case '"' -> "\"";
            case '\\' -> "\\";
            case '0' -> octal(escape.substring(1), match.group());
            default -> match.group();
        };
        return Matcher.quoteReplacement(meant);
    }

    private static String octal(String digits, String written) {
        if (digits.length() != 3 || !digits.matches("[0-7]{3}")) {
            return written;
        }
        int value = Integer.parseInt(digits, 8);
        return value > 255 ? written : String.valueOf((char) value);
    }
}
