package dev.jbake.cty.number;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// A number as the reference keeps it: a binary mantissa of limited precision times a power of two.
///
/// Results are rounded to nearest even at the larger precision of the operands: 512 bits for numbers that were written
/// or parsed, 64 for whole numbers that came from counting. Numbers that fit a `long` are kept as one.
public final class BigFloat implements Comparable<BigFloat> {
    /// The precision of numbers that were written in a file or converted from text, in bits.
    public static final int WRITTEN = 512;

    private static final int COUNTED = 64;
    private static final int EXPONENT = 256;

    final int precision;
    final Form form;
    final long small;
    final @Nullable BigInteger mantissa;
    final int exponent;

    enum Form {
        /// A whole number, in `small`.
        SMALL,
        /// `mantissa * 2^exponent`; not zero, and not a SMALL.
        BINARY,
        /// Zero with a minus sign.
        NEGATIVE_ZERO,
        /// `+Inf`
        INFINITE,
        /// `-Inf`
        NEGATIVE_INFINITE
    }

    private BigFloat(int precision, Form form, long small, @Nullable BigInteger mantissa, int exponent) {
        this.precision = precision;
        this.form = form;
        this.small = small;
        this.mantissa = mantissa;
        this.exponent = exponent;
    }

    static BigFloat small(long value, int precision) {
        return new BigFloat(precision, Form.SMALL, value, null, 0);
    }

    static BigFloat binary(BigInteger mantissa, int exponent, int precision) {
        return new BigFloat(precision, Form.BINARY, 0, mantissa, exponent);
    }

    static BigFloat zero(boolean negative, int precision) {
        return new BigFloat(precision, negative ? Form.NEGATIVE_ZERO : Form.SMALL, 0, null, 0);
    }

    static BigFloat infinite(boolean negative, int precision) {
        return new BigFloat(precision, negative ? Form.NEGATIVE_INFINITE : Form.INFINITE, 0, null, 0);
    }

    /// A counted whole number (64 bits of precision).
    public static BigFloat of(long value) {
        return small(value, COUNTED);
    }

    /// A whole number of any size, exactly.
    public static BigFloat of(BigInteger value) {
        return BinaryMath.rounded(value, 0, Math.max(COUNTED, value.abs().bitLength()));
    }

    /// A double with its 53 bits of precision; NaN is a programming mistake.
    public static BigFloat of(double value) {
        if (Double.isNaN(value)) {
            throw new ArithmeticException("not a number");
        }
        if (Double.isInfinite(value)) {
            return infinite(value < 0, 53);
        }
        if (value == 0) {
            return zero(1 / value < 0, 53);
        }
        int scale = Math.getExponent(value) < Double.MIN_EXPONENT ? -1074 : Math.getExponent(value) - 52;
        BigInteger mantissa = BigInteger.valueOf((long) (Math.abs(value) / Math.scalb(1.0, scale)));
        return BinaryMath.rounded(value < 0 ? mantissa.negate() : mantissa, scale, 53);
    }

    /// The number that a decimal text (`12`, `-1.5e3`, `inf`) stands for.
    ///
    /// @return null if the text is not a number
    public static @Nullable BigFloat parse(String text) {
        return NumberReader.read(text);
    }

    /// -1, 0 or 1.
    public int signum() {
        return switch (form) {
            case SMALL -> Long.signum(small);
            case BINARY -> big().signum();
            case NEGATIVE_ZERO -> 0;
            case INFINITE -> 1;
            case NEGATIVE_INFINITE -> -1;
        };
    }

    /// True for a number below zero and for negative zero.
    public boolean isNegative() {
        return signum() < 0 || form == Form.NEGATIVE_ZERO;
    }

    /// True for an infinity.
    public boolean isInfinite() {
        return form == Form.INFINITE || form == Form.NEGATIVE_INFINITE;
    }

    /// True for a whole number of any size.
    public boolean isInteger() {
        return form == Form.SMALL
                || form == Form.NEGATIVE_ZERO
                || (form == Form.BINARY && exponent + big().getLowestSetBit() >= 0);
    }

    /// True for a whole number in the range of `long`.
    public boolean fitsLong() {
        return form == Form.SMALL || form == Form.NEGATIVE_ZERO;
    }

    /// The whole number; a programming mistake if {@link #fitsLong()} is false.
    public long longValueExact() {
        if (!fitsLong()) {
            throw new IllegalStateException(this + " is not a whole number in the range of 64 bits");
        }
        return small;
    }

    /// The number without its fraction; a programming mistake for an infinity.
    public BigInteger toBigInteger() {
        if (form == Form.BINARY) {
            BigInteger size = big().abs();
            BigInteger whole = exponent >= 0 ? size.shiftLeft(exponent) : size.shiftRight(-exponent);
            return big().signum() < 0 ? whole.negate() : whole;
        }
        if (isInfinite()) {
            throw new IllegalStateException("infinity is not a whole number");
        }
        return BigInteger.valueOf(small);
    }

    /// The nearest double, infinite if the number is too large.
    public double doubleValue() {
        return switch (form) {
            case SMALL -> small;
            case BINARY -> BinaryMath.doubleValue(big(), exponent);
            case NEGATIVE_ZERO -> -0.0;
            case INFINITE -> Double.POSITIVE_INFINITY;
            case NEGATIVE_INFINITE -> Double.NEGATIVE_INFINITY;
        };
    }

    /// Sum; {@link ArithmeticException} for opposite infinities.
    public BigFloat add(BigFloat other) {
        int most = Math.max(precision, other.precision);
        if (form == Form.SMALL && other.form == Form.SMALL && most >= COUNTED) {
            long sum = small + other.small;
            if (((small ^ sum) & (other.small ^ sum)) >= 0) {
                return small(sum, most);
            }
        }
        return BinaryMath.add(this, other);
    }

    /// Difference; {@link ArithmeticException} for equal infinities.
    public BigFloat subtract(BigFloat other) {
        return add(other.negate());
    }

    /// Product; {@link ArithmeticException} for zero times infinity.
    public BigFloat multiply(BigFloat other) {
        if (form == Form.SMALL && other.form == Form.SMALL) {
            long high = Math.multiplyHigh(small, other.small);
            long low = small * other.small;
            boolean plain = small != 0 && other.small != 0 && ((high == 0 && low > 0) || (high == -1 && low < 0));
            if (plain) {
                return small(low, Math.max(precision, other.precision));
            }
        }
        return BinaryMath.multiply(this, other);
    }

    /// Quotient; infinite by zero, {@link ArithmeticException} for 0/0 and for two infinities.
    public BigFloat divide(BigFloat other) {
        boolean exact = form == Form.SMALL
                && other.form == Form.SMALL
                && precision >= COUNTED
                && other.small > 0
                && small != 0
                && small % other.small == 0;
        int most = Math.max(precision, other.precision);
        return exact ? small(small / other.small, most) : BinaryMath.divide(this, other, most);
    }

    /// The remainder of the truncated division; by zero, this number itself.
    ///
    /// @throws ArithmeticException if one of them is infinite
    public BigFloat modulo(BigFloat other) {
        if (isInfinite() || other.isInfinite()) {
            throw new ArithmeticException("infinity");
        }
        if (other.signum() == 0) {
            return this;
        }
        if (form == Form.SMALL && other.form == Form.SMALL && precision >= COUNTED) {
            return small(small % other.small, precision);
        }
        return BinaryMath.modulo(this, other);
    }

    /// The number with the other sign.
    public BigFloat negate() {
        return switch (form) {
            case SMALL ->
                small == 0
                        ? zero(true, precision)
                        : small == Long.MIN_VALUE
                                ? BinaryMath.rounded(BigInteger.ONE, 63, precision)
                                : small(-small, precision);
            case BINARY -> BinaryMath.rounded(big().negate(), exponent, precision);
            case NEGATIVE_ZERO -> zero(false, precision);
            case INFINITE -> infinite(true, precision);
            case NEGATIVE_INFINITE -> infinite(false, precision);
        };
    }

    /// The number without its sign.
    public BigFloat absolute() {
        return isNegative() ? negate() : this;
    }

    /// The largest whole number that is not above, or the smallest that is not below.
    public BigFloat rounded(boolean up) {
        if (form == Form.NEGATIVE_ZERO) {
            return zero(false, precision);
        }
        if (form != Form.BINARY || isInteger()) {
            return this;
        }
        BigInteger whole = toBigInteger();
        if (up == signum() > 0) {
            whole = whole.add(BigInteger.valueOf(up ? 1 : -1));
        }
        return BinaryMath.rounded(whole, 0, precision);
    }

    @Override
    public int compareTo(BigFloat other) {
        if (form == Form.SMALL && other.form == Form.SMALL) {
            return Long.compare(small, other.small);
        }
        return BinaryMath.compare(this, other);
    }

    /// Equality as expressions see it: whole numbers by value, others by their printed form.
    public boolean sameValue(BigFloat other) {
        if (form == Form.SMALL && other.form == Form.SMALL) {
            return small == other.small;
        }
        if (signum() != other.signum() || isInteger() != other.isInteger()) {
            return false;
        }
        return isInteger() ? compareTo(other) == 0 : toString().equals(other.toString());
    }

    /// The number with Go's `e`, `f` or `g` format (or `E`, `G`).
    ///
    /// @param digits Go's precision; -1 for as many digits as make the number unique
    public String text(char format, int digits) {
        return DecimalText.of(this, format, digits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BigFloat number && sameValue(number);
    }

    @Override
    public int hashCode() {
        return fitsLong() ? Long.hashCode(small) : Double.hashCode(doubleValue());
    }

    /// The weight, see {@link dev.jbake.limit.Limits#VALUE}. The time to find the digits grows with the
    /// square of the exponent.
    public long weight() {
        long units = exponent / EXPONENT;
        return 1 + units * units;
    }

    /// The conversion to a string: decimal, without exponent, with as many digits as make the number unique.
    @Override
    public String toString() {
        return form == Form.SMALL && (precision >= COUNTED || (small > -(1L << 53) && small < 1L << 53))
                ? Long.toString(small)
                : text('f', -1);
    }

    BigInteger big() {
        if (mantissa == null) {
            throw new IllegalStateException("no mantissa");
        }
        return mantissa;
    }
}
