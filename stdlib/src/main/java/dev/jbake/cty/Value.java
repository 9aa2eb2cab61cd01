package dev.jbake.cty;

import dev.jbake.cty.number.BigFloat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An immutable value of the bake language: known, null of a type, or unknown of a type.
///
/// The operations follow cty: the result is unknown if an operand is unknown. The caller must test types, nulls and
/// presence first; a wrong operand is a programming mistake ({@link IllegalStateException}).
// The subclasses are made only through this interface, so that it is always initialised first.
@SuppressWarnings("ClassInitializationDeadlock")
public sealed interface Value
        permits StringValue, NumberValue, BoolValue, SequenceValue, MappingValue, NullValue, UnknownValue {
    /// `true`
    Value TRUE = new BoolValue(true);
    /// `false`
    Value FALSE = new BoolValue(false);
    /// A value of which not even the type is known.
    Value DYNAMIC = new UnknownValue(Type.DYNAMIC);
    /// The literal `null`, which has no type yet.
    Value NULL = new NullValue(Type.DYNAMIC);

    /// What an element adds to the weight of a value besides its own weight.
    int ELEMENT_WEIGHT = 4;

    /// The weight: how much memory the value takes, see {@link dev.jbake.limit.Limits#VALUE}.
    default long weight() {
        return 1;
    }

    /// The depth of nested values.
    default int nesting() {
        return 0;
    }

    /// The type; dynamic only for an unknown or a null.
    Type type();

    /// A string, normalised to NFC.
    static Value of(String text) {
        return new StringValue(normalize(text));
    }

    /// A whole number.
    static Value of(long number) {
        return new NumberValue(BigFloat.of(number));
    }

    /// A number.
    static Value of(BigFloat number) {
        return new NumberValue(number);
    }

    /// A truth value.
    static Value of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    /// The null of a type.
    static Value nullOf(Type type) {
        return type.isDynamic() ? NULL : new NullValue(type);
    }

    /// The unknown of a type.
    static Value unknown(Type type) {
        return type.isDynamic() ? DYNAMIC : new UnknownValue(type);
    }

    /// A list of at least one element. All have one type; dynamic nulls and unknowns get the type of the others.
    static Value list(List<Value> elements) {
        Type element = Elements.commonType(elements);
        return new SequenceValue(Type.list(element), Elements.typed(elements, element));
    }

    /// The empty list of an element type.
    static Value emptyList(Type element) {
        return new SequenceValue(Type.list(element), List.of());
    }

    /// A set of at least one element, of one type as in {@link #list}; duplicates are dropped.
    static Value set(List<Value> elements) {
        Type element = Elements.commonType(elements);
        return new SequenceValue(Type.set(element), SetOrder.distinct(Elements.typed(elements, element)));
    }

    /// The empty set of an element type.
    static Value emptySet(Type element) {
        return new SequenceValue(Type.set(element), List.of());
    }

    /// A map with at least one entry, elements of one type as in {@link #list}.
    static Value map(Map<String, Value> entries) {
        Type element = Elements.commonType(entries.values());
        return new MappingValue(Type.map(element), Elements.normalized(entries, element));
    }

    /// The empty map of an element type.
    static Value emptyMap(Type element) {
        return new MappingValue(Type.map(element), Map.of());
    }

    /// A tuple, possibly empty.
    static Value tuple(List<Value> elements) {
        return new SequenceValue(null, List.copyOf(elements));
    }

    /// An object, possibly empty.
    static Value object(Map<String, Value> attributes) {
        return new MappingValue(null, Elements.normalized(attributes, null));
    }

    /// The NFC of a string; a string without combining characters is returned as it is.
    static String normalize(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return StreamSafe.normalize(text);
            }
        }
        return text;
    }

    /// True for the null of any type.
    default boolean isNull() {
        return false;
    }

    /// False for an unknown; a known list can still contain unknown elements.
    default boolean isKnown() {
        return true;
    }

    /// True if neither it nor anything in it is unknown.
    default boolean isWhollyKnown() {
        return isKnown();
    }

    /// The text of a known string.
    default String asString() {
        throw mistake("a string");
    }

    /// The number of a known number.
    default BigFloat asNumber() {
        throw mistake("a number");
    }

    /// The truth of a known bool.
    default boolean isTrue() {
        throw mistake("a bool");
    }

    /// True for the known `true` only.
    default boolean isKnownTrue() {
        return false;
    }

    /// True for the known `false` only.
    default boolean isKnownFalse() {
        return false;
    }

    /// The elements of a known list, set or tuple in their order, or the values of a map or object in key order.
    default List<Value> elements() {
        throw mistake("iterable");
    }

    /// The entries of a known map or object, in key order.
    default Map<String, Value> entries() {
        throw mistake("a map or an object");
    }

    /// The keys of {@link #elements()}: numbers from 0, strings, or for a set the elements themselves.
    default List<Value> keys() {
        List<Value> elements = elements();
        if (type().isSet()) {
            return elements;
        }
        List<Value> keys = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            keys.add(of(i));
        }
        return keys;
    }

    /// True if it has {@link #elements()}, or for an unknown, if it will have them once it is known.
    default boolean canIterate() {
        return !isNull() && !type().isPrimitive() && !type().isDynamic();
    }

    /// The number of elements or attributes of a known value (or of any tuple).
    default int lengthInt() {
        return elements().size();
    }

    /// The length as a value; unknown if unknown elements of a set may turn out to be equal.
    default Value length() {
        return Access.length(this);
    }

    /// The attribute of an object, which must have it; dynamic of a dynamic.
    default Value attribute(String name) {
        return Access.attribute(this, name);
    }

    /// True for an object whose type has the attribute.
    default boolean hasAttribute(String name) {
        return type().isObject() && type().attributeTypes().containsKey(normalize(name));
    }

    /// The element of a list or tuple (number) or map (string), which must exist.
    default Value index(Value key) {
        return Access.index(this, key);
    }

    /// True if {@link #index} would find an element.
    default Value hasIndex(Value key) {
        return Access.hasIndex(this, key);
    }

    /// True if a set contains the element.
    default Value hasElement(Value element) {
        return Access.hasElement(this, element);
    }

    /// `==`: nulls of any type are equal, values of different types are not; unknown if it depends on an unknown.
    default Value equal(Value other) {
        return Equality.equal(this, other);
    }

    /// `!=`
    default Value notEqual(Value other) {
        return equal(other).not();
    }

    /// Equality of type and content, unknowns of the same type included; this is also what `equals` tests.
    default boolean rawEquals(Value other) {
        return Equality.raw(this, other);
    }

    /// Sum of two numbers; {@link UndefinedResultException} for opposite infinities.
    default Value add(Value other) {
        return Arithmetic.binary(this, other, Arithmetic.ADD);
    }

    /// Difference of two numbers; {@link UndefinedResultException} for equal infinities.
    default Value subtract(Value other) {
        return Arithmetic.binary(this, other, Arithmetic.SUBTRACT);
    }

    /// Product of two numbers; {@link UndefinedResultException} for zero times infinity.
    default Value multiply(Value other) {
        return Arithmetic.binary(this, other, Arithmetic.MULTIPLY);
    }

    /// Quotient of two numbers; infinite by zero, {@link UndefinedResultException} for 0/0.
    default Value divide(Value other) {
        return Arithmetic.binary(this, other, Arithmetic.DIVIDE);
    }

    /// Remainder of the truncated division; by zero the first operand; {@link UndefinedResultException} for infinity.
    default Value modulo(Value other) {
        return Arithmetic.binary(this, other, Arithmetic.MODULO);
    }

    /// The number with the other sign.
    default Value negate() {
        return Arithmetic.unary(this, Arithmetic.NEGATE);
    }

    /// The number without its sign.
    default Value absolute() {
        return Arithmetic.unary(this, Arithmetic.ABSOLUTE);
    }

    /// `<` of numbers
    default Value lessThan(Value other) {
        return Arithmetic.compare(this, other, Arithmetic.LESS);
    }

    /// `>` of numbers
    default Value greaterThan(Value other) {
        return Arithmetic.compare(this, other, Arithmetic.GREATER);
    }

    /// `<=` of numbers
    default Value lessThanOrEqualTo(Value other) {
        return lessThan(other).or(equal(other));
    }

    /// `>=` of numbers
    default Value greaterThanOrEqualTo(Value other) {
        return greaterThan(other).or(equal(other));
    }

    /// Logical negation.
    default Value not() {
        return Logic.not(this);
    }

    /// Logical and; false when either side is, even beside an unknown.
    default Value and(Value other) {
        return Logic.and(this, other);
    }

    /// Logical or; true when either side is, even beside an unknown.
    default Value or(Value other) {
        return Logic.or(this, other);
    }

    private IllegalStateException mistake(String wanted) {
        String state = isNull() ? "null " : isKnown() ? "" : "unknown ";
        return new IllegalStateException("a " + state + type().friendlyName() + " is not " + wanted);
    }
}
