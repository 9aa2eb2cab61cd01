package dev.jbake.stdlib;

import dev.jbake.cty.BigFloat;
import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Call;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import java.util.HashMap;
import java.util.Map;

/// Functions of dates and times.
final class TimeFunctions {
    private TimeFunctions() {}

    static Function declare(String name) {
        return switch (name) {
            case "formatdate" ->
                Declaration.of(
                                name,
                                "Deprecated: use formattimestamp instead. Formats a timestamp given in RFC 3339 syntax into another timestamp in some other machine-oriented time syntax, as described in the format string.")
                        .parameter("format", Type.STRING)
                        .parameter("time", Type.STRING)
                        .example(
                                "formatdate(\"DD MMM YYYY hh:mm ZZZ\", \"2018-01-02T23:12:01Z\")",
                                "\"02 Jan 2018 23:12 UTC\"")
                        .returning(Type.STRING, call -> formatted(call, parsed(call.string(1), 1)));
            case "formattimestamp" ->
                Declaration.of(
                                name,
                                "Formats a timestamp string in RFC 3339 syntax or a unix timestamp integer into another timestamp in some other machine-oriented time syntax, as described in the format string. The special format string \"X\" returns the unix timestamp in seconds.")
                        .parameter("format", Type.STRING)
                        .parameter("time", Type.DYNAMIC)
                        .example("formattimestamp(\"YYYY-MM-DD\", 0)", "\"1970-01-01\"")
                        .returning(Type.STRING, TimeFunctions::formatTimestamp);
            case "timeadd" ->
                Declaration.of(
                                name,
                                "Adds the duration represented by the given duration string to the given RFC 3339 timestamp string, returning another RFC 3339 timestamp.")
                        .parameter("timestamp", Type.STRING)
                        .parameter("duration", Type.STRING)
                        .example("timeadd(\"2017-11-22T00:00:00Z\", \"10m\")", "\"2017-11-22T00:10:00Z\"")
                        .returning(Type.STRING, TimeFunctions::add);
            case "timestamp" ->
                Declaration.of(name, "Returns a string representation of the current date and time.")
                        .example("length(regexall(\"Z$\", timestamp()))", "1")
                        .returning(
                                Type.STRING,
                                call -> Value.of(Timestamp.ofUnix(call.context()
                                                .surroundings()
                                                .now()
                                                .getEpochSecond())
                                        .toString()));
            case "unixtimestampparse" ->
                Declaration.of(
                                name,
                                "Given a unix timestamp integer, will parse and return an object representation of that date and time. A unix timestamp is the number of seconds elapsed since January 1, 1970 UTC.")
                        .parameter("unix_timestamp", Type.NUMBER)
                        .example("unixtimestampparse(1690328596).rfc3339", "\"2023-07-25T23:43:16Z\"")
                        .returning(unixType(), TimeFunctions::unix);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Timestamp parsed(String text, int argument) throws FunctionException {
        try {
            return TimestampReader.read(text, true);
        } catch (FunctionException e) {
            throw new FunctionException(argument, e.getMessage());
        }
    }

    private static Value formatted(Call call, Timestamp time) throws FunctionException {
        return Value.of(DateFormat.apply(call.string(0), time));
    }

    private static Value formatTimestamp(Call call) throws FunctionException {
        Value time = call.argument(1);
        boolean seconds = call.string(0).equals("X");
        if (time.type().isNumber()) {
            Timestamp unix = Timestamp.ofUnix(unixSeconds(time.asNumber(), 1));
            return seconds ? Value.of(Long.toString(unix.epochSecond())) : formatted(call, unix);
        }
        if (!time.type().isString()) {
            throw new FunctionException(1, "must be a string timestamp or a unix timestamp number");
        }
        if (!seconds) {
            return formatted(call, parsed(time.asString(), 1));
        }
        try {
            return Value.of(
                    Long.toString(TimestampReader.read(time.asString(), false).epochSecond()));
        } catch (FunctionException e) {
            throw new FunctionException(1, "timestamp string must be RFC3339");
        }
    }

    private static long unixSeconds(BigFloat number, int argument) throws FunctionException {
        if (!number.fitsLong()) {
            throw new FunctionException(argument, "unix timestamp must be an integer");
        }
        return number.longValueExact();
    }

    private static Value add(Call call) throws FunctionException {
        Timestamp time = TimestampReader.read(call.string(0), true);
        return Value.of(time.plus(GoDuration.parse(call.string(1))).toString());
    }

    private static Type unixType() {
        Map<String, Type> attributes = new HashMap<>();
        for (String name : new String[] {
            "year", "year_day", "day", "month", "weekday", "hour", "minute", "second", "iso_year", "iso_week"
        }) {
            attributes.put(name, Type.NUMBER);
        }
        for (String name : new String[] {"month_name", "weekday_name", "rfc3339"}) {
            attributes.put(name, Type.STRING);
        }
        return Type.object(attributes);
    }

    private static Value unix(Call call) throws FunctionException {
        Timestamp time = Timestamp.ofUnix(unixSeconds(call.number(0), 0));
        Map<String, Value> attributes = new HashMap<>();
        attributes.put("year", Value.of(time.year()));
        attributes.put("year_day", Value.of(time.yearDay()));
        attributes.put("day", Value.of(time.day()));
        attributes.put("month", Value.of(time.month()));
        attributes.put("month_name", Value.of(time.monthName()));
        attributes.put("weekday", Value.of(time.weekday()));
        attributes.put("weekday_name", Value.of(time.weekdayName()));
        attributes.put("hour", Value.of(time.hour()));
        attributes.put("minute", Value.of(time.minute()));
        attributes.put("second", Value.of(time.second()));
        attributes.put("rfc3339", Value.of(time.toString()));
        attributes.put("iso_year", Value.of(time.isoYear()));
        attributes.put("iso_week", Value.of(time.isoWeek()));
        return Value.object(attributes);
    }
}
