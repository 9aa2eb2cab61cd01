package dev.jbake.cty;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tests whether a constraint allows a type: both are equal, except that dynamic in the constraint allows any type.
public final class Conformance {
    private Conformance() {}

    /// True when the type conforms.
    public static boolean conforms(Type given, Type wanted) {
        return firstProblem(given, wanted) == null;
    }

    /// The first mismatch, in the reference's words; null if the type conforms.
    public static @Nullable String firstProblem(Type given, Type wanted) {
        if (wanted.isDynamic() || given.equals(wanted)) {
            return null;
        }
        if (given.kind() == wanted.kind()) {
            if (given.isObject()) {
                return objects(given.attributeTypes(), wanted.attributeTypes());
            }
            if (given.isTuple()) {
                return tuples(given.elementTypes(), wanted.elementTypes());
            }
            if (given.isCollection()) {
                return firstProblem(given.elementType(), wanted.elementType());
            }
        }
        return wanted.friendlyName() + " required, but received " + given.friendlyName();
    }

    private static @Nullable String objects(Map<String, Type> given, Map<String, Type> wanted) {
        for (String name : given.keySet()) {
            if (!wanted.containsKey(name)) {
                return "unsupported attribute \"" + name + "\"";
            }
        }
        for (String name : wanted.keySet()) {
            if (!given.containsKey(name)) {
                return "missing required attribute \"" + name + "\"";
            }
        }
        for (Map.Entry<String, Type> attribute : given.entrySet()) {
            Type want = wanted.get(attribute.getKey());
            String problem = want == null ? null : firstProblem(attribute.getValue(), want);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static @Nullable String tuples(List<Type> given, List<Type> wanted) {
        if (given.size() != wanted.size()) {
            return wanted.size() + " elements are required, but got " + given.size();
        }
        for (int i = 0; i < given.size(); i++) {
            String problem = firstProblem(given.get(i), wanted.get(i));
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }
}
