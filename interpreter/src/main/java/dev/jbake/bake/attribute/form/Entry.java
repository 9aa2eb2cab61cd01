package dev.jbake.bake.attribute.form;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/// One output, cache or attestation: a type and its attributes.
///
/// @param type such as `image`
/// @param attributes the others, a blank `dest` left out
public record Entry(String type, Map<String, String> attributes) {

    boolean same(Entry other) {
        return type.equals(other.type) && attributes.equals(other.attributes);
    }

    public Entry with(String key, String value) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        changed.put(key, value);
        return new Entry(type, changed);
    }

    /// As a map of strings, the type among them.
    public Value value() {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            values.put(attribute.getKey(), Value.of(attribute.getValue()));
        }
        values.put("type", Value.of(type));
        return Value.map(values);
    }

    /// Splits a map of strings.
    public static Entry of(Value map) throws InvalidContent {
        String type = "";
        Map<String, String> attributes = new LinkedHashMap<>();
        if (!map.type().isMap() || !map.type().elementType().equals(Type.STRING)) {
            throw new IllegalStateException(map.toString());
        }
        for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
            if (entry.getValue().isNull()) {
                throw new InvalidContent("null value is not allowed");
            }
            String text = entry.getValue().asString();
            if (entry.getKey().equals("type")) {
                type = text;
            } else {
                attributes.put(entry.getKey(), text);
            }
        }
        return new Entry(type, attributes);
    }
}
