package dev.jbake.stdlib.number;

/// Logarithm and power with the last digit that Go's `math` package gives, where that does not depend on the processor.
final class GoMath {
    private static final double[] ODD = {0.6666666666666735, 0.2857142874366239, 0.1818357216161805, 0.14798198605116586
    };
    private static final double[] EVEN = {0.3999999999940942, 0.22222198432149784, 0.15313837699209373};
    private static final double LN2_HIGH = 0.6931471803691238;
    private static final double LN2_LOW = 1.9082149292705877E-10;

    private GoMath() {}

    private static boolean isTiny(double x) {
        return Math.abs(x) < Double.MIN_NORMAL;
    }

    /// The power of two that leaves a fraction of at least 0.5 and below 1.
    private static int exponent(double x) {
        return isTiny(x) ? Math.getExponent(x * 0x1p54) - 53 : Math.getExponent(x) + 1;
    }

    private static double fraction(double x) {
        return isTiny(x) ? Math.scalb(x * 0x1p54, -exponent(x) - 54) : Math.scalb(x, -exponent(x));
    }

    /// Natural logarithm, by the method of fdlibm.
    static double log(double x) {
        if (Double.isNaN(x) || x < 0) {
            return Double.NaN;
        }
        if (x == 0 || Double.isInfinite(x)) {
            return x == 0 ? Double.NEGATIVE_INFINITY : x;
        }
        int exponent = exponent(x);
        double significand = fraction(x);
        if (significand < Math.sqrt(2) / 2) {
            significand *= 2;
            exponent--;
        }
        double f = significand - 1;
        double s = f / (2 + f);
        double s2 = s * s;
        double s4 = s2 * s2;
        double odd = s2 * (ODD[0] + s4 * (ODD[1] + s4 * (ODD[2] + s4 * ODD[3])));
        double even = s4 * (EVEN[0] + s4 * (EVEN[1] + s4 * EVEN[2]));
        double half = 0.5 * f * f;
        return exponent * LN2_HIGH - ((half - (s * (half + odd + even) + exponent * LN2_LOW)) - f);
    }

    /// `x` to the power of `y`. The whole part of the power is exact to the last digit; a fraction goes through the
    /// exponential function, where the reference itself differs between processors.
    static double pow(double x, double y) {
        if (x == 1 || (x == -1 && Double.isInfinite(y))) {
            // Java's result is not a number.
            return 1;
        }
        if (isSpecial(x, y)) {
            return y == 0.5 ? Math.sqrt(x) : y == -0.5 ? 1 / Math.sqrt(x) : Math.pow(x, y);
        }
        double fractional = Math.abs(y) % 1;
        long whole = (long) Math.abs(y);
        double start = 1;
        if (fractional != 0) {
            if (fractional > 0.5) {
                fractional--;
                whole++;
            }
            start = StrictMath.exp(fractional * log(x));
        }
        return wholePower(x, whole, start, y < 0);
    }

    /// Where `x` or `y` is a zero, an infinity or the like, so that all agree on the result.
    private static boolean isSpecial(double x, double y) {
        return y == 0
                || x == 0
                || y == 1
                || Math.abs(y) == 0.5
                || !Double.isFinite(x)
                || !Double.isFinite(y)
                || Math.abs(y) >= 0x1p63
                || (x < 0 && y % 1 != 0);
    }

    /// `start` times `x` to a whole power, by repeated squaring; its reciprocal for a negative power.
    private static double wholePower(double x, long power, double start, boolean negative) {
        double result = start;
        int scale = 0;
        double square = fraction(x);
        int squareScale = exponent(x);
        for (long bits = power; bits != 0; bits >>= 1) {
            if (Math.abs(squareScale) > 1 << 12) {
                scale += squareScale;
                break;
            }
            if ((bits & 1) == 1) {
                result *= square;
                scale += squareScale;
            }
            square *= square;
            squareScale <<= 1;
            if (square < 0.5) {
                square += square;
                squareScale--;
            }
        }
        return negative ? Math.scalb(1 / result, -scale) : Math.scalb(result, scale);
    }
}
