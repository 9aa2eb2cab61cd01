package dev.jbake.cty.convert;

import dev.jbake.cty.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Orders types so that the more general ones come first.
final class Generality {
    private Generality() {}

    /// The positions of the types, most general first; a topological order that keeps the given order where it can.
    static List<Integer> order(List<Type> types) {
        int count = types.size();
        List<List<Integer>> below = new ArrayList<>(count);
        int[] above = new int[count];
        for (int i = 0; i < count; i++) {
            below.add(new ArrayList<>());
        }
        for (int i = 0; i < count - 1; i++) {
            for (int j = i + 1; j < count; j++) {
                int order = compare(types.get(i), types.get(j));
                if (order < 0) {
                    below.get(i).add(j);
                    above[j]++;
                } else if (order > 0) {
                    below.get(j).add(i);
                    above[i]++;
                }
            }
        }
        List<Integer> result = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            if (above[i] == 0) {
                result.add(i);
            }
        }
        for (int next = 0; next < result.size(); next++) {
            for (int j : below.get(result.get(next))) {
                if (--above[j] == 0) {
                    result.add(j);
                }
            }
        }
        return result;
    }

    /// Negative if the first is more general, positive if the second is.
    private static int compare(Type a, Type b) {
        if (a.isDynamic() || b.isDynamic()) {
            return a.isDynamic() && b.isDynamic() ? 0 : a.isDynamic() ? 1 : -1;
        }
        if (a.isPrimitive() && b.isPrimitive()) {
            return a.isString() == b.isString() ? 0 : a.isString() ? -1 : 1;
        }
        if (a.isCollection() && a.kind() == b.kind()) {
            return compare(a.elementType(), b.elementType());
        }
        if (a.kind() != b.kind()) {
            boolean unrelated = a.isPrimitive() || b.isPrimitive() || isMapLike(a) != isMapLike(b);
            return unrelated ? 0 : Integer.compare(rank(b), rank(a));
        }
        if (a.isObject()) {
            return objects(a.attributeTypes(), b.attributeTypes());
        }
        return a.isTuple() ? each(a.elementTypes(), b.elementTypes()) : 0;
    }

    private static boolean isMapLike(Type type) {
        return type.isMap() || type.isObject();
    }

    // Compat: lists count as more general than tuples and sets, sets as less general than both
    // (expressions/conditional-list-and-set).
    private static int rank(Type type) {
        return switch (type.kind()) {
            case LIST -> 3;
            case TUPLE -> 2;
            case SET -> 1;
            case MAP -> 3;
            case OBJECT -> 2;
            default -> 0;
        };
    }

    private static int objects(Map<String, Type> a, Map<String, Type> b) {
        return a.keySet().equals(b.keySet()) ? each(List.copyOf(a.values()), List.copyOf(b.values())) : 0;
    }

    private static int each(List<Type> a, List<Type> b) {
        if (a.size() != b.size()) {
            return 0;
        }
        boolean first = false;
        boolean second = false;
        for (int i = 0; i < a.size(); i++) {
            int order = compare(a.get(i), b.get(i));
            first |= order < 0;
            second |= order > 0;
        }
        return first == second ? 0 : first ? -1 : 1;
    }
}
