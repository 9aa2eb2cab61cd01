package dev.jbake.stdlib.time;

import dev.jbake.function.FunctionException;
import java.nio.charset.StandardCharsets;

/// Reads Go's durations: `1h30m`, `-1.5s`, `300ms`.
public final class GoDuration {
    private GoDuration() {}

    /// The duration in nanoseconds.
    ///
    /// @throws FunctionException if it is none
    public static long parse(String text) throws FunctionException {
        int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        if (text.substring(at).equals("0")) {
            return 0;
        }
        if (at == text.length()) {
            throw invalid("invalid duration", text);
        }
        double approximate = 0;
        long total = 0;
        while (at < text.length()) {
            int start = at;
            long whole = 0;
            while (at < text.length() && isDigit(text.charAt(at))) {
                whole = exactly(text, whole, 10, text.charAt(at++) - '0');
            }
            int digits = at - start;
            double fraction = 0;
            if (at < text.length() && text.charAt(at) == '.') {
                double scale = 1;
                for (at++; at < text.length() && isDigit(text.charAt(at)); at++, digits++) {
                    scale /= 10;
                    fraction += (text.charAt(at) - '0') * scale;
                }
            }
            if (digits == 0) {
                throw invalid("invalid duration", text);
            }
            int unitStart = at;
            while (at < text.length() && text.charAt(at) != '.' && !isDigit(text.charAt(at))) {
                at++;
            }
            long unit = unit(text.substring(unitStart, at), text);
            total = exactly(text, whole, unit, 0) + total;
            total += Math.round(Math.floor(fraction * unit + 1e-6));
            approximate += (whole + fraction) * unit;
            if (total < 0 || approximate > 9.3e18) {
                throw invalid("invalid duration", text);
            }
        }
        return text.startsWith("-") ? -total : total;
    }

    private static long exactly(String text, long number, long factor, long more) throws FunctionException {
        try {
            return Math.addExact(Math.multiplyExact(number, factor), more);
        } catch (ArithmeticException e) {
            throw invalid("invalid duration", text);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static long unit(String unit, String text) throws FunctionException {
        return switch (unit) {
            case "ns" -> 1L;
            case "us", "µs", "μs" -> 1_000L;
            case "ms" -> 1_000_000L;
            case "s" -> 1_000_000_000L;
            case "m" -> 60_000_000_000L;
            case "h" -> 3_600_000_000_000L;
            case "" -> throw invalid("missing unit in duration", text);
            default -> throw invalid("unknown unit " + quoted(unit) + " in duration", text);
        };
    }

    private static FunctionException invalid(String problem, String text) {
        return new FunctionException("time: " + problem + " " + quoted(text));
    }

    // Compat: messages about durations write each byte beyond ASCII as `\xhh` (functions/timeadd-quoted).
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            if (c >= 0x80 || c < ' ') {
                quoted.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append((char) c);
            }
        }
        return quoted.append('"').toString();
    }
}
