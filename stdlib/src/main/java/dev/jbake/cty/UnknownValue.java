package dev.jbake.cty;

import org.jspecify.annotations.Nullable;

/// A value of which only the type is known.
final class UnknownValue implements Value {
    private final Type type;

    UnknownValue(Type type) {
        this.type = type;
    }

    @Override
    public Type type() {
        return type;
    }

    @Override
    public boolean isKnown() {
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnknownValue value && type.equals(value.type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}
