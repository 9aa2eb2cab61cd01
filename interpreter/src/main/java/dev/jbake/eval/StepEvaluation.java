package dev.jbake.eval;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.cty.number.BigFloat;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.diagnostic.Suggestions;
import dev.jbake.go.GoQuote;
import dev.jbake.source.Span;
import dev.jbake.syntax.Expression;
import dev.jbake.syntax.Step;

/// Evaluates the steps of traversals and indexes: `value.name` and `value[key]`.
final class StepEvaluation {
    private static final String NO_ELEMENT = "The given key does not identify an element in this collection value";

    private final Diagnostics diagnostics;
    private final Expression whole;
    private final Scope scope;

    /// @param whole the expression that the steps are part of
    StepEvaluation(Diagnostics diagnostics, Expression whole, Scope scope) {
        this.diagnostics = diagnostics;
        this.whole = whole;
        this.scope = scope;
    }

    /// The value that a literal step leads to; dynamic after a diagnostic.
    Value take(Value value, Step step) {
        return step instanceof Step.Attribute attribute
                ? attribute(value, attribute.name(), step.span())
                : index(value, key(step), step.span());
    }

    private static Value key(Step step) {
        if (step instanceof Step.Key key) {
            return Value.of(key.key());
        }
        BigFloat number = step instanceof Step.Element element ? BigFloat.parse(element.digits()) : null;
        return number == null ? Value.DYNAMIC : Value.of(number);
    }

    /// The attribute of an object or the element of a map.
    private Value attribute(Value value, String name, Span subject) {
        Type type = value.type();
        if (value.isNull()) {
            return wrong(
                    "Attempt to get attribute from null value",
                    "This value is null, so it does not have any attributes.",
                    subject);
        }
        if (type.isDynamic()) {
            return Value.DYNAMIC;
        }
        if (type.isObject()) {
            return value.hasAttribute(name)
                    ? value.attribute(name)
                    : unsupported(
                            "This object does not have an attribute named " + GoQuote.quote(name) + "."
                                    + Suggestions.didYouMean(
                                            name, () -> type.attributeTypes().keySet(), diagnostics),
                            subject);
        }
        if (type.isMap()) {
            Value key = Value.of(name);
            Value present = value.hasIndex(key);
            if (present.isKnown() && !present.isTrue()) {
                return wrong(
                        "Missing map element",
                        "This map does not have an element with the key " + GoQuote.quote(name) + ".",
                        subject);
            }
            return value.index(key);
        }
        return unsupported(noAttributes(type, name), subject);
    }

    private static String noAttributes(Type type, String name) {
        boolean ofObjects = type.isCollection() && type.elementType().isObject();
        if (ofObjects && type.isList()) {
            boolean has = type.elementType().attributeTypes().containsKey(name);
            return "Can't access attributes on a list of objects. Did you mean to access "
                    + (has ? "attribute " + GoQuote.quote(name) : "an attribute")
                    + " for a specific element of the list, or across all elements of the list?";
        }
        if (ofObjects) {
            return "Can't access attributes on a set of objects. Did you mean to access an attribute across all"
                    + " elements of the set?";
        }
        return type.isPrimitive()
                ? "Can't access attributes on a primitive-typed value (" + type.friendlyName() + ")."
                : "This value does not have any attributes.";
    }

    /// The element of a collection, tuple or object; dynamic after a diagnostic.
    Value index(Value value, Value key, Span subject) {
        Type type = value.type();
        if (value.isNull()) {
            return wrong(
                    "Attempt to index null value", "This value is null, so it does not have any indices.", subject);
        }
        if (key.isNull()) {
            return invalid("Can't use a null value as an indexing key.", subject);
        }
        if (type.isDynamic() || key.type().isDynamic()) {
            return Value.DYNAMIC;
        }
        if (type.isObject()) {
            return objectIndex(value, key, subject);
        }
        if (type.isSet()) {
            return invalid(
                    "Elements of a set are identified only by their value and don't have any separate index or key to"
                            + " select with, so it's only possible to perform operations across all elements of the"
                            + " set.",
                    subject);
        }
        if (!type.isList() && !type.isTuple() && !type.isMap()) {
            return invalid("This value does not have any indices.", subject);
        }
        Value converted;
        try {
            converted = Conversion.convert(key, type.isMap() ? Type.STRING : Type.NUMBER);
        } catch (ConversionException e) {
            return invalid(NO_ELEMENT + ": " + e.getMessage() + ".", subject);
        }
        Value present = value.hasIndex(converted);
        if (!present.isKnown()) {
            return type.isTuple() ? Value.DYNAMIC : Value.unknown(type.elementType());
        }
        if (!present.isTrue()) {
            return invalid(NO_ELEMENT + (type.isMap() ? "." : whyNotInSequence(value, converted)), subject);
        }
        return value.index(converted);
    }

    private static String whyNotInSequence(Value sequence, Value key) {
        BigFloat position = key.asNumber();
        if (!position.isInteger()) {
            return ": indexing a sequence requires a whole number, but the given index has a fractional part.";
        }
        if (position.signum() < 0) {
            return ": a negative number is not a valid index for a sequence.";
        }
        // Compat: from the second position after the end on, no reason is given (errors/expression-mistakes).
        Value length = sequence.length();
        if (!length.isKnown() || position.compareTo(length.asNumber()) > 0) {
            return ".";
        }
        return length.asNumber().signum() == 0
                ? ": the collection has no elements."
                : ": the given index is greater than or equal to the length of the collection.";
    }

    private Value objectIndex(Value object, Value key, Span subject) {
        Value converted;
        try {
            converted = Conversion.convert(key, Type.STRING);
        } catch (ConversionException e) {
            return invalid(NO_ELEMENT + ": " + e.getMessage() + ".", subject);
        }
        if (!converted.isKnown()) {
            return Value.DYNAMIC;
        }
        String name = converted.asString();
        if (object.hasAttribute(name)) {
            return object.attribute(name);
        }
        boolean number = key.type().equals(Type.NUMBER);
        return invalid(
                NO_ELEMENT + "."
                        + (number
                                ? " An object only supports looking up attributes by name, not by numeric index."
                                : ""),
                subject);
    }

    private Value unsupported(String detail, Span subject) {
        return wrong("Unsupported attribute", detail, subject);
    }

    private Value invalid(String detail, Span subject) {
        return wrong("Invalid index", detail, subject);
    }

    private Value wrong(String summary, String detail, Span subject) {
        Diagnostic mistake = Diagnostic.error(Code.UNSUPPORTED_ATTRIBUTE, summary, detail, subject);
        diagnostics.add(ValuesInScope.explain(mistake, whole, scope, diagnostics));
        return Value.DYNAMIC;
    }
}
