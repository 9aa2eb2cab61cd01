package dev.jbake.progress;

import java.time.Duration;

/// Numbers in the forms that the reference prints.
final class Numbers {
    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    private static final long[] POWERS = {1, 10, 100, 1000};
    private static final int MANTISSA_BITS = 52;

    private Numbers() {}

    /// A length of time in seconds.
    static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }

    /// A number with a fixed count of decimals, at most 3, correctly rounded, ties to even.
    static String fixed(double number, int decimals) {
        String digits = Long.toString(scaled(Math.abs(number), POWERS[decimals]));
        String padded = "0".repeat(Math.max(0, decimals + 1 - digits.length())).concat(digits);
        int point = padded.length() - decimals;
        String sign = number < 0 && !digits.equals("0") ? "-" : "";
        return sign + padded.substring(0, point) + (decimals == 0 ? "" : "." + padded.substring(point));
    }

    /// A number times a power of ten, as an integer. Plain arithmetic is exact here, and the first use of `BigDecimal`
    /// takes 60 ms: it makes a table of powers.
    private static long scaled(double number, long power) {
        int exponent = Math.getExponent(number) - MANTISSA_BITS;
        if (exponent >= 0) {
            return Math.multiplyExact((long) number, power);
        }
        int dropped = -exponent;
        if (dropped >= Long.SIZE) {
            return 0;
        }
        long product = ((long) Math.scalb(number, dropped)) * power;
        long floor = product >>> dropped;
        long rest = product - (floor << dropped);
        long half = 1L << (dropped - 1);
        return rest > half || (rest == half && (floor & 1) == 1) ? floor + 1 : floor;
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
