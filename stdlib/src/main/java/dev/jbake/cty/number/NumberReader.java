package dev.jbake.cty.number;

import dev.jbake.limit.Limits;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Reads decimal texts as Go's `big.ParseFloat(text, 10, 512, ToNearestEven)` does.
final class NumberReader {
    private static final int POWER_PRECISION = BigFloat.WRITTEN + 64;

    private final String text;
    private int at;

    private NumberReader(String text) {
        this.text = text;
    }

    static @Nullable BigFloat read(String text) {
        int length = text.length();
        if (length > 0 && length < 19 && isDigits(text)) {
            return BigFloat.small(Long.parseLong(text), BigFloat.WRITTEN);
        }
        String unsigned = length > 0 && (text.charAt(0) == '+' || text.charAt(0) == '-') ? text.substring(1) : text;
        boolean negative = length > 0 && text.charAt(0) == '-';
        if (unsigned.equals("Inf") || unsigned.equals("inf")) {
            return BigFloat.infinite(negative, BigFloat.WRITTEN);
        }
        return new NumberReader(unsigned).number(negative);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private @Nullable BigFloat number(boolean negative) {
        StringBuilder digits = new StringBuilder();
        digits(digits);
        int fraction = 0;
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            int before = digits.length();
            digits(digits);
            fraction = digits.length() - before;
        }
        if (digits.isEmpty() || digits.length() > Limits.DIGITS) {
            return null;
        }
        boolean binary = false;
        long power = 0;
        if (at < text.length()) {
            char mark = text.charAt(at);
            if (mark != 'e' && mark != 'E' && mark != 'p' && mark != 'P') {
                return null;
            }
            binary = mark == 'p' || mark == 'P';
            Long written = exponent();
            if (written == null) {
                return null;
            }
            power = written;
        }
        BigInteger mantissa = new BigInteger(digits.toString());
        if (mantissa.signum() == 0) {
            return BigFloat.zero(negative, BigFloat.WRITTEN);
        }
        long five = -(long) fraction + (binary ? 0 : power);
        long two = -(long) fraction + power;
        if (Math.abs(five) > Limits.EXPONENT || Math.abs(two) > Limits.EXPONENT) {
            return null;
        }
        return scaled(negative ? mantissa.negate() : mantissa, (int) two, (int) five);
    }

    private static BigFloat scaled(BigInteger mantissa, int two, int five) {
        if (five == 0) {
            return BinaryMath.rounded(mantissa, two, BigFloat.WRITTEN);
        }
        BigFloat unrounded = BigFloat.binary(mantissa, two, BigFloat.WRITTEN);
        BigFloat power = fiveTo(Math.abs(five));
        return five < 0
                ? BinaryMath.divide(unrounded, power, BigFloat.WRITTEN)
                : BinaryMath.multiply(unrounded, power, BigFloat.WRITTEN);
    }

    /// Large powers are rounded in steps, as in Go's big.Float, with 64 bits more than the result has.
    private static BigFloat fiveTo(int power) {
        int direct = Math.min(power, 27);
        BigFloat result = BinaryMath.rounded(BigInteger.valueOf(5).pow(direct), 0, POWER_PRECISION);
        BigFloat factor = BigFloat.small(5, POWER_PRECISION + 64);
        for (int rest = power - direct; rest > 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                result = BinaryMath.multiply(result, factor, POWER_PRECISION);
            }
            factor = BinaryMath.multiply(factor, factor, POWER_PRECISION + 64);
        }
        return result;
    }

    private void digits(StringBuilder into) {
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            into.append(text.charAt(at++));
        }
    }

    private @Nullable Long exponent() {
        at++;
        boolean negative = false;
        if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            negative = text.charAt(at++) == '-';
        }
        StringBuilder digits = new StringBuilder();
        digits(digits);
        if (digits.isEmpty() || at < text.length() || digits.length() > 18) {
            return null;
        }
        long size = Long.parseLong(digits.toString());
        return negative ? -size : size;
    }
}
