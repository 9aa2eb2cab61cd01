package dev.jbake.cty;

import dev.jbake.cty.number.BigFloat;
import java.util.Map;

/// Access to the elements and attributes of values.
final class Access {
    private Access() {}

    static Value length(Value value) {
        Type type = value.type();
        if (type.isTuple()) {
            return Value.of(type.elementTypes().size());
        }
        if (!value.isKnown()) {
            return Value.unknown(Type.NUMBER);
        }
        int stored = value.lengthInt();
        if (type.isSet() && stored != 1 && !value.isWhollyKnown()) {
            return Value.unknown(Type.NUMBER);
        }
        return Value.of(stored);
    }

    static Value attribute(Value value, String name) {
        if (value.type().isDynamic()) {
            return Value.DYNAMIC;
        }
        String key = Value.normalize(name);
        if (value instanceof MappingValue known) {
            return present(known.entries(), key);
        }
        Type type = value.type().attributeTypes().get(key);
        if (type == null || value.isNull()) {
            throw new IllegalStateException("no attribute " + key + " in " + value);
        }
        return Value.unknown(type);
    }

    static Value index(Value value, Value key) {
        Type type = value.type();
        if (type.isDynamic()) {
            return Value.DYNAMIC;
        }
        if (type.isTuple()) {
            if (!key.isKnown()) {
                return Value.DYNAMIC;
            }
            int position = Math.toIntExact(key.asNumber().longValueExact());
            return value.isKnown()
                    ? value.elements().get(position)
                    : Value.unknown(type.elementTypes().get(position));
        }
        if (!key.isKnown() || !value.isKnown()) {
            return Value.unknown(type.elementType());
        }
        if (type.isMap()) {
            return present(value.entries(), key.asString());
        }
        if (type.isList()) {
            return value.elements().get(Math.toIntExact(key.asNumber().longValueExact()));
        }
        throw notIndexed(type);
    }

    private static IllegalStateException notIndexed(Type type) {
        return new IllegalStateException("not a list, map, or tuple type: " + type);
    }

    static Value hasIndex(Value value, Value key) {
        Type type = value.type();
        if (type.isDynamic() || key.type().isDynamic()) {
            return Value.unknown(Type.BOOL);
        }
        if (type.isMap()) {
            if (!key.type().isString()) {
                return Value.FALSE;
            }
            boolean known = key.isKnown() && value.isKnown();
            return known ? Value.of(value.entries().containsKey(key.asString())) : Value.unknown(Type.BOOL);
        }
        if (!type.isList() && !type.isTuple()) {
            throw notIndexed(type);
        }
        if (!key.type().isNumber()) {
            return Value.FALSE;
        }
        if (!key.isKnown() || (!value.isKnown() && type.isList())) {
            return Value.unknown(Type.BOOL);
        }
        BigFloat position = key.asNumber();
        int length = type.isTuple() ? type.elementTypes().size() : value.lengthInt();
        return Value.of(position.fitsLong() && position.longValueExact() >= 0 && position.longValueExact() < length);
    }

    static Value hasElement(Value set, Value element) {
        if (!set.isKnown()) {
            return Value.unknown(Type.BOOL);
        }
        Type type = set.type().elementType();
        if (!element.type().isDynamic() && !type.isDynamic() && !type.equals(element.type())) {
            return Value.FALSE;
        }
        if (!element.isKnown()) {
            return Value.unknown(Type.BOOL);
        }
        if (!type.equals(element.type())) {
            return Value.FALSE;
        }
        if (SetOrder.contains(set.elements(), element)) {
            return Value.TRUE;
        }
        return set.isWhollyKnown() ? Value.FALSE : Value.unknown(Type.BOOL);
    }

    private static Value present(Map<String, Value> entries, String key) {
        Value value = entries.get(key);
        if (value == null) {
            throw new IllegalStateException("no element " + key);
        }
        return value;
    }
}
