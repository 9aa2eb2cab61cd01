package dev.jbake.cty;

import org.jspecify.annotations.Nullable;

/// A known number.
final class NumberValue implements Value {
    private static final int EXPONENT = 256;

    private final BigFloat number;

    NumberValue(BigFloat number) {
        this.number = number;
    }

    @Override
    public Type type() {
        return Type.NUMBER;
    }

    @Override
    public BigFloat asNumber() {
        return number;
    }

    /// Its digits are found in a time that grows with the square of the exponent.
    @Override
    public long weight() {
        long exponent = number.exponent / EXPONENT;
        return 1 + exponent * exponent;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberValue value && number.sameValue(value.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}
