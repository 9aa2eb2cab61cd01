package dev.jbake.bake.compose.yaml;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A point in time, which is what YAML makes of an unquoted date.
///
/// @param local the time at its place
/// @param zone `+0000 UTC` or an offset twice
public record YamlTime(LocalDateTime local, String zone) {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:([Tt ])(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,9})\\d*)?(Z|[-+]\\d\\d:\\d\\d)?)?");
    private static final DateTimeFormatter PRINTED = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter();

    /// The time that a plain scalar means, null if it means none.
    static @Nullable YamlTime parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return null;
        }
        String separator = form.group(4);
        String zone = form.group(9);
        if (separator != null && (separator.equals(" ") != (zone == null))) {
            return null;
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(form, 1),
                    number(form, 2),
                    number(form, 3),
                    separator == null ? 0 : number(form, 5),
                    separator == null ? 0 : number(form, 6),
                    separator == null ? 0 : number(form, 7),
                    nanos(form.group(8)));
            return new YamlTime(local, printedZone(zone));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private static String printedZone(@Nullable String zone) {
        if (zone == null || zone.equals("Z") || zone.substring(1).equals("00:00")) {
            return "+0000 UTC";
        }
        String offset = zone.replace(":", "");
        return offset + " " + offset;
    }

    @Override
    public String toString() {
        return PRINTED.format(local) + " " + zone;
    }
}
