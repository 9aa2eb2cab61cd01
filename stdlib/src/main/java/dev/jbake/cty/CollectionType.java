package dev.jbake.cty;

import org.jspecify.annotations.Nullable;

/// The type of lists, sets or maps of one element type.
final class CollectionType implements Type {
    private final Kind kind;
    private final Type element;

    CollectionType(Kind kind, Type element) {
        this.kind = kind;
        this.element = element;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Type elementType() {
        return element;
    }

    @Override
    public String friendlyName() {
        return noun() + " of " + element.friendlyName();
    }

    @Override
    public String constraintName() {
        return noun() + " of " + (element.isDynamic() ? "any single type" : element.constraintName());
    }

    private String noun() {
        return kind == Kind.LIST ? "list" : kind == Kind.SET ? "set" : "map";
    }

    @Override
    public boolean hasDynamicTypes() {
        return element.hasDynamicTypes();
    }

    @Override
    public Type withoutOptionalAttributes() {
        Type plain = element.withoutOptionalAttributes();
        return plain.equals(element) ? this : new CollectionType(kind, plain);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof CollectionType type && kind == type.kind && element.equals(type.element));
    }

    @Override
    public int hashCode() {
        return noun().hashCode() * 31 + element.hashCode();
    }

    @Override
    public String toString() {
        return noun() + "(" + element + ")";
    }
}
