package dev.jbake.stdlib.time;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.number.BigFloat;
import dev.jbake.function.Call;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Lookup;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Functions of dates and times.
public final class TimeFunctions {
    private TimeFunctions() {}

    /// The function that is looked for; null where it is not one of these.
    public static @Nullable Function declare(Lookup lookup) {
        lookup.subject("Times");
        String name = lookup.name();
        if (lookup.is("formatdate")) {
            return Declaration.of(
                            name, "Writes a time in another format; `formattimestamp` does the same and takes more.")
                    .parameter("format", Type.STRING, "The format, see `formattimestamp`.")
                    .parameter("time", Type.STRING, "The time, as in RFC 3339.")
                    .example(
                            "formatdate(\"DD MMM YYYY hh:mm ZZZ\", \"2018-01-02T23:12:01Z\")",
                            "\"02 Jan 2018 23:12 UTC\"")
                    .note("The reference recommends `formattimestamp`.")
                    .returning(Type.STRING, call -> formatted(call, parsed(call.string(1), 1)));
        }
        if (lookup.is("formattimestamp")) {
            return Declaration.of(name, "Writes a time in another format.")
                    .since("0.33.0")
                    .parameter("format", Type.STRING, "The format.")
                    .parameter("time", Type.DYNAMIC, "The time, in the form of RFC 3339, or the seconds since 1970.")
                    .example("formattimestamp(\"YYYY-MM-DD\", 0)", "\"1970-01-01\"")
                    .example("formattimestamp(\"X\", \"2023-07-25T23:43:16Z\")", "\"1690328596\"")
                    .example(
                            "formattimestamp(\"EEE D MMM 'at' H:mmaa\", \"2018-01-02T23:12:01Z\")",
                            "\"Tue 2 Jan at 11:12pm\"")
                    .note(
                            "Year `YYYY` `YY`, month `MMMM` `MMM` `MM` `M`, day `DD` `D`, weekday `EEEE` `EEE`, hour `hh` `h` (24) `HH` `H` (12), `AA` `aa` (am or pm), minute `mm` `m`, second `ss` `s`, zone `ZZZZZ` `ZZZZ` `ZZZ` `Z`. Literal text is in single quotes. `X` alone gives the seconds since 1970.")
                    .returning(Type.STRING, TimeFunctions::formatTimestamp);
        }
        if (lookup.is("timeadd")) {
            return Declaration.of(name, "A time some duration later.")
                    .parameter("timestamp", Type.STRING, "The time, as in RFC 3339.")
                    .parameter(
                            "duration",
                            Type.STRING,
                            "The duration: numbers with `h`, `m`, `s`, `ms`, `us` or `ns`; it may be negative.")
                    .example("timeadd(\"2017-11-22T00:00:00Z\", \"10m\")", "\"2017-11-22T00:10:00Z\"")
                    .example("timeadd(\"2017-11-22T00:00:00Z\", \"-1h30m\")", "\"2017-11-21T22:30:00Z\"")
                    .returning(Type.STRING, TimeFunctions::add);
        }
        if (lookup.is("timestamp")) {
            return Declaration.of(name, "The time now, in UTC and the form of RFC 3339.")
                    .since("0.9.0")
                    .example("length(regexall(\"Z$\", timestamp()))", "1")
                    .note(
                            "Each call looks at the clock, and each run gives another result: build caches will not be hit.")
                    .returning(
                            Type.STRING,
                            call -> Value.of(Timestamp.ofUnix(
                                            call.context().surroundings().now().getEpochSecond())
                                    .toString()));
        }
        if (lookup.is("unixtimestampparse")) {
            return Declaration.of(name, "The parts of a time that is given in seconds since 1970.")
                    .since("0.33.0")
                    .parameter("unix_timestamp", Type.NUMBER, "The seconds.")
                    .example("unixtimestampparse(1690328596).rfc3339", "\"2023-07-25T23:43:16Z\"")
                    .example("unixtimestampparse(0).weekday_name", "\"Thursday\"")
                    .note(
                            "An object with `year`, `year_day`, `month`, `month_name`, `day`, `weekday`, `weekday_name`, `hour`, `minute`, `second`, `iso_year`, `iso_week` and `rfc3339`, in UTC.")
                    .returning(unixType(), TimeFunctions::unix);
        }
        return null;
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
