package dev.jbake.cty.convert;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Conversions to lists, sets and maps.
final class CollectionConversion {
    private CollectionConversion() {}

    static @Nullable Conversion fromSequence(Type in, Type out, boolean unsafe) {
        Conversion each = element(in.elementType(), out.elementType(), unsafe);
        return each == null ? null : value -> sequence(value, out, each);
    }

    private static Value sequence(Value value, Type out, Conversion each) throws ConversionException {
        if (out.isList() && !value.length().isKnown()) {
            return Value.unknown(Type.list(value.type().elementType()));
        }
        List<Value> elements = new ArrayList<>();
        for (Value element : value.elements()) {
            elements.add(plainNull(each.apply(element)));
        }
        if (elements.isEmpty()) {
            Type wanted = out.elementType();
            Type type = wanted.isDynamic() ? value.type().elementType() : wanted.withoutOptionalAttributes();
            return out.isList() ? Value.emptyList(type) : Value.emptySet(type);
        }
        return collect(elements, out.isList());
    }

    static @Nullable Conversion fromTuple(Type in, Type out, boolean unsafe) {
        List<Type> types = in.elementTypes();
        boolean list = out.isList();
        if (types.isEmpty()) {
            Type type = out.elementType().withoutOptionalAttributes();
            return value -> list ? Value.emptyList(type) : Value.emptySet(type);
        }
        Type wanted = out.elementType();
        if (wanted.isDynamic()) {
            wanted = common(types, unsafe);
            if (wanted == null || (wanted.isDynamic() && !allDynamic(types))) {
                return null;
            }
        }
        List<Conversion> each = new ArrayList<>(types.size());
        for (Type type : types) {
            Conversion conversion = element(type, wanted, unsafe);
            if (conversion == null) {
                return null;
            }
            each.add(conversion);
        }
        return value -> tuple(value, list, each, unsafe);
    }

    private static Value tuple(Value value, boolean list, List<Conversion> each, boolean unsafe)
            throws ConversionException {
        List<Value> elements = new ArrayList<>(each.size());
        for (Value element : value.elements()) {
            Value converted = each.get(elements.size()).apply(element);
            elements.add(list ? converted : plainNull(converted));
        }
        return collect(list ? unified(elements, unsafe) : elements, list);
    }

    static @Nullable Conversion mapToMap(Type in, Type wanted, boolean unsafe) {
        Conversion each = Conversions.find(in.elementType(), wanted, unsafe);
        return each == null
                ? null
                : value -> {
                    if (value.entries().isEmpty()) {
                        Type type =
                                wanted.isDynamic() ? value.type().elementType() : wanted.withoutOptionalAttributes();
                        return Value.emptyMap(type);
                    }
                    Map<String, Value> entries = new LinkedHashMap<>();
                    for (Map.Entry<String, Value> entry : value.entries().entrySet()) {
                        entries.put(entry.getKey(), each.apply(entry.getValue()));
                    }
                    return map(entries, wanted, false, "element types must all match for conversion to map");
                };
    }

    static @Nullable Conversion objectToMap(Type in, Type out, boolean unsafe) {
        Map<String, Type> types = in.attributeTypes();
        if (types.isEmpty()) {
            Type type = out.withoutOptionalAttributes();
            return value -> Value.emptyMap(type);
        }
        Type wanted = out.isDynamic() ? common(List.copyOf(types.values()), unsafe) : out;
        if (wanted == null) {
            return null;
        }
        Map<String, Conversion> each = new LinkedHashMap<>();
        for (Map.Entry<String, Type> attribute : types.entrySet()) {
            Conversion conversion = element(attribute.getValue(), wanted, unsafe);
            if (conversion == null) {
                return null;
            }
            each.put(attribute.getKey(), conversion);
        }
        return value -> {
            Map<String, Value> entries = new LinkedHashMap<>();
            for (Map.Entry<String, Value> entry : value.entries().entrySet()) {
                Conversion conversion = each.getOrDefault(entry.getKey(), Conversion.IDENTITY);
                entries.put(entry.getKey(), conversion.apply(entry.getValue()));
            }
            return map(entries, wanted, unsafe, "attribute types must all match for conversion to map");
        };
    }

    private static Value map(Map<String, Value> entries, Type wanted, boolean unsafe, String complaint)
            throws ConversionException {
        Map<String, Value> elements = entries;
        if (wanted.isCollection() || wanted.isObject()) {
            List<Value> same = unified(List.copyOf(entries.values()), unsafe);
            elements = new LinkedHashMap<>();
            int position = 0;
            for (String key : entries.keySet()) {
                elements.put(key, same.get(position++));
            }
        }
        if (!consistent(elements.values())) {
            throw new ConversionException(complaint);
        }
        return Value.map(elements);
    }

    /// If the types of elements still differ after conversion (at dynamic parts of the wanted type), unifies them.
    private static List<Value> unified(List<Value> elements, boolean unsafe) throws ConversionException {
        List<Type> types = new ArrayList<>(elements.size());
        for (Value element : elements) {
            types.add(element.type());
        }
        Unification common = Unification.find(types, unsafe);
        if (common == null) {
            throw new ConversionException("cannot find a common base type for all elements");
        }
        List<Value> same = new ArrayList<>(elements.size());
        for (Value element : elements) {
            Conversion conversion = element(element.type(), common.type(), unsafe);
            same.add(conversion == null ? element : conversion.apply(element));
        }
        return same;
    }

    private static Value collect(List<Value> elements, boolean list) throws ConversionException {
        if (!consistent(elements)) {
            throw new ConversionException("element types must all match for conversion to " + (list ? "list" : "set"));
        }
        return list ? Value.list(elements) : Value.set(elements);
    }

    private static boolean consistent(Iterable<Value> elements) {
        Type common = Type.DYNAMIC;
        for (Value element : elements) {
            Type type = element.type();
            if (common.isDynamic()) {
                common = type;
            } else if (!type.isDynamic() && !common.equals(type)) {
                return false;
            }
        }
        return true;
    }

    private static boolean allDynamic(List<Type> types) {
        for (Type type : types) {
            if (!type.isDynamic()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Type common(List<Type> types, boolean unsafe) {
        Unification found = Unification.find(types, unsafe);
        return found == null ? null : found.type();
    }

    static @Nullable Conversion element(Type in, Type out, boolean unsafe) {
        return in.equals(out) ? Conversion.IDENTITY : Conversions.find(in, out, unsafe);
    }

    /// The type of a null has no optional attributes.
    static Value plainNull(Value value) {
        return value.isNull() ? Value.nullOf(value.type().withoutOptionalAttributes()) : value;
    }
}
