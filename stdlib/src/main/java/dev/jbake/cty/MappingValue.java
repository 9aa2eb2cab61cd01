package dev.jbake.cty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A known map or object.
final class MappingValue implements Value {
    private @Nullable Type type;
    private final Map<String, Value> entries;
    private final long weight;
    private final int nesting;

    /// @param type null for an object, whose type is computed on demand
    MappingValue(@Nullable Type type, Map<String, Value> entries) {
        this.type = type;
        this.entries = entries;
        this.weight = Elements.weight(entries.values());
        this.nesting = Elements.nesting(entries.values());
    }

    @Override
    public long weight() {
        return weight;
    }

    @Override
    public int nesting() {
        return nesting;
    }

    @Override
    public Type type() {
        Type known = type;
        if (known == null) {
            Map<String, Type> types = LinkedHashMap.newLinkedHashMap(entries.size());
            for (Map.Entry<String, Value> entry : entries.entrySet()) {
                types.put(entry.getKey(), entry.getValue().type());
            }
            known = new ObjectType(types, Set.of());
            type = known;
        }
        return known;
    }

    @Override
    public boolean isWhollyKnown() {
        return Elements.whollyKnown(entries.values());
    }

    @Override
    public List<Value> elements() {
        return List.copyOf(entries.values());
    }

    @Override
    public Map<String, Value> entries() {
        return entries;
    }

    @Override
    public List<Value> keys() {
        List<Value> keys = new ArrayList<>(entries.size());
        for (String key : entries.keySet()) {
            keys.add(new StringValue(key));
        }
        return keys;
    }

    @Override
    public int lengthInt() {
        return entries.size();
    }

    @Override
    public boolean hasAttribute(String name) {
        return (type == null && entries.containsKey(Value.normalize(name))) || Value.super.hasAttribute(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MappingValue value && Equality.raw(this, value);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}
