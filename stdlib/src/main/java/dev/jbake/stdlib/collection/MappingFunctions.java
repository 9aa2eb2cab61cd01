package dev.jbake.stdlib.collection;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.function.Call;
import dev.jbake.function.Declaration;
import dev.jbake.function.Function;
import dev.jbake.function.FunctionException;
import dev.jbake.function.Lookup;
import dev.jbake.function.Parameter;
import dev.jbake.go.GoQuote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Functions of maps and objects.
public final class MappingFunctions {
    private MappingFunctions() {}

    /// The function that is looked for; null where it is not one of these.
    public static @Nullable Function declare(Lookup lookup) {
        lookup.subject("Maps and objects");
        String name = lookup.name();
        if (lookup.is("keys")) {
            return Declaration.of(name, "The keys of a map or object, sorted.")
                    .parameter(Parameter.of("inputMap", Type.DYNAMIC, "The map or object.")
                            .allowUnknown())
                    .example("keys({ b = 1, a = 2 })", "[\"a\",\"b\"]")
                    .returning(MappingFunctions::keysType, MappingFunctions::keys);
        }
        if (lookup.is("lookup")) {
            return Declaration.of(name, "The value of a key in a map or object, or a default.")
                    .parameter("inputMap", Type.DYNAMIC, "The map or object.")
                    .parameter("key", Type.STRING, "The name.")
                    .parameter("default", Type.DYNAMIC, "The result where there is no such key.")
                    .example("lookup({ a = 1 }, \"b\", 2)", "2")
                    .example("lookup({ a = 1 }, \"a\", 2)", "1")
                    .returning(MappingFunctions::lookupType, MappingFunctions::lookup);
        }
        if (lookup.is("merge")) {
            return Declaration.of(name, "One map or object with the keys of all; the last value of a key counts.")
                    .variadic(Parameter.of("maps", Type.DYNAMIC, "Maps or objects; nulls are skipped.")
                            .allowNull()
                            .allowDynamic())
                    .example("merge({ a = 1 }, { b = 2, a = 3 })", "{\"a\":3,\"b\":2}")
                    .returning(MappingFunctions::mergeType, MappingFunctions::merge);
        }
        if (lookup.is("values")) {
            return Declaration.of(name, "The values of a map or object, in the order of their keys.")
                    .parameter("mapping", Type.DYNAMIC, "The map or object.")
                    .example("values({ b = 1, a = 2 })", "[2,1]")
                    .returning(MappingFunctions::valuesType, MappingFunctions::values);
        }
        if (lookup.is("zipmap")) {
            return Declaration.of(name, "A map or object made of keys and values.")
                    .parameter("keys", Type.list(Type.STRING), "The names.")
                    .parameter("values", Type.DYNAMIC, "A list or tuple of values, one for each key.")
                    .example("zipmap([\"a\", \"b\"], [1, 2])", "{\"a\":1,\"b\":2}")
                    .returning(MappingFunctions::zipType, MappingFunctions::zip);
        }
        return null;
    }

    private static Type keysType(List<Value> arguments) throws FunctionException {
        Type type = arguments.get(0).type();
        if (type.isMap()) {
            return Type.list(Type.STRING);
        }
        if (type.isObject()) {
            return Type.tuple(Collections.nCopies(type.attributeTypes().size(), Type.STRING));
        }
        throw new FunctionException(0, "must have map or object type");
    }

    private static Value keys(Call call) {
        Value mapping = call.argument(0);
        if (mapping.type().isObject()) {
            List<Value> names = new ArrayList<>();
            for (String name : mapping.type().attributeTypes().keySet()) {
                names.add(Value.of(name));
            }
            return Value.tuple(names);
        }
        return mapping.isKnown() ? SequenceFunctions.list(mapping.keys(), Type.STRING) : Value.unknown(call.type());
    }

    private static Type lookupType(List<Value> arguments) throws FunctionException {
        Value mapping = arguments.get(0);
        Value key = arguments.get(1);
        Type type = mapping.type();
        if (type.isObject()) {
            if (!key.isKnown()) {
                return Type.DYNAMIC;
            }
            Type attribute = type.attributeTypes().get(key.asString());
            return attribute == null ? arguments.get(2).type() : attribute;
        }
        if (!type.isMap()) {
            throw new FunctionException(0, "lookup() requires a map as the first argument");
        }
        try {
            Conversion.convert(arguments.get(2), type.elementType());
        } catch (ConversionException e) {
            throw new FunctionException(2, "the default value must have the same type as the map elements");
        }
        return type.elementType();
    }

    private static Value lookup(Call call) throws FunctionException {
        Value mapping = call.argument(0);
        if (!mapping.isWhollyKnown()) {
            return Value.unknown(call.type());
        }
        Value found = mapping.entries().get(call.string(1));
        if (found != null) {
            return found;
        }
        try {
            return Conversion.convert(call.argument(2), call.type());
        } catch (ConversionException e) {
            throw new FunctionException(e.getMessage());
        }
    }

    private static Type mergeType(List<Value> arguments) throws FunctionException {
        if (arguments.isEmpty()) {
            return Type.object(Map.of());
        }
        Map<String, Type> attributes = new LinkedHashMap<>();
        Type first = arguments.get(0).type();
        boolean same = true;
        boolean known = true;
        for (Value argument : arguments) {
            Type type = argument.type();
            if (type.isDynamic()) {
                return Type.DYNAMIC;
            }
            if (!type.isMap() && !type.isObject()) {
                throw wrongMerge(argument);
            }
            same &= type.equals(first);
            if (argument.isNull()) {
                continue;
            }
            if (type.isObject()) {
                attributes.putAll(type.attributeTypes());
            } else if (argument.isKnown()) {
                for (String key : argument.entries().keySet()) {
                    attributes.put(key, type.elementType());
                }
            } else {
                known = false;
            }
        }
        if (same) {
            return first;
        }
        return known ? Type.object(attributes) : Type.DYNAMIC;
    }

    private static Value merge(Call call) throws FunctionException {
        Map<String, Value> merged = new LinkedHashMap<>();
        for (Value argument : call.arguments()) {
            if (!argument.isNull()) {
                if (!argument.type().isMap() && !argument.type().isObject()) {
                    throw wrongMerge(argument);
                }
                merged.putAll(argument.entries());
            }
        }
        if (!call.type().isMap()) {
            return Value.object(merged);
        }
        return merged.isEmpty() ? Value.emptyMap(call.type().elementType()) : Value.map(merged);
    }

    private static FunctionException wrongMerge(Value argument) {
        return new FunctionException("arguments must be maps or objects, got "
                + GoQuote.quote(argument.type().friendlyName()));
    }

    private static Type valuesType(List<Value> arguments) throws FunctionException {
        Type type = arguments.get(0).type();
        if (type.isMap()) {
            return Type.list(type.elementType());
        }
        if (type.isObject()) {
            return Type.tuple(List.copyOf(type.attributeTypes().values()));
        }
        throw new FunctionException("values() requires a map as the first argument");
    }

    private static Value values(Call call) {
        List<Value> values = call.argument(0).elements();
        return call.type().isTuple()
                ? Value.tuple(values)
                : SequenceFunctions.list(values, call.type().elementType());
    }

    private static Type zipType(List<Value> arguments) throws FunctionException {
        Value keys = arguments.get(0);
        Type type = arguments.get(1).type();
        if (type.isList()) {
            return Type.map(type.elementType());
        }
        if (!type.isTuple()) {
            throw new FunctionException("values argument must be a list or tuple value");
        }
        if (!keys.isWhollyKnown()) {
            return Type.DYNAMIC;
        }
        List<Type> types = type.elementTypes();
        checkCounts(keys.lengthInt(), types.size());
        Map<String, Type> attributes = new LinkedHashMap<>();
        List<Value> names = keys.elements();
        for (int i = 0; i < names.size(); i++) {
            attributes.put(key(names.get(i), i), types.get(i));
        }
        return Type.object(attributes);
    }

    private static void checkCounts(int keys, int values) throws FunctionException {
        if (keys != values) {
            throw new FunctionException(
                    "number of keys (" + keys + ") does not match number of values (" + values + ")");
        }
    }

    private static String key(Value key, int position) throws FunctionException {
        if (key.isNull()) {
            throw new FunctionException("keys list has null value at index " + position);
        }
        return key.asString();
    }

    private static Value zip(Call call) throws FunctionException {
        Value keys = call.argument(0);
        if (!keys.isWhollyKnown()) {
            return Value.unknown(call.type());
        }
        List<Value> names = keys.elements();
        List<Value> values = call.argument(1).elements();
        checkCounts(names.size(), values.size());
        Map<String, Value> zipped = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            zipped.put(key(names.get(i), i), values.get(i));
        }
        if (!call.type().isMap()) {
            return Value.object(zipped);
        }
        return zipped.isEmpty() ? Value.emptyMap(call.type().elementType()) : Value.map(zipped);
    }
}
