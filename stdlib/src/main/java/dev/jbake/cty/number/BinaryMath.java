package dev.jbake.cty.number;

import dev.jbake.cty.number.BigFloat.Form;
import dev.jbake.limit.Limits;
import java.math.BigInteger;

/// The slow paths of {@link BigFloat}: numbers with a fraction, or too large for a `long`.
final class BinaryMath {
    private BinaryMath() {}

    /// `mantissa * 2^exponent` rounded to nearest even. Beyond {@link Limits#EXPONENT} it is infinite or zero, as in
    /// the reference beyond 2^31.
    static BigFloat rounded(BigInteger mantissa, int exponent, int precision) {
        if (mantissa.signum() == 0) {
            return BigFloat.zero(false, precision);
        }
        int surplus = mantissa.abs().bitLength() - precision;
        BigInteger kept = mantissa;
        int scale = exponent;
        if (surplus > 0) {
            BigInteger size = mantissa.abs();
            BigInteger high = size.shiftRight(surplus);
            boolean half = size.testBit(surplus - 1);
            boolean beyond = half && size.getLowestSetBit() < surplus - 1;
            if (half && (beyond || high.testBit(0))) {
                high = high.add(BigInteger.ONE);
            }
            kept = mantissa.signum() < 0 ? high.negate() : high;
            scale = Math.addExact(exponent, surplus);
        }
        int zeros = kept.getLowestSetBit();
        if (zeros > 0) {
            kept = kept.shiftRight(zeros);
            scale = Math.addExact(scale, zeros);
        }
        long top = scale + (long) kept.abs().bitLength();
        if (top > Limits.EXPONENT) {
            return BigFloat.infinite(kept.signum() < 0, precision);
        }
        if (top < -Limits.EXPONENT) {
            return BigFloat.zero(kept.signum() < 0, precision);
        }
        if (scale >= 0 && kept.bitLength() + (long) scale <= 63) {
            return BigFloat.small(kept.longValue() << scale, precision);
        }
        return BigFloat.binary(kept, scale, precision);
    }

    private static BigInteger mantissa(BigFloat number) {
        return number.form == Form.BINARY ? number.big() : BigInteger.valueOf(number.small);
    }

    static BigFloat add(BigFloat a, BigFloat b) {
        int precision = Math.max(a.precision, b.precision);
        if (a.isInfinite() || b.isInfinite()) {
            if (a.isInfinite() && b.isInfinite() && a.form != b.form) {
                throw new ArithmeticException("addition of infinities with opposite signs");
            }
            return BigFloat.infinite((a.isInfinite() ? a : b).signum() < 0, precision);
        }
        if (a.form == Form.NEGATIVE_ZERO && b.form == Form.NEGATIVE_ZERO) {
            return BigFloat.zero(true, precision);
        }
        int low = Math.min(a.exponent, b.exponent);
        BigInteger sum = mantissa(a).shiftLeft(a.exponent - low).add(mantissa(b).shiftLeft(b.exponent - low));
        return rounded(sum, low, precision);
    }

    static BigFloat multiply(BigFloat a, BigFloat b) {
        int precision = Math.max(a.precision, b.precision);
        boolean negative = a.isNegative() != b.isNegative();
        if (a.isInfinite() || b.isInfinite()) {
            if (a.signum() == 0 || b.signum() == 0) {
                throw new ArithmeticException("multiplication of zero with infinity");
            }
            return BigFloat.infinite(negative, precision);
        }
        if (a.signum() == 0 || b.signum() == 0) {
            return BigFloat.zero(negative, precision);
        }
        BigFloat product = multiply(a, b, BigFloat.WRITTEN);
        if (product.isInfinite() || product.signum() == 0) {
            return product;
        }
        int needed = product.form == Form.BINARY
                ? product.big().abs().bitLength()
                : 64 - Long.numberOfLeadingZeros(Math.abs(product.small));
        return rounded(mantissa(product), product.exponent, Math.max(precision, needed));
    }

    /// The product of two finite numbers, rounded to the given precision.
    static BigFloat multiply(BigFloat a, BigFloat b, int precision) {
        return rounded(mantissa(a).multiply(mantissa(b)), Math.addExact(a.exponent, b.exponent), precision);
    }

    static BigFloat divide(BigFloat a, BigFloat b, int precision) {
        boolean negative = a.isNegative() != b.isNegative();
        if ((a.signum() == 0 && b.signum() == 0) || (a.isInfinite() && b.isInfinite())) {
            throw new ArithmeticException("division of zero by zero or infinity by infinity");
        }
        if (a.signum() == 0 || b.isInfinite()) {
            return BigFloat.zero(negative, precision);
        }
        if (b.signum() == 0 || a.isInfinite()) {
            return BigFloat.infinite(negative, precision);
        }
        BigInteger dividend = mantissa(a).abs();
        BigInteger divisor = mantissa(b).abs();
        int shift = Math.max(0, precision + 2 + divisor.bitLength() - dividend.bitLength());
        BigInteger[] parts = dividend.shiftLeft(shift).divideAndRemainder(divisor);
        BigInteger quotient = parts[0].shiftLeft(1);
        if (parts[1].signum() != 0) {
            quotient = quotient.setBit(0);
        }
        int exponent = Math.subtractExact(Math.subtractExact(a.exponent, b.exponent), shift + 1);
        return rounded(negative ? quotient.negate() : quotient, exponent, precision);
    }

    // Compat: every step is rounded to the first operand's precision (expressions/remainder-of-large-number).
    static BigFloat modulo(BigFloat a, BigFloat b) {
        BigFloat quotient = divide(a, b, Math.max(a.precision, b.precision));
        if (quotient.isInfinite()) {
            return BigFloat.zero(false, a.precision);
        }
        BigFloat whole = rounded(quotient.toBigInteger(), 0, a.precision);
        BigFloat part =
                whole.signum() == 0 ? BigFloat.zero(b.isNegative(), a.precision) : multiply(b, whole, a.precision);
        BigFloat rest = a.add(part.negate());
        return rest.form == Form.BINARY ? rounded(rest.big(), rest.exponent, a.precision) : rest;
    }

    static int compare(BigFloat a, BigFloat b) {
        int signs = Integer.compare(a.signum(), b.signum());
        if (signs != 0) {
            return signs;
        }
        if (a.isInfinite() || b.isInfinite()) {
            int sizes = Boolean.compare(a.isInfinite(), b.isInfinite());
            return a.signum() < 0 ? -sizes : sizes;
        }
        long top = mantissa(a).abs().bitLength() + (long) a.exponent;
        long otherTop = mantissa(b).abs().bitLength() + (long) b.exponent;
        if (top != otherTop) {
            return a.signum() * Long.compare(top, otherTop);
        }
        int low = Math.min(a.exponent, b.exponent);
        return mantissa(a).shiftLeft(a.exponent - low).compareTo(mantissa(b).shiftLeft(b.exponent - low));
    }

    static double doubleValue(BigInteger mantissa, int exponent) {
        BigFloat near = rounded(mantissa, exponent, 53);
        if (near.form == Form.SMALL) {
            return near.small;
        }
        long top = near.big().abs().bitLength() + (long) near.exponent;
        if (top > 1024) {
            return mantissa.signum() < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        if (top < -1021) {
            int bits = (int) Math.max(1, 53 - (-1021 - top));
            near = rounded(mantissa, exponent, bits);
        }
        int first = Math.max(near.exponent, -1000);
        return Math.scalb(
                Math.scalb(near.form == Form.SMALL ? near.small : near.big().doubleValue(), first),
                near.exponent - first);
    }
}
