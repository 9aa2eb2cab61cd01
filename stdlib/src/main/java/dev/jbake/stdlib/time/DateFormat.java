package dev.jbake.stdlib.time;

import dev.jbake.function.FunctionException;
import dev.jbake.go.GoQuote;

/// The format language of `formatdate`: runs of a letter are verbs, text in single quotes is literal.
final class DateFormat {
    private final String format;
    private final Timestamp time;
    private final StringBuilder out = new StringBuilder();

    private DateFormat(String format, Timestamp time) {
        this.format = format;
        this.time = time;
    }

    static String apply(String format, Timestamp time) throws FunctionException {
        return new DateFormat(format, time).run();
    }

    private String run() throws FunctionException {
        int at = 0;
        while (at < format.length()) {
            char c = format.charAt(at);
            if (c == '\'') {
                at = literal(at);
            } else if (isVerb(c)) {
                int start = at;
                while (at < format.length() && format.charAt(at) == c) {
                    at++;
                }
                verb(c, at - start);
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private static boolean isVerb(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int literal(int start) throws FunctionException {
        if (format.startsWith("''", start)) {
            out.append('\'');
            return start + 2;
        }
        for (int at = start + 1; at < format.length(); at++) {
            if (format.charAt(at) != '\'') {
                out.append(format.charAt(at));
            } else if (format.startsWith("''", at)) {
                out.append('\'');
                at++;
            } else {
                return at + 1;
            }
        }
        throw new FunctionException(0, "unterminated literal '");
    }

    private void verb(char verb, int count) throws FunctionException {
        switch (verb) {
            case 'Y' -> {
                require(count == 2 || count == 4, verb, count, "year must either be \"YY\" or \"YYYY\"");
                out.append(Timestamp.digits(count == 2 ? time.year() % 100 : time.year(), count));
            }
            case 'M' -> {
                require(count <= 4, verb, count, "month must be \"M\", \"MM\", \"MMM\", or \"MMMM\"");
                String name = time.monthName();
                out.append(
                        count <= 2 ? Timestamp.digits(time.month(), count) : count == 3 ? name.substring(0, 3) : name);
            }
            case 'D' -> number(verb, count, time.day(), "day of month");
            case 'E' -> {
                require(count == 3 || count == 4, verb, count, "day of week must either be \"EEE\" or \"EEEE\"");
                String name = time.weekdayName();
                out.append(count == 3 ? name.substring(0, 3) : name);
            }
            case 'h' -> number(verb, count, time.hour(), "24-hour");
            case 'H' -> number(verb, count, time.hour() % 12 == 0 ? 12 : time.hour() % 12, "12-hour");
            case 'A', 'a' -> {
                require(count == 2, verb, count, "must be \"" + verb + verb + "\"");
                String half = time.hour() < 12 ? "AM" : "PM";
                out.append(verb == 'A' ? half : half.equals("AM") ? "am" : "pm");
            }
            case 'm' -> number(verb, count, time.minute(), "minute");
            case 's' -> number(verb, count, time.second(), "second");
            case 'Z' -> zone(count);
            default -> throw invalid(verb, count, "");
        }
    }

    private void number(char verb, int count, int number, String what) throws FunctionException {
        require(count <= 2, verb, count, what + " must either be \"" + verb + "\" or \"" + verb + verb + "\"");
        out.append(Timestamp.digits(number, count));
    }

    private void zone(int count) throws FunctionException {
        switch (count) {
            case 1 -> out.append(time.offset() == 0 ? "Z" : time.zone(":"));
            case 3 -> out.append(time.offset() / 60 == 0 ? "UTC" : time.zone(""));
            case 4 -> out.append(time.zone(""));
            case 5 -> out.append(time.zone(":"));
            default -> require(false, 'Z', count, "timezone must be Z, ZZZZ, or ZZZZZ");
        }
    }

    private static void require(boolean valid, char verb, int count, String rule) throws FunctionException {
        if (!valid) {
            throw invalid(verb, count, ": " + rule);
        }
    }

    private static FunctionException invalid(char verb, int count, String rule) {
        String written = GoQuote.quote(Character.toString(verb).repeat(count));
        return new FunctionException(0, "invalid date format verb " + written + rule);
    }
}
