package dev.jbake.cty;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The type of objects: fixed attributes, some of them optional.
final class ObjectType implements Type {
    private final Map<String, Type> attributes;
    private final Set<String> optional;

    ObjectType(Map<String, Type> attributes, Set<String> optional) {
        this.attributes = attributes;
        this.optional = optional;
    }

    @Override
    public Kind kind() {
        return Kind.OBJECT;
    }

    @Override
    public Map<String, Type> attributeTypes() {
        return attributes;
    }

    @Override
    public Set<String> optionalAttributes() {
        return optional;
    }

    @Override
    public String friendlyName() {
        return "object";
    }

    @Override
    public String constraintName() {
        return "object";
    }

    @Override
    public boolean hasDynamicTypes() {
        for (Type attribute : attributes.values()) {
            if (attribute.hasDynamicTypes()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Type withoutOptionalAttributes() {
        Map<String, Type> plain = new LinkedHashMap<>();
        for (Map.Entry<String, Type> entry : attributes.entrySet()) {
            plain.put(entry.getKey(), entry.getValue().withoutOptionalAttributes());
        }
        return new ObjectType(plain, Set.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof ObjectType type
                        && attributes.equals(type.attributes)
                        && optional.equals(type.optional));
    }

    @Override
    public int hashCode() {
        return attributes.hashCode();
    }

    @Override
    public String toString() {
        return "object(" + attributes + (optional.isEmpty() ? ")" : ", optional " + optional + ")");
    }
}
