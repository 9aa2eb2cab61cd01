package dev.jbake.cty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A known list, set or tuple.
final class SequenceValue implements Value {
    private @Nullable Type type;
    private final List<Value> elements;
    private final long weight;
    private final int nesting;

    /// @param type null for a tuple, whose type is computed on demand
    SequenceValue(@Nullable Type type, List<Value> elements) {
        this.type = type;
        this.elements = elements;
        this.weight = Elements.weight(elements);
        this.nesting = Elements.nesting(elements);
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
            List<Type> types = new ArrayList<>(elements.size());
            for (Value element : elements) {
                types.add(element.type());
            }
            known = new TupleType(types);
            type = known;
        }
        return known;
    }

    @Override
    public boolean isWhollyKnown() {
        return Elements.whollyKnown(elements);
    }

    @Override
    public List<Value> elements() {
        return elements;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SequenceValue value && Equality.raw(this, value);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}
