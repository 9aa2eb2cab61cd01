package dev.jbake.cty;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The type of a value, or a constraint on types where it holds {@link #DYNAMIC}.
// The subclasses are reached only through this interface, so that it is always initialised first.
@SuppressWarnings("ClassInitializationDeadlock")
public sealed interface Type permits SimpleType, CollectionType, TupleType, ObjectType {
    /// Unicode text.
    Type STRING = SimpleType.STRING;
    /// Arbitrary-precision numbers.
    Type NUMBER = SimpleType.NUMBER;
    /// `true` and `false`.
    Type BOOL = SimpleType.BOOL;
    /// A buffer; no value has this type.
    Type BYTES = SimpleType.BYTES;
    /// The type of a value whose type is not known yet; in a constraint, any type.
    Type DYNAMIC = SimpleType.DYNAMIC;

    /// The kind of type, for `switch`.
    Kind kind();

    /// The name in messages about a value: `list of string`, `object`, `dynamic`.
    String friendlyName();

    /// The name in messages about a required type: as {@link #friendlyName()}, with `any type` for dynamic.
    String constraintName();

    /// True if it is dynamic or contains a dynamic type.
    boolean hasDynamicTypes();

    /// The same type with every attribute required.
    Type withoutOptionalAttributes();

    /// Ordered sequence of one element type.
    static Type list(Type element) {
        return new CollectionType(Kind.LIST, element);
    }

    /// Unordered distinct elements of one type.
    static Type set(Type element) {
        return new CollectionType(Kind.SET, element);
    }

    /// String keys, one element type.
    static Type map(Type element) {
        return new CollectionType(Kind.MAP, element);
    }

    /// Fixed sequence, each element with its own type.
    static Type tuple(List<Type> elements) {
        return new TupleType(List.copyOf(elements));
    }

    /// Fixed attribute names, each with its own type.
    static Type object(Map<String, Type> attributes) {
        return new ObjectType(Keys.sorted(attributes), Set.of());
    }

    /// As {@link #object(Map)}; attributes named in `optional` may be absent from a value converted to this type.
    static Type object(Map<String, Type> attributes, Set<String> optional) {
        return new ObjectType(Keys.sorted(attributes), Set.copyOf(optional));
    }

    /// True for string, number and bool.
    default boolean isPrimitive() {
        return kind() == Kind.STRING || kind() == Kind.NUMBER || kind() == Kind.BOOL;
    }

    /// True for `kind() == Kind.STRING`.
    default boolean isString() {
        return kind() == Kind.STRING;
    }

    /// True for `kind() == Kind.NUMBER`.
    default boolean isNumber() {
        return kind() == Kind.NUMBER;
    }

    /// True for `kind() == Kind.BOOL`.
    default boolean isBool() {
        return kind() == Kind.BOOL;
    }

    /// True for dynamic itself.
    default boolean isDynamic() {
        return kind() == Kind.DYNAMIC;
    }

    /// True for list, set and map.
    default boolean isCollection() {
        return this instanceof CollectionType;
    }

    /// True for `kind() == Kind.LIST`.
    default boolean isList() {
        return kind() == Kind.LIST;
    }

    /// True for `kind() == Kind.SET`.
    default boolean isSet() {
        return kind() == Kind.SET;
    }

    /// True for `kind() == Kind.MAP`.
    default boolean isMap() {
        return kind() == Kind.MAP;
    }

    /// True for `kind() == Kind.TUPLE`.
    default boolean isTuple() {
        return kind() == Kind.TUPLE;
    }

    /// True for `kind() == Kind.OBJECT`.
    default boolean isObject() {
        return kind() == Kind.OBJECT;
    }

    /// The element type of a collection; a programming mistake for other types.
    default Type elementType() {
        throw new IllegalStateException(friendlyName() + " has no element type");
    }

    /// The element types of a tuple; a programming mistake for other types.
    default List<Type> elementTypes() {
        throw new IllegalStateException(friendlyName() + " has no element types");
    }

    /// The attribute types of an object, in key order; a programming mistake for other types.
    default Map<String, Type> attributeTypes() {
        throw new IllegalStateException(friendlyName() + " has no attributes");
    }

    /// The names of an object's optional attributes; empty for other types.
    default Set<String> optionalAttributes() {
        return Set.of();
    }
}
