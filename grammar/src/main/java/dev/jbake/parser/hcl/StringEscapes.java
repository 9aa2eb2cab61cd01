package dev.jbake.parser.hcl;

import dev.jbake.go.GoQuote;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import org.antlr.v4.runtime.Token;

/// Turns literal tokens into the strings that they mean.
final class StringEscapes {
    private static final String SUMMARY = "Invalid escape sequence";

    private final Source source;
    private final SyntaxErrors errors;

    StringEscapes(Source source, SyntaxErrors errors) {
        this.source = source;
        this.errors = errors;
    }

    /// The string of a literal token: without the escapes `$${` and `%%{` and, between quotes, without backslashes.
    String text(Token literal) {
        String raw = literal.getText();
        if (literal.getType() == HclTokens.STRING_LITERAL) {
            return raw.contains("$$") || raw.contains("%%") ? unmark(raw) : raw;
        }
        if (raw.startsWith("$${") || raw.startsWith("%%{")) {
            return raw.substring(1);
        }
        return raw.indexOf('\\') < 0 ? raw : unescape(raw, literal.getStartIndex());
    }

    /// `$${` and `%%{` can be anywhere in a literal without quotes; marks are read in pairs.
    private static String unmark(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            boolean pair = (c == '$' || c == '%') && at + 1 < raw.length() && raw.charAt(at + 1) == c;
            if (pair && at + 2 < raw.length() && raw.charAt(at + 2) == '{') {
                out.append(c).append('{');
                at += 3;
            } else {
                int length = pair ? 2 : 1;
                out.append(raw, at, at + length);
                at += length;
            }
        }
        return out.toString();
    }

    private String unescape(String raw, int offset) {
        StringBuilder out = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c != '\\') {
                out.append(c);
                at++;
            } else {
                // the scanner reads a backslash only together with the next character
                at = sequence(raw, at, offset, out);
            }
        }
        return out.toString();
    }

    private int sequence(String raw, int at, int offset, StringBuilder out) {
        int selector = raw.codePointAt(at + 1);
        int end = at + 1 + Character.charCount(selector);
        switch (selector) {
            case 'n' -> out.append('\n');
            case 'r' -> out.append('\r');
            case 't' -> out.append('\t');
            case '"' -> out.append('"');
            case '\\' -> out.append('\\');
            case 'u' -> end = codePoint(raw, at, offset, 4, out);
            case 'U' -> end = codePoint(raw, at, offset, 8, out);
            default -> {
                String symbol = raw.substring(at + 1, end);
                errors.report(
                        SUMMARY,
                        "The symbol " + GoQuote.quote(symbol) + " is not a valid escape sequence selector.",
                        span(at, end, offset));
                out.append(symbol);
            }
        }
        return end;
    }

    private int codePoint(String raw, int at, int offset, int digits, StringBuilder out) {
        int end = at + 2;
        long number = 0;
        while (end < raw.length()
                && end < at + 2 + digits
                && Character.digit(raw.charAt(end), 16) >= 0
                && raw.charAt(end) < 0x80) {
            number = number * 16 + Character.digit(raw.charAt(end), 16);
            end++;
        }
        if (end < at + 2 + digits) {
            errors.report(
                    SUMMARY,
                    "The \\" + raw.charAt(at + 1) + " escape sequence must be followed by "
                            + (digits == 4 ? "four" : "eight") + " hexadecimal digits.",
                    span(at, end, offset));
            out.append(raw, at, end);
        } else if (number > Character.MAX_CODE_POINT || (number >= 0xD800 && number <= 0xDFFF)) {
            String hex = Long.toHexString(number);
            errors.report(
                    SUMMARY,
                    "Cannot encode character U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + " in UTF-8.",
                    span(at, end, offset));
            out.append(raw, at, end);
        } else {
            out.appendCodePoint((int) number);
        }
        return end;
    }

    private Span span(int start, int end, int offset) {
        return source.span(offset + start, offset + end);
    }
}
