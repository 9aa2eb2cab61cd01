package dev.jbake.cty.convert;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.go.GoQuote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Conversions to objects and tuples.
final class StructuralConversion {
    private StructuralConversion() {}

    static @Nullable Conversion objectToObject(Type in, Type out, boolean unsafe) {
        Map<String, Conversion> each = new LinkedHashMap<>();
        for (Map.Entry<String, Type> wanted : out.attributeTypes().entrySet()) {
            String name = wanted.getKey();
            Type given = in.attributeTypes().get(name);
            if (given == null) {
                if (out.optionalAttributes().contains(name)) {
                    continue;
                }
                return null;
            }
            Conversion conversion = CollectionConversion.element(given, wanted.getValue(), unsafe);
            if (conversion == null) {
                return null;
            }
            each.put(name, conversion);
        }
        return value -> {
            Map<String, Value> attributes = new LinkedHashMap<>();
            for (Map.Entry<String, Value> entry : value.entries().entrySet()) {
                Conversion conversion = each.get(entry.getKey());
                if (conversion != null) {
                    Value converted = conversion.apply(entry.getValue());
                    attributes.put(entry.getKey(), CollectionConversion.plainNull(converted));
                }
            }
            return withOptional(attributes, out);
        };
    }

    private static Value withOptional(Map<String, Value> attributes, Type out) {
        for (String name : out.optionalAttributes()) {
            Type type = out.attributeTypes().get(name);
            if (type != null) {
                attributes.putIfAbsent(name, Value.nullOf(type.withoutOptionalAttributes()));
            }
        }
        return Value.object(attributes);
    }

    static @Nullable Conversion mapToObject(Type in, Type out) {
        Type given = in.elementType();
        Map<String, Conversion> each = new LinkedHashMap<>();
        for (Map.Entry<String, Type> wanted : out.attributeTypes().entrySet()) {
            Conversion conversion = CollectionConversion.element(given, wanted.getValue(), true);
            if (conversion != null) {
                each.put(wanted.getKey(), conversion);
            } else if (!out.optionalAttributes().contains(wanted.getKey())) {
                return null;
            }
        }
        return value -> mapToObject(value, out, each);
    }

    private static Value mapToObject(Value value, Type out, Map<String, Conversion> each) throws ConversionException {
        Map<String, Value> attributes = new LinkedHashMap<>();
        for (Map.Entry<String, Value> entry : value.entries().entrySet()) {
            String name = entry.getKey();
            Type wanted = out.attributeTypes().get(name);
            if (wanted == null) {
                continue;
            }
            Conversion conversion = each.get(name);
            if (conversion == null) {
                throw new ConversionException("map element type is incompatible with attribute " + GoQuote.quote(name)
                        + ": " + Mismatch.message(entry.getValue().type(), wanted));
            }
            Value converted = conversion.apply(entry.getValue());
            attributes.put(name, CollectionConversion.plainNull(converted));
        }
        for (String name : out.attributeTypes().keySet()) {
            if (!attributes.containsKey(name) && !out.optionalAttributes().contains(name)) {
                throw new ConversionException("map has no element for required attribute " + GoQuote.quote(name));
            }
        }
        return withOptional(attributes, out);
    }

    static @Nullable Conversion tupleToTuple(Type in, Type out, boolean unsafe) {
        List<Type> given = in.elementTypes();
        List<Type> wanted = out.elementTypes();
        if (given.size() != wanted.size()) {
            return null;
        }
        List<Conversion> each = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            Conversion conversion = CollectionConversion.element(given.get(i), wanted.get(i), unsafe);
            if (conversion == null) {
                return null;
            }
            each.add(conversion);
        }
        return value -> {
            List<Value> elements = new ArrayList<>(each.size());
            for (Value element : value.elements()) {
                elements.add(each.get(elements.size()).apply(element));
            }
            return Value.tuple(elements);
        };
    }
}
