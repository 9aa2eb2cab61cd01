package dev.jbake.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/// Numbers in the forms that the reference prints.
final class Numbers {
    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};

    private Numbers() {}

    /// A length of time in seconds.
    static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }

    /// A number with a fixed count of decimals, correctly rounded, ties to even.
    static String fixed(double number, int decimals) {
        return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    /// Seconds since the start of a vertex: 3 decimals below 10 s, 2 below 100 s, else 1.
    static String logTime(double seconds) {
        return fixed(seconds, seconds < 10 ? 3 : seconds < 100 ? 2 : 1);
    }

    /// A count of bytes: `123B`, `1.23kB`; units are powers of 1000.
    static String bytes(long count) {
        long unit = 1;
        int index = 0;
        while (index < UNITS.length - 1 && Math.abs(count) / 1000 >= unit) {
            unit *= 1000;
            index++;
        }
        return index == 0 ? count + "B" : fixed((double) count / unit, 2) + UNITS[index];
    }
}
