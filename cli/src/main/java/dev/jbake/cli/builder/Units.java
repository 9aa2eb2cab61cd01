package dev.jbake.cli.builder;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

/// Sizes and times in the words of the reference.
final class Units {
    private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);
    private static final long NANOS = 1_000_000_000;

    private Units() {}

    /// A size in powers of 1000, such as `8.192kB`.
    static String decimal(long bytes) {
        return size(bytes, 1000, "B", "kB", "MB", "GB", "TB", "PB", "EB");
    }

    /// A size in powers of 1024, such as `24.21GiB`.
    static String binary(long bytes) {
        return size(bytes, 1024, "B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB");
    }

    private static String size(long bytes, int base, String... units) {
        double size = bytes;
        int unit = 0;
        while (size >= base && unit < units.length - 1) {
            size /= base;
            unit++;
        }
        BigDecimal rounded = new BigDecimal(size).round(DIGITS).stripTrailingZeros();
        return rounded.toPlainString() + units[unit];
    }

    /// A time span in hours, minutes and seconds, such as `48h0m0s`.
    static String span(long nanoseconds) {
        Duration span = Duration.ofNanos(nanoseconds);
        BigDecimal seconds = BigDecimal.valueOf(nanoseconds % (60 * NANOS), 9).stripTrailingZeros();
        String text = seconds.toPlainString() + "s";
        if (span.toMinutes() > 0) {
            text = span.toMinutesPart() + "m" + text;
        }
        return span.toHours() > 0 ? span.toHours() + "h" + text : text;
    }

    /// A point in time, such as `2026-12-01 13:23:17.32 +0000 UTC`.
    static String moment(Instant time) {
        String text = time.toString().replace('T', ' ').replace("Z", "");
        return (text.indexOf('.') < 0 ? text : text.replaceAll("0+$", "")) + " +0000 UTC";
    }

    /// How long ago something was, such as `19 seconds ago`.
    static String ago(Duration age) {
        return inWords(age) + " ago";
    }

    private static String inWords(Duration age) {
        long seconds = age.toSeconds();
        long minutes = age.toMinutes();
        long hours = (age.toMillis() + 1_800_000) / 3_600_000;
        if (seconds < 1) {
            return "Less than a second";
        }
        if (seconds < 60) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        if (minutes < 60) {
            return minutes == 1 ? "About a minute" : minutes + " minutes";
        }
        if (hours < 48) {
            return hours == 1 ? "About an hour" : hours + " hours";
        }
        if (hours < 24 * 7 * 2) {
            return hours / 24 + " days";
        }
        if (hours < 24 * 30 * 2) {
            return hours / 24 / 7 + " weeks";
        }
        return hours < 24 * 365 * 2 ? hours / 24 / 30 + " months" : hours / 24 / 365 + " years";
    }
}
