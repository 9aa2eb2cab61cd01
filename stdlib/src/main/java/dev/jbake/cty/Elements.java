package dev.jbake.cty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the constructors of compound values have in common.
final class Elements {
    /// Characters that weigh as much as a number.
    static final int CHARACTERS = 8;

    private static final long HEAVIEST = Long.MAX_VALUE / 4;

    private Elements() {}

    /// The weight of a value that holds the elements.
    static long weight(Collection<Value> elements) {
        long weight = 1;
        for (Value element : elements) {
            weight = Math.min(HEAVIEST, weight + Value.ELEMENT_WEIGHT + element.weight());
        }
        return weight;
    }

    /// The nesting of a value that holds the elements.
    static int nesting(Collection<Value> elements) {
        int deepest = 0;
        for (Value element : elements) {
            deepest = Math.max(deepest, element.nesting());
        }
        return deepest + 1;
    }

    /// The one type of all elements that are not dynamic.
    static Type commonType(Collection<Value> elements) {
        if (elements.isEmpty()) {
            throw new IllegalStateException("an empty collection needs an element type");
        }
        Type common = Type.DYNAMIC;
        for (Value element : elements) {
            Type type = element.type();
            if (common.isDynamic()) {
                common = type;
            } else if (!type.isDynamic() && !common.equals(type)) {
                throw new InconsistentTypesException(common, type);
            }
        }
        return common;
    }

    /// The elements with dynamic nulls and unknowns given the element type.
    static List<Value> typed(List<Value> elements, Type type) {
        List<Value> typed = new ArrayList<>(elements.size());
        for (Value element : elements) {
            typed.add(typed(element, type));
        }
        return List.copyOf(typed);
    }

    private static Value typed(Value element, Type type) {
        if (type.isDynamic() || !element.type().isDynamic()) {
            return element;
        }
        return element.isNull() ? Value.nullOf(type) : Value.unknown(type);
    }

    /// The entries in key order, with keys in NFC; dynamic elements get the given type, if any.
    static Map<String, Value> normalized(Map<String, Value> entries, @Nullable Type type) {
        boolean plain = true;
        for (Map.Entry<String, Value> entry : entries.entrySet()) {
            String key = entry.getKey();
            plain &= Value.normalize(key).equals(key)
                    && (type == null || !entry.getValue().type().isDynamic());
        }
        if (plain) {
            return Keys.sorted(entries);
        }
        Map<String, Value> normalized = new LinkedHashMap<>();
        for (Map.Entry<String, Value> entry : entries.entrySet()) {
            Value value = entry.getValue();
            normalized.put(Value.normalize(entry.getKey()), type == null ? value : typed(value, type));
        }
        return Keys.sorted(normalized);
    }

    static boolean whollyKnown(Collection<Value> elements) {
        for (Value element : elements) {
            if (!element.isWhollyKnown()) {
                return false;
            }
        }
        return true;
    }
}
