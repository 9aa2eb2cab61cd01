package dev.jbake.go;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Reads and prints floats of 64 bits as Go does.
public final class GoFloat {
    private static final String FUNCTION = "ParseFloat";
    private static final int PLAIN_FROM = -4;
    private static final int PLAIN_BELOW = 6;

    private GoFloat() {}

    /// The number, as `strconv.ParseFloat` reads it: decimal, or hexadecimal with a binary exponent, with underscores
    /// between digits; or a word for an infinity or for no number.
    public static double parse(String text) throws GoNumberException {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        String unsigned = text.substring(start);
        if (unsigned.equalsIgnoreCase("inf") || unsigned.equalsIgnoreCase("infinity")) {
            return text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (text.equalsIgnoreCase("nan")) {
            return Double.NaN;
        }
        String number = new GoFloatReader(text, start).javaForm();
        if (number == null) {
            throw GoNumberException.syntax(FUNCTION, text);
        }
        double value = Double.parseDouble(number);
        if (Double.isInfinite(value)) {
            throw GoNumberException.range(FUNCTION, text);
        }
        return value;
    }

    /// The number as `%v` writes it: the shortest digits that mean it, with an exponent where it is small or large.
    public static String print(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "+Inf" : "-Inf";
        }
        if (number == 0) {
            return 1 / number < 0 ? "-0" : "0";
        }
        BigDecimal decimal = shortest(number);
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= PLAIN_FROM && exponent < PLAIN_BELOW) {
            return decimal.toPlainString();
        }
        String digits = decimal.unscaledValue().abs().toString();
        StringBuilder out = new StringBuilder(number < 0 ? "-" : "").append(digits.charAt(0));
        if (digits.length() > 1) {
            out.append('.').append(digits, 1, digits.length());
        }
        int size = Math.abs(exponent);
        return out.append(exponent < 0 ? "e-" : "e+")
                .append(size < 10 ? "0" : "")
                .append(size)
                .toString();
    }

    /// The fewest digits that mean the number, and of those the nearest. Java writes two at least, which are not the
    /// nearest number of one digit where the smallest floats are far from each other.
    private static BigDecimal shortest(double number) {
        BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        if (decimal.precision() == 2) {
            BigDecimal single = decimal.round(new MathContext(1, RoundingMode.HALF_EVEN));
            return single.doubleValue() == number ? single.stripTrailingZeros() : decimal;
        }
        return decimal;
    }
}
