package dev.jbake.eval;

import dev.jbake.cty.Type;
import dev.jbake.go.GoQuote;
import java.util.List;
import java.util.Map;

/// Describes how the types of the two results of a conditional differ.
final class TypeDifference {
    private TypeDifference() {}

    static String describe(Type yes, Type no) {
        if (yes.isObject() && no.isObject()) {
            String difference = objects(yes.attributeTypes(), no.attributeTypes());
            if (!difference.isEmpty()) {
                return difference;
            }
        }
        if (yes.isTuple() && no.isTuple()) {
            String difference = tuples(yes.elementTypes(), no.elementTypes());
            if (!difference.isEmpty()) {
                return difference;
            }
        }
        if (yes.isCollection() && yes.kind() == no.kind()) {
            Type yesElement = yes.elementType();
            Type noElement = no.elementType();
            if ((yesElement.isObject() && noElement.isObject()) || (yesElement.isTuple() && noElement.isTuple())) {
                String noun = yes.isList() ? "list" : yes.isSet() ? "set" : "map";
                return "Mismatched " + noun + " element types: " + describe(yesElement, noElement);
            }
        }
        if (yes.friendlyName().equals(no.friendlyName())) {
            return "At least one deeply-nested attribute or element is not compatible across both the 'true' and the"
                    + " 'false' value";
        }
        return "The 'true' value is " + yes.friendlyName() + ", but the 'false' value is " + no.friendlyName();
    }

    private static String objects(Map<String, Type> yes, Map<String, Type> no) {
        for (Map.Entry<String, Type> attribute : yes.entrySet()) {
            String name = GoQuote.quote(attribute.getKey());
            Type other = no.get(attribute.getKey());
            if (other == null) {
                return "The 'true' value includes object attribute " + name + ", which is absent in the 'false' value";
            }
            if (!other.equals(attribute.getValue())) {
                return "Type mismatch for object attribute " + name + ": " + describe(attribute.getValue(), other);
            }
        }
        for (String name : no.keySet()) {
            if (!yes.containsKey(name)) {
                return "The 'false' value includes object attribute " + GoQuote.quote(name)
                        + ", which is absent in the 'true' value";
            }
        }
        return "";
    }

    private static String tuples(List<Type> yes, List<Type> no) {
        if (yes.size() != no.size()) {
            return "The 'true' tuple has length " + yes.size() + ", but the 'false' tuple has length " + no.size();
        }
        for (int i = 0; i < yes.size(); i++) {
            if (!yes.get(i).equals(no.get(i))) {
                return "Type mismatch for tuple element " + i + ": " + describe(yes.get(i), no.get(i));
            }
        }
        return "";
    }
}
