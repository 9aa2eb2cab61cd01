package dev.jbake.cty.convert;

import dev.jbake.cty.Type;
import dev.jbake.go.GoQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Says why one type cannot become another, in the reference's words.
final class Mismatch {
    private Mismatch() {}

    static String message(Type got, Type want) {
        boolean anyElement = want.isCollection() && want.elementType().isDynamic();
        if (got.isObject() && want.isObject()) {
            return objects(got, want);
        }
        if (anyElement && got.isTuple() && want.isList()) {
            return "all list elements must have the same type";
        }
        if (anyElement && got.isTuple() && want.isSet()) {
            return "all set elements must have the same type";
        }
        if (anyElement && got.isObject() && want.isMap()) {
            return "all map elements must have the same type";
        }
        if ((got.isTuple() || got.isObject()) && want.isCollection()) {
            return structural(got, want);
        }
        if (got.isCollection() && want.isCollection()) {
            return collections(got, want);
        }
        if (plainToSay(got, want)) {
            return want.friendlyName() + " required, but have " + got.friendlyName();
        }
        return want.constraintName() + " required";
    }

    private static String objects(Type got, Type want) {
        List<String> missing = new ArrayList<>();
        String first = null;
        String firstUnsafe = null;
        for (Map.Entry<String, Type> attribute : want.attributeTypes().entrySet()) {
            String name = attribute.getKey();
            Type wanted = attribute.getValue();
            Type given = got.attributeTypes().get(name);
            if (given == null) {
                if (!want.optionalAttributes().contains(name)) {
                    missing.add(GoQuote.quote(name));
                }
                continue;
            }
            if (given.equals(wanted) || firstUnsafe != null) {
                continue;
            }
            String problem = "attribute " + GoQuote.quote(name) + ": ";
            if (Conversions.find(given, wanted, true) == null) {
                firstUnsafe = problem + message(given, wanted);
            }
            if (first == null && Conversions.find(given, wanted, false) == null) {
                first = problem + message(given, wanted);
            }
        }
        if (!missing.isEmpty()) {
            return missing(missing);
        }
        return orElse(firstUnsafe, orElse(first, "incorrect object attributes"));
    }

    private static String orElse(@Nullable String problem, String other) {
        return problem == null ? other : problem;
    }

    private static String missing(List<String> names) {
        return switch (names.size()) {
            case 1 -> "attribute " + names.getFirst() + " is required";
            case 2 -> "attributes " + names.get(0) + " and " + names.get(1) + " are required";
            default ->
                "attributes " + String.join(", ", names.subList(0, names.size() - 1)) + ", and " + names.getLast()
                        + " are required";
        };
    }

    private static String structural(Type got, Type want) {
        boolean sameKind = want.isMap() ? got.isObject() : got.isTuple();
        if (!sameKind) {
            return want.constraintName() + " required";
        }
        Type wanted = want.elementType();
        if (got.isTuple()) {
            for (int i = 0; i < got.elementTypes().size(); i++) {
                Type given = got.elementTypes().get(i);
                if (!given.equals(wanted) && Conversions.find(given, wanted, true) == null) {
                    return "element " + i + ": " + message(given, wanted);
                }
            }
        } else {
            for (Map.Entry<String, Type> attribute : got.attributeTypes().entrySet()) {
                Type given = attribute.getValue();
                if (!given.equals(wanted) && Conversions.find(given, wanted, true) == null) {
                    return "element " + GoQuote.quote(attribute.getKey()) + ": " + message(given, wanted);
                }
            }
        }
        return "all elements must be " + wanted.constraintName();
    }

    private static String collections(Type got, Type want) {
        boolean sameKind = want.isMap() ? got.isMap() : !got.isMap();
        if (!sameKind) {
            return want.constraintName() + " required";
        }
        String noun = want.isList() ? "list" : want.isSet() ? "set" : "map";
        return "incorrect " + noun + " element type: " + message(got.elementType(), want.elementType());
    }

    /// True if naming both types helps more than it confuses.
    private static boolean plainToSay(Type got, Type want) {
        return got.isPrimitive() != want.isPrimitive()
                || want.isString()
                || (want.isBool() && got.isNumber())
                || (want.isNumber() && got.isBool())
                || (got.isTuple() && want.isObject());
    }
}
