package dev.jbake.cty.convert;

import dev.jbake.cty.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Replaces the dynamic parts of a wanted type by those of the null or unknown that is converted to it.
final class DynamicTypes {
    private DynamicTypes() {}

    static Type replace(Type in, Type out) {
        if (in.isDynamic()) {
            return out;
        }
        return switch (out.kind()) {
            case DYNAMIC -> in;
            case STRING, NUMBER, BOOL, BYTES -> out;
            case MAP ->
                in.isMap()
                        ? Type.map(replace(in.elementType(), out.elementType()))
                        : in.isObject() ? Type.map(fromParts(in.attributeTypes().values(), out.elementType())) : out;
            case LIST -> isSequence(in) ? Type.list(sequence(in, out)) : out;
            case SET -> isSequence(in) ? Type.set(sequence(in, out)) : out;
            case TUPLE -> tuple(in, out);
            case OBJECT -> object(in, out);
        };
    }

    private static boolean isSequence(Type in) {
        return in.isList() || in.isSet() || in.isTuple();
    }

    private static Type sequence(Type in, Type out) {
        return in.isTuple()
                ? fromParts(in.elementTypes(), out.elementType())
                : replace(in.elementType(), out.elementType());
    }

    private static Type fromParts(Iterable<Type> parts, Type wanted) {
        List<Type> types = new ArrayList<>();
        parts.forEach(types::add);
        Unification common = Unification.find(types, true);
        return common == null ? wanted : replace(common.type(), wanted);
    }

    private static Type tuple(Type in, Type out) {
        List<Type> types = new ArrayList<>();
        for (int i = 0; i < out.elementTypes().size(); i++) {
            types.add(replace(in.elementTypes().get(i), out.elementTypes().get(i)));
        }
        return Type.tuple(types);
    }

    private static Type object(Type in, Type out) {
        Map<String, Type> types = new LinkedHashMap<>();
        for (Map.Entry<String, Type> wanted : out.attributeTypes().entrySet()) {
            Type given = in.isMap() ? in.elementType() : in.attributeTypes().get(wanted.getKey());
            types.put(wanted.getKey(), given == null ? wanted.getValue() : replace(given, wanted.getValue()));
        }
        return Type.object(types);
    }
}
