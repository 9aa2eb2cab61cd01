package dev.jbake.cty;

import org.jspecify.annotations.Nullable;

/// The null of a type.
final class NullValue implements Value {
    private final Type type;

    NullValue(Type type) {
        this.type = type;
    }

    @Override
    public Type type() {
        return type;
    }

    @Override
    public boolean isNull() {
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NullValue value && type.equals(value.type);
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
