package dev.jbake.cty.number;

import java.math.BigInteger;

/// A positive decimal number `0.digits * 10^point` with as many digits as it needs.
final class Decimal {
    private final StringBuilder digits;
    private int point;

    private Decimal(StringBuilder digits, int point) {
        this.digits = digits;
        this.point = point;
        trim();
    }

    /// `mantissa * 2^exponent`, exactly.
    static Decimal of(BigInteger mantissa, int exponent) {
        if (mantissa.signum() == 0) {
            return new Decimal(new StringBuilder(), 0);
        }
        int zeros = exponent < 0 ? Math.min(mantissa.getLowestSetBit(), -exponent) : 0;
        BigInteger odd = mantissa.shiftRight(zeros);
        int scale = exponent + zeros;
        BigInteger whole = scale >= 0
                ? odd.shiftLeft(scale)
                : odd.multiply(BigInteger.valueOf(5).pow(-scale));
        StringBuilder text = new StringBuilder(whole.toString());
        return new Decimal(text, text.length() + Math.min(scale, 0));
    }

    int size() {
        return digits.length();
    }

    int point() {
        return point;
    }

    /// The digit at a place, 0 beyond both ends.
    char at(int place) {
        return place >= 0 && place < digits.length() ? digits.charAt(place) : '0';
    }

    /// Rounds half to even, keeping `count` digits.
    void round(int count) {
        if (count < 0 || count >= digits.length()) {
            return;
        }
        boolean half = digits.charAt(count) == '5' && count + 1 == digits.length();
        boolean up = half ? count > 0 && (digits.charAt(count - 1) - '0') % 2 != 0 : digits.charAt(count) >= '5';
        if (up) {
            roundUp(count);
        } else {
            cut(count);
        }
    }

    void cut(int count) {
        if (count >= 0 && count < digits.length()) {
            digits.setLength(count);
            trim();
        }
    }

    void roundUp(int count) {
        if (count < 0 || count >= digits.length()) {
            return;
        }
        int last = count;
        while (last > 0 && digits.charAt(last - 1) >= '9') {
            last--;
        }
        if (last == 0) {
            digits.setLength(0);
            digits.append('1');
            point++;
            return;
        }
        digits.setCharAt(last - 1, (char) (digits.charAt(last - 1) + 1));
        digits.setLength(last);
    }

    private void trim() {
        int length = digits.length();
        while (length > 0 && digits.charAt(length - 1) == '0') {
            length--;
        }
        digits.setLength(length);
        if (length == 0) {
            point = 0;
        }
    }
}
