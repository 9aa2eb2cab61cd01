package dev.jbake.bake.compose.template;

import dev.jbake.bake.compose.tree.Notices;
import dev.jbake.go.GoQuote;
import dev.jbake.limit.Limits;
import dev.jbake.source.Span;
import org.jspecify.annotations.Nullable;

/// Replaces variables in a string: `$NAME`, `${NAME}`, and `${NAME:-default}` and the other operators.
public final class Template {
    /// Finds the value of a variable, null if it is not set.
    public interface Lookup {
        @Nullable
        String find(String name);
    }

    /// A string that is no template, or a required variable that is missing.
    static final class Mistake extends Exception {
        private static final long serialVersionUID = 1;

        private final boolean invalid;

        Mistake(String message, boolean invalid) {
            super(message, null, false, false);
            this.invalid = invalid;
        }

        /// True if the string is no template; the message is that string.
        boolean isInvalid() {
            return invalid;
        }

        String reason() {
            String message = getMessage();
            return message == null ? "" : message;
        }
    }

    private final Lookup lookup;
    private final Notices notices;
    private final @Nullable Span span;
    private int depth;

    /// @param notices gets a warning for each variable that is not set
    /// @param span where the string is
    Template(Lookup lookup, Notices notices, @Nullable Span span) {
        this.lookup = lookup;
        this.notices = notices;
        this.span = span;
    }

    /// The text with all variables replaced.
    String substitute(String text) throws Mistake {
        if (text.indexOf('$') < 0) {
            return text;
        }
        if (depth == Limits.NESTING) {
            throw new Mistake("more than " + Limits.NESTING + " variables are inside each other", false);
        }
        depth++;
        Pass pass = new Pass(text);
        pass.run();
        depth--;
        return pass.result();
    }

    /// One pass over a text from left to right. It goes on after a mistake, since what follows may be warned of.
    private final class Pass {
        private final String text;
        private final StringBuilder out = new StringBuilder();
        private @Nullable Mistake first;
        /// Where the text begins that is not yet in `out`.
        private int at;
        /// The text after the last variable up to the last brace of its line, which ends the variables in it.
        private int rest;

        private int restEnd;

        Pass(String text) {
            this.text = text;
        }

        void run() {
            int dollar = text.indexOf('$');
            while (dollar >= 0) {
                boolean inRest = dollar < restEnd;
                int end = end(text, dollar, inRest ? restEnd : -1);
                if (end < 0) {
                    dollar = text.indexOf('$', dollar + 1);
                } else {
                    append(out, text, at, dollar);
                    replace(dollar, end, inRest);
                    dollar = text.indexOf('$', at);
                }
            }
        }

        private void replace(int dollar, int end, boolean inRest) {
            int close = closingBrace(text, dollar, end);
            at = close < 0 ? end : close + 1;
            try {
                String replacement =
                        replacement(text, dollar, at, end, inRest ? rest : 0, inRest ? restEnd : text.length());
                if (at < end) {
                    rest = at;
                    restEnd = end;
                }
                append(out, replacement, 0, replacement.length());
            } catch (Mistake e) {
                first = first == null ? e : first;
                at = end;
            }
        }

        String result() throws Mistake {
            if (first != null) {
                throw first;
            }
            append(out, text, at, text.length());
            return out.toString();
        }
    }

    private void append(StringBuilder out, String text, int from, int to) {
        notices.work().make(out.length(), to - from);
        out.append(text, from, to);
    }

    /// Where the variable that starts at a dollar ends, negative if there is none. One with an operator ends at the
    /// last brace of its line.
    ///
    /// @param lineEnd after that brace, negative if it is not known
    private int end(String text, int dollar, int lineEnd) {
        int at = dollar + 1;
        char next = at < text.length() ? text.charAt(at) : ' ';
        if (next == '$') {
            return at + 1;
        }
        if (next != '{') {
            int end = nameEnd(text, at);
            return end == at ? -1 : end;
        }
        int end = nameEnd(text, at + 1);
        if (end == at + 1) {
            return at + 1;
        }
        int operator = end < text.length() && text.charAt(end) == ':' ? end + 1 : end;
        if (operator < text.length() && "-+?".indexOf(text.charAt(operator)) >= 0) {
            int brace = lineEnd < 0 ? lastBrace(text, operator) : lineEnd - 1;
            return brace > operator ? brace + 1 : at + 1;
        }
        return end < text.length() && text.charAt(end) == '}' ? end + 1 : at + 1;
    }

    private int lastBrace(String text, int from) {
        int line = text.indexOf('\n', from);
        int end = line < 0 ? text.length() : line;
        notices.work().look(end - from);
        return text.lastIndexOf('}', end - 1);
    }

    private static int nameEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            if (!letter && (at == start || c < '0' || c > '9')) {
                break;
            }
            at++;
        }
        return at;
    }

    /// The value of a variable.
    ///
    /// @param end after the variable's own brace
    /// @param last where its operator may be looked for
    /// @param from where the text begins that a message shows
    private String replacement(String text, int dollar, int end, int last, int from, int to) throws Mistake {
        char next = dollar + 1 < end ? text.charAt(dollar + 1) : ' ';
        if (next == '$') {
            return "$";
        }
        if (next != '{') {
            return value(text.substring(dollar + 1, end));
        }
        String own = text.substring(dollar, end);
        notices.work().look(own.length());
        if (end(own, 0, -1) <= 2) {
            throw new Mistake(text.substring(from, to), true);
        }
        String inner = own.substring(2, end(own, 0, -1) - 1);
        String operator = operator(text, dollar, last);
        int split = inner.indexOf(operator);
        if (split < 0) {
            return value(inner);
        }
        return applied(inner.substring(0, split), operator, inner.substring(split + operator.length()));
    }

    private String value(String name) {
        String value = lookup.find(name);
        if (value == null) {
            notices.warn(notSet(name), span);
            return "";
        }
        return value;
    }

    private String applied(String name, String operator, String operand) throws Mistake {
        String value = lookup.find(name);
        boolean there = value != null && !(operator.startsWith(":") && value.isEmpty());
        switch (operator.charAt(operator.length() - 1)) {
            case '?' -> {
                if (!there) {
                    String reason = substitute(operand);
                    throw new Mistake(
                            "required variable " + name + " is missing a value"
                                    + (reason.isEmpty() ? "" : ": " + reason),
                            false);
                }
            }
            case '-' -> {
                if (!there) {
                    return substitute(operand);
                }
            }
            default -> {
                if (there) {
                    return substitute(operand);
                }
            }
        }
        return value == null ? "" : value;
    }

    /// The first operator of a part of a text.
    private static String operator(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("?-+".indexOf(text.charAt(i)) >= 0) {
                boolean colon = i > from && text.charAt(i - 1) == ':';
                return text.substring(colon ? i - 1 : i, i + 1);
            }
        }
        return ":?";
    }

    // Compat: the character after an opening brace is skipped, whatever it is (compose/default-empty-braces).
    private static int closingBrace(String text, int from, int to) {
        int open = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '}' && --open == 0) {
                return i;
            }
            if (text.charAt(i) == '{') {
                open++;
                i++;
            }
        }
        return -1;
    }

    /// The reference's warning of a variable that is not set.
    private static String notSet(String name) {
        return "The " + GoQuote.quote(name) + " variable is not set. Defaulting to a blank string.";
    }
}
