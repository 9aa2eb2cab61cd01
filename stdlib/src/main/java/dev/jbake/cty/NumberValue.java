package dev.jbake.cty;

import dev.jbake.cty.number.BigFloat;
import org.jspecify.annotations.Nullable;

/// A known number.
final class NumberValue implements Value {
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

    @Override
    public long weight() {
        return number.weight();
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
