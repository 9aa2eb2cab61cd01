package dev.jbake.cty;

/// The operations on bools.
final class Logic {
    private Logic() {}

    static Value not(Value value) {
        check(value);
        return value.isKnown() ? Value.of(!value.isTrue()) : Value.unknown(Type.BOOL);
    }

    static Value and(Value left, Value right) {
        check(left);
        check(right);
        if (left.isKnownFalse() || right.isKnownFalse()) {
            return Value.FALSE;
        }
        return left.isKnown() && right.isKnown() ? Value.TRUE : Value.unknown(Type.BOOL);
    }

    static Value or(Value left, Value right) {
        check(left);
        check(right);
        if (left.isKnownTrue() || right.isKnownTrue()) {
            return Value.TRUE;
        }
        return left.isKnown() && right.isKnown() ? Value.FALSE : Value.unknown(Type.BOOL);
    }

    private static void check(Value value) {
        Kind kind = value.type().kind();
        if (value.isNull() || (kind != Kind.BOOL && kind != Kind.DYNAMIC)) {
            throw new IllegalStateException("type mismatch: want bool but value is " + value);
        }
    }
}
