package dev.jbake.cty;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// Equality as expressions see it, and equality of representation.
final class Equality {
    private Equality() {}

    /// True only if both are known to be equal.
    static boolean isEqual(Value left, Value right) {
        return equal(left, right).isKnownTrue();
    }

    static Value equal(Value left, Value right) {
        if (!left.isKnown() || !right.isKnown()) {
            return withUnknown(left, right);
        }
        if (left.isNull() || right.isNull()) {
            return Value.of(left.isNull() && right.isNull());
        }
        if (!typeIsWhollyKnown(left) || !typeIsWhollyKnown(right)) {
            boolean never = !Conformance.conforms(left.type(), right.type())
                    && !Conformance.conforms(right.type(), left.type());
            return never ? Value.FALSE : Value.unknown(Type.BOOL);
        }
        if (!left.type().equals(right.type())) {
            return Value.FALSE;
        }
        if (left instanceof SequenceValue a && right instanceof SequenceValue b) {
            return a.type().isSet() ? sets(a, b) : sequences(a.elements(), b.elements());
        }
        if (left instanceof MappingValue a && right instanceof MappingValue b) {
            return mappings(a.entries(), b.entries());
        }
        return Value.of(left.equals(right));
    }

    private static Value withUnknown(Value left, Value right) {
        if (!left.isKnown() && !right.isKnown()) {
            return Value.unknown(Type.BOOL);
        }
        Value known = left.isKnown() ? left : right;
        Value unknown = left.isKnown() ? right : left;
        boolean never = !known.isNull()
                && !unknown.type().hasDynamicTypes()
                && !known.type().equals(unknown.type());
        return never ? Value.FALSE : Value.unknown(Type.BOOL);
    }

    private static Value sequences(List<Value> left, List<Value> right) {
        if (left.size() != right.size()) {
            return Value.FALSE;
        }
        for (int i = 0; i < left.size(); i++) {
            Value same = equal(left.get(i), right.get(i));
            if (!same.isKnownTrue()) {
                return same;
            }
        }
        return Value.TRUE;
    }

    private static Value mappings(Map<String, Value> left, Map<String, Value> right) {
        if (!left.keySet().equals(right.keySet())) {
            return Value.FALSE;
        }
        Iterator<Value> others = right.values().iterator();
        for (Value value : left.values()) {
            Value same = equal(value, others.next());
            if (!same.isKnownTrue()) {
                return same;
            }
        }
        return Value.TRUE;
    }

    private static Value sets(SequenceValue left, SequenceValue right) {
        for (Value element : left.elements()) {
            if (!element.isKnown()) {
                return Value.unknown(Type.BOOL);
            }
        }
        for (Value element : right.elements()) {
            if (!element.isKnown()) {
                return Value.unknown(Type.BOOL);
            }
        }
        return Value.of(
                containsAll(left.elements(), right.elements()) && containsAll(right.elements(), left.elements()));
    }

    private static boolean containsAll(List<Value> all, List<Value> some) {
        for (Value element : some) {
            if (!SetOrder.contains(all, element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean typeIsWhollyKnown(Value value) {
        if (value.isNull()) {
            return true;
        }
        if (!value.isKnown()) {
            return !value.type().hasDynamicTypes();
        }
        if (value instanceof SequenceValue || value instanceof MappingValue) {
            for (Value element : value.elements()) {
                if (!typeIsWhollyKnown(element)) {
                    return false;
                }
            }
        }
        return true;
    }

    static boolean raw(Value left, Value right) {
        if (left instanceof SequenceValue a && right instanceof SequenceValue b) {
            return a.elements().size() == b.elements().size()
                    && a.type().equals(b.type())
                    && rawAll(a.elements().iterator(), b.elements().iterator());
        }
        if (left instanceof MappingValue a && right instanceof MappingValue b) {
            return a.entries().keySet().equals(b.entries().keySet())
                    && a.type().equals(b.type())
                    && rawAll(
                            a.entries().values().iterator(),
                            b.entries().values().iterator());
        }
        return left.equals(right);
    }

    private static boolean rawAll(Iterator<Value> left, Iterator<Value> right) {
        while (left.hasNext()) {
            if (!raw(left.next(), right.next())) {
                return false;
            }
        }
        return true;
    }
}
