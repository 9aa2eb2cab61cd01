package dev.jbake.cty.convert;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import org.jspecify.annotations.Nullable;

/// Chooses the conversion between two types.
final class Conversions {
    private Conversions() {}

    static @Nullable Conversion find(Type in, Type out, boolean unsafe) {
        Conversion known = findKnown(in, out, unsafe);
        return known == null ? null : value -> apply(known, value, out);
    }

    private static Value apply(Conversion known, Value value, Type out) throws ConversionException {
        if (out.isDynamic()) {
            return value;
        }
        if (!value.isKnown()) {
            return Value.unknown(DynamicTypes.replace(value.type(), out.withoutOptionalAttributes()));
        }
        if (value.isNull()) {
            return Value.nullOf(DynamicTypes.replace(value.type(), out.withoutOptionalAttributes()));
        }
        return known.apply(value);
    }

    private static @Nullable Conversion findKnown(Type in, Type out, boolean unsafe) {
        if (out.isDynamic()) {
            return Conversion.IDENTITY;
        }
        if (in.isDynamic()) {
            return unsafe ? value -> Conversion.convert(value, out) : null;
        }
        if (in.isPrimitive() && out.isPrimitive()) {
            return PrimitiveConversion.find(in, out, unsafe);
        }
        return switch (out.kind()) {
            case OBJECT ->
                in.isObject()
                        ? StructuralConversion.objectToObject(in, out, unsafe)
                        : in.isMap() && unsafe ? StructuralConversion.mapToObject(in, out) : null;
            case TUPLE -> in.isTuple() ? StructuralConversion.tupleToTuple(in, out, unsafe) : null;
            case LIST, SET -> toSequence(in, out, unsafe);
            case MAP ->
                in.isMap()
                        ? CollectionConversion.mapToMap(in, out.elementType(), unsafe)
                        : in.isObject() ? CollectionConversion.objectToMap(in, out.elementType(), unsafe) : null;
            default -> null;
        };
    }

    private static @Nullable Conversion toSequence(Type in, Type out, boolean unsafe) {
        if (in.isTuple()) {
            return CollectionConversion.fromTuple(in, out, unsafe);
        }
        boolean loses = out.isSet() && in.isList() && !unsafe;
        return (in.isList() || in.isSet()) && !loses ? CollectionConversion.fromSequence(in, out, unsafe) : null;
    }
}
