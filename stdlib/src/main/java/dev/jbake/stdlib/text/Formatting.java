package dev.jbake.stdlib.text;

import dev.jbake.cty.Value;
import dev.jbake.function.FunctionException;
import dev.jbake.go.GoQuote;
import dev.jbake.limit.LimitExceeded;
import dev.jbake.limit.Limits;
import java.util.List;

/// Reads a format string and applies its verbs; offsets in messages count bytes.
final class Formatting {
    private final String format;
    private final List<Value> arguments;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int counted;
    private int bytes;

    private Formatting(String format, List<Value> arguments) {
        this.format = format;
        this.arguments = arguments;
    }

    static String apply(String format, List<Value> arguments) throws FunctionException {
        return new Formatting(format, arguments).run();
    }

    private String run() throws FunctionException {
        int next = 1;
        int highest = 0;
        while (at < format.length()) {
            char c = format.charAt(at);
            if (c != '%') {
                out.append(c);
                at++;
            } else if (format.startsWith("%%", at)) {
                out.append('%');
                at += 2;
            } else {
                FormatVerb verb = verb(next);
                highest = Math.max(highest, verb.argument());
                if (verb.argument() > arguments.size()) {
                    throw new FunctionException("not enough arguments for " + verb.place() + ": need index "
                            + verb.argument() + " but have " + arguments.size() + " total");
                }
                verb.append(out, arguments.get(verb.argument() - 1));
                LimitExceeded.checkText(out.length());
                next = verb.argument() + 1;
            }
        }
        if (highest < arguments.size()) {
            throw new FunctionException(
                    highest + 1,
                    highest == 0
                            ? "too many arguments; no verbs in format string"
                            : "too many arguments; only " + highest + " used by format string");
        }
        return out.toString();
    }

    private FormatVerb verb(int next) throws FunctionException {
        int start = at++;
        StringBuilder flags = new StringBuilder();
        while (at < format.length() && "0#-+ ".indexOf(format.charAt(at)) >= 0) {
            flags.append(format.charAt(at++));
        }
        int width = isDigit() ? number() : -1;
        int precision = -1;
        if (at < format.length() && format.charAt(at) == '.') {
            at++;
            precision = isDigit() ? number() : 0;
        }
        int argument = next;
        if (at < format.length() && format.charAt(at) == '[') {
            at++;
            if (!isDigit() || format.charAt(at) == '0') {
                throw unexpected();
            }
            argument = number();
            if (at == format.length() || format.charAt(at) != ']') {
                throw unexpected();
            }
            at++;
        }
        if (at == format.length() || !isLetter(format.charAt(at))) {
            throw unexpected();
        }
        char mode = format.charAt(at++);
        return new FormatVerb(
                mode, flags.toString(), width, precision, argument, format.substring(start, at), bytes(start));
    }

    private boolean isDigit() {
        return at < format.length() && format.charAt(at) >= '0' && format.charAt(at) <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int number() throws FunctionException {
        int number = 0;
        while (isDigit()) {
            number = number * 10 + format.charAt(at++) - '0';
            if (number > Limits.PADDING) {
                throw new FunctionException(0, "numbers in a format string must not be larger than " + Limits.PADDING);
            }
        }
        return number;
    }

    private FunctionException unexpected() {
        if (at == format.length()) {
            return new FunctionException("invalid format string starting at offset " + bytes(at));
        }
        return new FunctionException("unrecognized format character " + GoQuote.quoteRune(format.codePointAt(at))
                + " at offset " + bytes(at));
    }

    /// The bytes before that place, which only moves on.
    private int bytes(int end) {
        while (counted < end) {
            char c = format.charAt(counted++);
            // each half of a pair stands for two of its four bytes
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
