package dev.jbake.cty.number;

import dev.jbake.cty.number.BigFloat.Form;
import java.math.BigInteger;

/// Prints numbers in Go's `e`, `f` and `g` formats.
final class DecimalText {
    private DecimalText() {}

    static String of(BigFloat number, char format, int digits) {
        StringBuilder out = new StringBuilder();
        if (number.isNegative()) {
            out.append('-');
        }
        if (number.isInfinite()) {
            return out.append(number.isNegative() ? "Inf" : "+Inf").toString();
        }
        BigInteger mantissa = number.form == Form.BINARY
                ? number.big().abs()
                : BigInteger.valueOf(number.small).abs();
        Decimal decimal = Decimal.of(mantissa, number.exponent);
        char kind = Character.toLowerCase(format);
        int wanted = digits;
        if (digits < 0) {
            shorten(decimal, mantissa, number.exponent, number.precision);
            wanted = kind == 'e'
                    ? decimal.size() - 1
                    : kind == 'f' ? Math.max(decimal.size() - decimal.point(), 0) : decimal.size();
        } else {
            wanted = kind == 'g' && digits == 0 ? 1 : digits;
            decimal.round(kind == 'e' ? 1 + wanted : kind == 'f' ? decimal.point() + wanted : wanted);
        }
        return switch (kind) {
            case 'e' -> exponential(out, decimal, wanted, format).toString();
            case 'f' -> plain(out, decimal, wanted).toString();
            case 'g' -> general(out, decimal, wanted, format, digits < 0).toString();
            default -> throw new IllegalStateException("unknown format " + format);
        };
    }

    private static StringBuilder general(
            StringBuilder out, Decimal decimal, int digits, char format, boolean shortest) {
        int limit = digits > decimal.size() && decimal.size() >= decimal.point() ? decimal.size() : digits;
        if (shortest) {
            limit = 6;
        }
        int exponent = decimal.point() - 1;
        if (exponent < -4 || exponent >= limit) {
            char letter = format == 'G' ? 'E' : 'e';
            return exponential(out, decimal, Math.min(digits, decimal.size()) - 1, letter);
        }
        int shown = digits > decimal.point() ? decimal.size() : digits;
        return plain(out, decimal, Math.max(shown - decimal.point(), 0));
    }

    private static StringBuilder exponential(StringBuilder out, Decimal decimal, int digits, char letter) {
        out.append(decimal.at(0));
        if (digits > 0) {
            out.append('.');
            for (int i = 1; i <= digits; i++) {
                out.append(decimal.at(i));
            }
        }
        int exponent = decimal.size() == 0 ? 0 : decimal.point() - 1;
        out.append(letter).append(exponent < 0 ? '-' : '+');
        if (Math.abs(exponent) < 10) {
            out.append('0');
        }
        return out.append(Math.abs(exponent));
    }

    private static StringBuilder plain(StringBuilder out, Decimal decimal, int digits) {
        for (int i = 0; i < decimal.point(); i++) {
            out.append(decimal.at(i));
        }
        if (decimal.point() <= 0) {
            out.append('0');
        }
        if (digits > 0) {
            out.append('.');
            for (int i = 0; i < digits; i++) {
                out.append(decimal.at(decimal.point() + i));
            }
        }
        return out;
    }

    /// Drops the digits that are not needed to distinguish the number from its neighbours of the same precision.
    private static void shorten(Decimal decimal, BigInteger mantissa, int exponent, int precision) {
        if (decimal.size() == 0) {
            return;
        }
        int shift = precision + 1 - mantissa.bitLength();
        BigInteger scaled = shift >= 0 ? mantissa.shiftLeft(shift) : mantissa.shiftRight(-shift);
        Decimal lower = Decimal.of(scaled.subtract(BigInteger.ONE), exponent - shift);
        Decimal upper = Decimal.of(scaled.add(BigInteger.ONE), exponent - shift);
        boolean inclusive = !scaled.testBit(1);
        for (int i = 0; i < decimal.size(); i++) {
            char digit = decimal.at(i);
            char low = lower.at(i);
            char high = upper.at(i);
            boolean down = low != digit || (inclusive && i + 1 == lower.size());
            boolean up = digit != high && (inclusive || digit + 1 < high || i + 1 < upper.size());
            if (down && up) {
                decimal.round(i + 1);
                return;
            }
            if (down) {
                decimal.cut(i + 1);
                return;
            }
            if (up) {
                decimal.roundUp(i + 1);
                return;
            }
        }
    }
}
