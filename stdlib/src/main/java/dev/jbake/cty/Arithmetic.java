package dev.jbake.cty;

import dev.jbake.cty.number.BigFloat;

/// The operations on numbers.
final class Arithmetic {
    static final int ADD = 0;
    static final int SUBTRACT = 1;
    static final int MULTIPLY = 2;
    static final int DIVIDE = 3;
    static final int MODULO = 4;
    static final int NEGATE = 5;
    static final int ABSOLUTE = 6;
    static final int LESS = 7;
    static final int GREATER = 8;

    private Arithmetic() {}

    static Value binary(Value left, Value right, int operation) {
        check(left);
        check(right);
        if (!left.isKnown() || !right.isKnown()) {
            return Value.unknown(Type.NUMBER);
        }
        BigFloat a = left.asNumber();
        BigFloat b = right.asNumber();
        try {
            return Value.of(
                    switch (operation) {
                        case ADD -> a.add(b);
                        case SUBTRACT -> a.subtract(b);
                        case MULTIPLY -> a.multiply(b);
                        case DIVIDE -> a.divide(b);
                        case MODULO -> a.modulo(b);
                        default -> throw new IllegalStateException();
                    });
        } catch (ArithmeticException e) {
            throw new UndefinedResultException(undefined(operation));
        }
    }

    private static String undefined(int operation) {
        return switch (operation) {
            case ADD -> "can't compute sum of opposing infinities";
            case SUBTRACT -> "can't subtract infinity from itself";
            case MULTIPLY -> "can't multiply zero by infinity";
            case DIVIDE -> "can't divide zero by zero or infinity by infinity";
            default -> "can't use modulo with zero and infinity";
        };
    }

    static Value unary(Value value, int operation) {
        check(value);
        if (!value.isKnown()) {
            return Value.unknown(Type.NUMBER);
        }
        return Value.of(
                operation == NEGATE
                        ? value.asNumber().negate()
                        : value.asNumber().absolute());
    }

    static Value compare(Value left, Value right, int operation) {
        check(left);
        check(right);
        if (!left.isKnown() || !right.isKnown()) {
            return Value.unknown(Type.BOOL);
        }
        int order = left.asNumber().compareTo(right.asNumber());
        return Value.of(operation == LESS ? order < 0 : order > 0);
    }

    private static void check(Value value) {
        Kind kind = value.type().kind();
        if (value.isNull() || (kind != Kind.NUMBER && kind != Kind.DYNAMIC)) {
            throw new IllegalStateException("type mismatch: want number but value is " + value);
        }
    }
}
