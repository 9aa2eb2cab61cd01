package dev.jbake.stdlib.time;

import dev.jbake.function.FunctionException;
import dev.jbake.go.GoQuote;

/// Reads RFC 3339 timestamps, with the reference's complaints.
final class TimestampReader {
    private static final String INVALID = "not a valid RFC3339 timestamp: ";

    private final String text;
    private int at;

    private TimestampReader(String text) {
        this.text = text;
    }

    /// @param strict whether a one-digit hour, a comma before the fraction and offsets of 24 hours are refused
    static Timestamp read(String text, boolean strict) throws FunctionException {
        return new TimestampReader(text).read(strict);
    }

    private Timestamp read(boolean strict) throws FunctionException {
        int year = year();
        separator('-');
        int month = twoDigits("month", 1, 12);
        separator('-');
        int day = twoDigits("day of month", 0, 99);
        if (!text.startsWith("T", at)) {
            throw new FunctionException(INVALID + "missing required time introducer 'T'");
        }
        at++;
        int hourStart = at;
        int hour = hour();
        boolean shortHour = at - hourStart < 2;
        separator(':');
        int minute = twoDigits("minute", 0, 59);
        separator(':');
        int second = twoDigits("second", 0, 59);
        boolean comma = text.startsWith(",", at);
        int nano = fraction();
        int zoneStart = at;
        int offset = offset();
        if (at < text.length()) {
            throw unusable(text.substring(at), "timestamp segment");
        }
        if (day < 1 || day > Timestamp.daysIn(month, year)) {
            throw new FunctionException(INVALID + "day out of range");
        }
        if (strict && shortHour) {
            throw new FunctionException(INVALID + "hour must have exactly two digits");
        }
        if (strict && comma) {
            throw unusable(",", "timestamp segment");
        }
        if (strict && !text.endsWith("Z") && !isOffset(text.substring(zoneStart))) {
            throw unusable(text.substring(zoneStart), "UTC offset");
        }
        return Timestamp.of(year, month, day, (hour * 60 + minute) * 60 + second, nano, offset);
    }

    private static boolean isOffset(String zone) {
        return Integer.parseInt(zone.substring(1, 3)) < 24 && Integer.parseInt(zone.substring(4, 6)) < 60;
    }

    private boolean isDigit(int place) {
        return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }

    private int year() throws FunctionException {
        int year = 0;
        for (int i = 0; i < 4; i++) {
            if (!isDigit(at + i)) {
                throw unusable(text.substring(at), "year");
            }
            year = year * 10 + text.charAt(at + i) - '0';
        }
        at += 4;
        return year;
    }

    private int twoDigits(String what, int lowest, int highest) throws FunctionException {
        String rest = text.substring(at);
        if (!isDigit(at) || !isDigit(at + 1)) {
            throw unusable(rest, what);
        }
        int number = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
        at += 2;
        if (number < lowest || number > highest) {
            throw unusable(text.substring(at), what);
        }
        return number;
    }

    private int hour() throws FunctionException {
        if (!isDigit(at)) {
            throw unusable(text.substring(at), "hour");
        }
        int hour = text.charAt(at++) - '0';
        if (isDigit(at)) {
            hour = hour * 10 + text.charAt(at++) - '0';
        }
        if (hour > 23) {
            throw unusable(text.substring(at), "hour");
        }
        return hour;
    }

    private void separator(char wanted) throws FunctionException {
        if (at == text.length()) {
            throw new FunctionException(INVALID + "end of string where \"" + wanted + "\" is expected");
        }
        if (text.charAt(at) != wanted) {
            throw new FunctionException(
                    INVALID + "found " + GoQuote.quote(text.substring(at)) + " where \"" + wanted + "\" is expected");
        }
        at++;
    }

    private int fraction() {
        boolean mark = text.startsWith(".", at) || text.startsWith(",", at);
        if (!mark || !isDigit(at + 1)) {
            return 0;
        }
        int nano = 0;
        int digits = 0;
        for (at++; isDigit(at); at++) {
            if (digits++ < 9) {
                nano = nano * 10 + text.charAt(at) - '0';
            }
        }
        for (; digits < 9; digits++) {
            nano *= 10;
        }
        return nano;
    }

    private int offset() throws FunctionException {
        String zone = text.substring(at);
        if (zone.startsWith("Z")) {
            at++;
            return 0;
        }
        boolean shaped = zone.length() >= 6
                && zone.charAt(3) == ':'
                && (zone.charAt(0) == '+' || zone.charAt(0) == '-')
                && isDigit(at + 1)
                && isDigit(at + 2)
                && isDigit(at + 4)
                && isDigit(at + 5);
        if (!shaped) {
            throw unusable(zone, "UTC offset");
        }
        int hours = Integer.parseInt(zone.substring(1, 3));
        int minutes = Integer.parseInt(zone.substring(4, 6));
        at += 6;
        if (hours > 24 || minutes > 60) {
            throw unusable(text.substring(at), "UTC offset");
        }
        int seconds = (hours * 60 + minutes) * 60;
        return zone.charAt(0) == '-' ? -seconds : seconds;
    }

    private static FunctionException unusable(String rest, String what) {
        if (rest.isEmpty()) {
            return new FunctionException(INVALID + "end of string before " + what);
        }
        if (what.equals("hour") && rest.contains(":")) {
            return new FunctionException(INVALID + "hour must be between 0 and 23 inclusive");
        }
        if ((what.equals("hour") || what.equals("minute")) && rest.length() != 2) {
            return new FunctionException(INVALID + what + " must have exactly two digits");
        }
        return new FunctionException(INVALID + "cannot use " + GoQuote.quote(rest) + " as " + what);
    }
}
