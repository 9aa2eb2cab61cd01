package dev.jbake.bake.compose;

import dev.jbake.cty.GoQuote;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Replaces `$NAME`, `${NAME}` and `${NAME:-default}` with its kin in a text.
final class Template {
    /// The operators, in the order in which the reference looks for them; the one that stands first in a text counts.
    private static final String[] OPERATORS = {":?", "?", ":-", "-", ":+", "+"};

    /// Finds the value of a variable, null where it is not set.
    interface Lookup {
        @Nullable
        String find(String name);
    }

    /// A text that is no template, or a required variable that is missing.
    static final class Mistake extends Exception {
        private static final long serialVersionUID = 1;

        private final boolean invalid;

        Mistake(String message, boolean invalid) {
            super(message, null, false, false);
            this.invalid = invalid;
        }

        /// True where the text is no template; the message is that text.
        boolean isInvalid() {
            return invalid;
        }

        String reason() {
            String message = getMessage();
            return message == null ? "" : message;
        }
    }

    private final Lookup lookup;
    private final Consumer<String> unset;

    /// @param unset told the name of each variable that is not set
    Template(Lookup lookup, Consumer<String> unset) {
        this.lookup = lookup;
        this.unset = unset;
    }

    static Template of(Map<String, String> variables, Consumer<String> unset) {
        return new Template(variables::get, unset);
    }

    /// The text with all variables replaced.
    String substitute(String text) throws Mistake {
        int dollar = text.indexOf('$');
        if (dollar < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        Mistake first = null;
        int at = 0;
        while (dollar >= 0) {
            int end = end(text, dollar);
            if (end < 0) {
                dollar = text.indexOf('$', dollar + 1);
                continue;
            }
            out.append(text, at, dollar);
            try {
                out.append(replacement(text.substring(dollar, end), text));
            } catch (Mistake e) {
                first = first == null ? e : first;
            }
            at = end;
            dollar = text.indexOf('$', at);
        }
        if (first != null) {
            throw first;
        }
        return out.append(text, at, text.length()).toString();
    }

    /// Where the variable that starts at a dollar ends, negative where there is none.
    private static int end(String text, int dollar) {
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
            int line = text.indexOf('\n', operator);
            int brace = text.lastIndexOf('}', (line < 0 ? text.length() : line) - 1);
            return brace > operator ? brace + 1 : at + 1;
        }
        return end < text.length() && text.charAt(end) == '}' ? end + 1 : at + 1;
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

    private String replacement(String variable, String text) throws Mistake {
        int close = closingBrace(variable);
        String rest = close < 0 ? "" : variable.substring(close + 1);
        String own = close < 0 ? variable : variable.substring(0, close + 1);
        if (own.startsWith("$$")) {
            return "$";
        }
        int end = end(own, 0);
        if (own.charAt(1) != '{') {
            return value(own.substring(1, end));
        }
        if (end <= 2) {
            throw new Mistake(text, true);
        }
        String inner = own.substring(2, end - 1);
        String operator = operator(variable);
        int split = inner.indexOf(operator);
        if (split < 0) {
            return value(inner);
        }
        String applied = applied(inner.substring(0, split), operator, inner.substring(split + operator.length()));
        return applied + substitute(rest);
    }

    private String value(String name) {
        String value = lookup.find(name);
        if (value == null) {
            unset.accept(name);
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

    private static String operator(String variable) {
        String first = OPERATORS[0];
        int at = variable.indexOf(first);
        for (String operator : OPERATORS) {
            int found = variable.indexOf(operator);
            if (found >= 0 && (at < 0 || found < at)) {
                first = operator;
                at = found;
            }
        }
        return first;
    }

    // Compat: the character after an opening brace is passed over, whatever it is (case default-empty-braces).
    private static int closingBrace(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
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

    /// As the reference warns of a variable that is not set.
    static String notSet(String name) {
        return "The " + GoQuote.quote(name) + " variable is not set. Defaulting to a blank string.";
    }
}
