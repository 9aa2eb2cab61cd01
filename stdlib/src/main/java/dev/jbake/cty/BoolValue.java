package dev.jbake.cty;

/// One of the two truth values; compared by identity.
final class BoolValue implements Value {
    private final boolean truth;

    BoolValue(boolean truth) {
        this.truth = truth;
    }

    @Override
    public Type type() {
        return Type.BOOL;
    }

    @Override
    public boolean isTrue() {
        return truth;
    }

    @Override
    public boolean isKnownTrue() {
        return truth;
    }

    @Override
    public boolean isKnownFalse() {
        return !truth;
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}
