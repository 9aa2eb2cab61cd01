package dev.jbake.cty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The type of tuples: a fixed sequence of element types.
final class TupleType implements Type {
    private final List<Type> elements;

    TupleType(List<Type> elements) {
        this.elements = elements;
    }

    @Override
    public Kind kind() {
        return Kind.TUPLE;
    }

    @Override
    public List<Type> elementTypes() {
        return elements;
    }

    @Override
    public String friendlyName() {
        return "tuple";
    }

    @Override
    public String constraintName() {
        return "tuple";
    }

    @Override
    public boolean hasDynamicTypes() {
        for (Type element : elements) {
            if (element.hasDynamicTypes()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Type withoutOptionalAttributes() {
        List<Type> plain = new ArrayList<>(elements.size());
        for (Type element : elements) {
            plain.add(element.withoutOptionalAttributes());
        }
        return new TupleType(plain);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof TupleType type && elements.equals(type.elements));
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    @Override
    public String toString() {
        return "tuple(" + elements + ")";
    }
}
