package dev.jbake.cty.convert;

import dev.jbake.cty.Kind;
import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The most general of some types, with the conversion that each of them needs.
///
/// @param type the common type
/// @param conversions one for each of the given types, in their order
public record Unification(Type type, List<Conversion> conversions) {

    /// Finds the type that all others can be converted to, by conversions that may fail for some values.
    ///
    /// @return null if there is none
    public static @Nullable Unification find(List<Type> types) {
        return find(types, true);
    }

    static @Nullable Unification find(List<Type> types, boolean unsafe) {
        int count = types.size();
        if (count == 0) {
            return null;
        }
        Type first = types.getFirst();
        if (count(types, first) == count) {
            return new Unification(first, Collections.nCopies(count, Conversion.IDENTITY));
        }
        int dynamic = count(types, Kind.DYNAMIC);
        int maps = count(types, Kind.MAP);
        int lists = count(types, Kind.LIST);
        int sets = count(types, Kind.SET);
        int objects = count(types, Kind.OBJECT);
        int tuples = count(types, Kind.TUPLE);
        if (dynamic > 0 && dynamic < count && alone(count - dynamic, maps, lists, sets, objects, tuples)) {
            return allDynamic(count);
        }
        if (maps == count) {
            return collections(types, Type::map, unsafe);
        }
        if (lists == count) {
            return collections(types, Type::list, unsafe);
        }
        if (sets == count) {
            return collections(types, Type::set, unsafe);
        }
        if (objects == count) {
            return objects(types, unsafe);
        }
        if (tuples == count) {
            return tuples(types, unsafe);
        }
        Unification mixed = null;
        if (maps > 0 && maps + objects + dynamic == count) {
            mixed = mixed(types, Kind.OBJECT, Kind.MAP, unsafe);
        } else if (lists > 0 && lists + tuples + dynamic == count) {
            mixed = mixed(types, Kind.TUPLE, Kind.LIST, unsafe);
        } else if (objects > 0 && tuples > 0) {
            return null;
        }
        return mixed != null ? mixed : preferred(types, unsafe);
    }

    private static boolean alone(int wanted, int... counts) {
        for (int count : counts) {
            if (count == wanted) {
                return true;
            }
        }
        return false;
    }

    private static int count(List<Type> types, Type wanted) {
        int count = 0;
        for (Type type : types) {
            if (type.equals(wanted)) {
                count++;
            }
        }
        return count;
    }

    private static int count(List<Type> types, Kind kind) {
        int count = 0;
        for (Type type : types) {
            if (type.kind() == kind) {
                count++;
            }
        }
        return count;
    }

    /// The most general type that all others convert to.
    private static @Nullable Unification preferred(List<Type> types, boolean unsafe) {
        // Comparing all pairs is quadratic; equal types need no comparison.
        List<Type> distinct = new ArrayList<>(new LinkedHashSet<>(types));
        for (int candidate : Generality.order(distinct)) {
            Unification found = allTo(types, distinct.get(candidate), unsafe);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Unification allTo(List<Type> types, Type common, boolean unsafe) {
        List<Conversion> conversions = new ArrayList<>(types.size());
        for (Type type : types) {
            Conversion conversion = CollectionConversion.element(type, common, unsafe);
            if (conversion == null) {
                return null;
            }
            conversions.add(conversion);
        }
        return new Unification(common, conversions);
    }

    // Compat: dynamic beside compound types makes all of them dynamic, and nothing known of the values
    // (functions/setproduct-of-nulls).
    private static Unification allDynamic(int count) {
        Conversion forget = value -> Value.DYNAMIC;
        return new Unification(Type.DYNAMIC, Collections.nCopies(count, forget));
    }

    private static @Nullable Unification collections(List<Type> types, UnaryOperator<Type> collection, boolean unsafe) {
        List<Type> elements = new ArrayList<>(types.size());
        for (Type type : types) {
            elements.add(type.elementType());
        }
        Unification element = find(elements, unsafe);
        return element == null ? null : allTo(types, collection.apply(element.type()), unsafe);
    }

    private static @Nullable Unification objects(List<Type> types, boolean unsafe) {
        Map<String, Type> first = types.getFirst().attributeTypes();
        for (Type type : types) {
            if (!type.attributeTypes().keySet().equals(first.keySet())) {
                return objectsToMap(types, unsafe);
            }
        }
        Map<String, Type> common = new LinkedHashMap<>();
        for (String name : first.keySet()) {
            List<Type> across = new ArrayList<>(types.size());
            for (Type type : types) {
                Type attribute = type.attributeTypes().get(name);
                if (attribute != null) {
                    across.add(attribute);
                }
            }
            Unification attribute = find(across, unsafe);
            if (attribute == null) {
                return null;
            }
            common.put(name, attribute.type());
        }
        Unification found = allTo(types, Type.object(common), unsafe);
        return found == null ? objectsToMap(types, unsafe) : found;
    }

    private static @Nullable Unification objectsToMap(List<Type> types, boolean unsafe) {
        List<Type> parts = new ArrayList<>();
        for (Type type : types) {
            parts.addAll(type.attributeTypes().values());
        }
        Unification element = find(parts, unsafe);
        return element == null ? null : allTo(types, Type.map(element.type()), unsafe);
    }

    private static @Nullable Unification tuples(List<Type> types, boolean unsafe) {
        int size = types.getFirst().elementTypes().size();
        for (Type type : types) {
            if (type.elementTypes().size() != size) {
                return tuplesToList(types, unsafe);
            }
        }
        List<Type> common = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            List<Type> across = new ArrayList<>(types.size());
            for (Type type : types) {
                across.add(type.elementTypes().get(i));
            }
            Unification element = find(across, unsafe);
            if (element == null) {
                return null;
            }
            common.add(element.type());
        }
        Unification found = allTo(types, Type.tuple(common), unsafe);
        return found == null ? tuplesToList(types, unsafe) : found;
    }

    private static @Nullable Unification tuplesToList(List<Type> types, boolean unsafe) {
        List<Type> parts = new ArrayList<>();
        for (Type type : types) {
            parts.addAll(type.elementTypes());
        }
        Unification element = find(parts, unsafe);
        return element == null ? null : allTo(types, Type.list(element.type()), unsafe);
    }

    /// Maps with objects, or lists with tuples: the structural types become collections first.
    private static @Nullable Unification mixed(List<Type> types, Kind structural, Kind collection, boolean unsafe) {
        List<Type> structures = new ArrayList<>();
        for (Type type : types) {
            if (type.kind() == structural) {
                structures.add(type);
            }
        }
        Unification first =
                structural == Kind.TUPLE ? tuplesToList(structures, unsafe) : objectsToMap(structures, unsafe);
        if (first == null) {
            return null;
        }
        List<Type> collected = new ArrayList<>(types.size());
        for (Type type : types) {
            collected.add(type.kind() == structural ? first.type() : type);
        }
        Unification second = find(collected, unsafe);
        if (second == null || second.type().kind() != collection) {
            return null;
        }
        List<Conversion> conversions = new ArrayList<>(second.conversions());
        int position = 0;
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i).kind() == structural) {
                conversions.set(
                        i,
                        then(
                                first.conversions().get(position++),
                                second.conversions().get(i)));
            }
        }
        return new Unification(second.type(), conversions);
    }

    private static Conversion then(Conversion first, Conversion second) {
        return value -> second.apply(first.apply(value));
    }
}
