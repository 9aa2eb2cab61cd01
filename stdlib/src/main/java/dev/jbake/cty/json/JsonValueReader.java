package dev.jbake.cty.json;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.cty.convert.Conversion;
import dev.jbake.cty.convert.ConversionException;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.go.GoQuote;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonBool;
import dev.jbake.json.JsonNode.JsonNull;
import dev.jbake.json.JsonNode.JsonNumber;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonNode.JsonString;
import dev.jbake.json.JsonNode.Member;
import dev.jbake.json.JsonReader;
import dev.jbake.source.Source;
import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads values of a known type from JSON, as cty's json package does: a missing attribute is null, one that the type
/// does not have is a mistake. A value of a dynamic type is written with its type: `{"type": .., "value": ..}`.
public final class JsonValueReader {
    private static final String IN_DYNAMIC = " in dynamically-typed value";

    private JsonValueReader() {}

    /// The first JSON value of a string; the rest is ignored.
    public static Value read(String text, Type type) throws JsonValueException {
        Diagnostics diagnostics = new Diagnostics();
        JsonNode node = JsonReader.read(new Source("json", text), diagnostics);
        if (node != null) {
            return value(node, type);
        }
        Diagnostic mistake = diagnostics.all().getFirst();
        Span place = mistake.subject();
        if (place != null && mistake.detail().endsWith(JsonReader.AFTER_VALUE)) {
            return read(text.substring(0, place.start()), type);
        }
        boolean early = mistake.detail().equals(JsonReader.UNEXPECTED_END);
        throw new JsonValueException(text.isBlank() ? "EOF" : early ? "unexpected EOF" : mistake.detail());
    }

    private static Value value(JsonNode node, Type type) throws JsonValueException {
        if (node instanceof JsonNull) {
            return Value.nullOf(type.withoutOptionalAttributes());
        }
        return switch (type.kind()) {
            case STRING -> string(node);
            case NUMBER -> number(node);
            case BOOL -> bool(node);
            case LIST -> {
                List<Value> elements = elements(node, type.elementType());
                yield elements.isEmpty() ? Value.emptyList(type.elementType()) : Value.list(elements);
            }
            case SET -> {
                List<Value> elements = elements(node, type.elementType());
                yield elements.isEmpty() ? Value.emptySet(type.elementType()) : Value.set(elements);
            }
            case MAP -> map(node, type.elementType());
            case TUPLE -> tuple(node, type.elementTypes());
            case OBJECT -> object(node, type.attributeTypes());
            case DYNAMIC -> dynamic(node);
            case BYTES -> throw new JsonValueException("bytes is required");
        };
    }

    private static Value string(JsonNode node) throws JsonValueException {
        if (node instanceof JsonString text) {
            return Value.of(text.text());
        }
        if (node instanceof JsonNumber number) {
            return Value.of(number.text());
        }
        if (node instanceof JsonBool truth) {
            return Value.of(Boolean.toString(truth.truth()));
        }
        throw new JsonValueException("string is required");
    }

    private static Value number(JsonNode node) throws JsonValueException {
        String text = node instanceof JsonNumber number
                ? number.text()
                : node instanceof JsonString string ? string.text() : null;
        if (text == null) {
            throw new JsonValueException("number is required");
        }
        return converted(text, Type.NUMBER);
    }

    private static Value bool(JsonNode node) throws JsonValueException {
        if (node instanceof JsonBool truth) {
            return Value.of(truth.truth());
        }
        if (node instanceof JsonString text) {
            return converted(text.text(), Type.BOOL);
        }
        throw new JsonValueException("bool is required");
    }

    private static Value converted(String text, Type type) throws JsonValueException {
        try {
            return Conversion.convert(Value.of(text), type);
        } catch (ConversionException e) {
            throw new JsonValueException(e.getMessage());
        }
    }

    private static JsonArray array(JsonNode node) throws JsonValueException {
        if (node instanceof JsonArray array) {
            return array;
        }
        throw new JsonValueException("missing expected [");
    }

    private static JsonObject members(JsonNode node) throws JsonValueException {
        if (node instanceof JsonObject object) {
            return object;
        }
        throw new JsonValueException("missing expected {");
    }

    private static List<Value> elements(JsonNode node, Type type) throws JsonValueException {
        List<Value> elements = new ArrayList<>();
        Set<Type> types = new HashSet<>();
        for (JsonNode element : array(node).elements()) {
            Value value = value(element, type);
            elements.add(value);
            addType(value, types);
        }
        return elements;
    }

    /// Elements of `any` can have different types, which no list, set or map can hold.
    private static void addType(Value value, Set<Type> types) throws JsonValueException {
        if (!value.type().isDynamic() && types.add(value.type()) && types.size() > 1) {
            throw new JsonValueException("all elements must have the same type");
        }
    }

    private static Value map(JsonNode node, Type element) throws JsonValueException {
        Map<String, Value> entries = new LinkedHashMap<>();
        Set<Type> types = new HashSet<>();
        for (Member member : members(node).members()) {
            Value value = value(member.value(), element);
            entries.put(member.name(), value);
            addType(value, types);
        }
        return entries.isEmpty() ? Value.emptyMap(element) : Value.map(entries);
    }

    private static Value tuple(JsonNode node, List<Type> types) throws JsonValueException {
        List<JsonNode> elements = array(node).elements();
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (i >= types.size()) {
                throw new JsonValueException("too many tuple elements (need " + types.size() + ")");
            }
            values.add(value(elements.get(i), types.get(i)));
        }
        if (values.size() < types.size()) {
            throw new JsonValueException("not enough tuple elements (need " + types.size() + ")");
        }
        return Value.tuple(values);
    }

    private static Value object(JsonNode node, Map<String, Type> types) throws JsonValueException {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Member member : members(node).members()) {
            Type type = types.get(member.name());
            if (type == null) {
                throw new JsonValueException("unsupported attribute " + GoQuote.quote(member.name()));
            }
            values.put(member.name(), value(member.value(), type));
        }
        for (Map.Entry<String, Type> type : types.entrySet()) {
            values.putIfAbsent(type.getKey(), Value.nullOf(type.getValue().withoutOptionalAttributes()));
        }
        return Value.object(values);
    }

    private static Value dynamic(JsonNode node) throws JsonValueException {
        Type type = null;
        JsonNode value = null;
        for (Member member : members(node).members()) {
            switch (member.name()) {
                case "type" -> type = type(member.value());
                case "value" -> value = member.value();
                default -> throw new JsonValueException("invalid key " + GoQuote.quote(member.name()) + IN_DYNAMIC);
            }
        }
        if (type == null || value == null) {
            throw new JsonValueException("missing " + (type == null ? "type" : "value") + IN_DYNAMIC);
        }
        return value(value, type);
    }

    private static Type type(JsonNode node) throws JsonValueException {
        Type type = known(node);
        if (type == null) {
            throw new JsonValueException("failed to decode type for dynamic value: invalid type description");
        }
        return type;
    }

    /// The type that a description means, or null if it means none.
    private static @Nullable Type known(JsonNode node) throws JsonValueException {
        if (node instanceof JsonString word) {
            return switch (word.text()) {
                case "bool" -> Type.BOOL;
                case "number" -> Type.NUMBER;
                case "string" -> Type.STRING;
                case "dynamic" -> Type.DYNAMIC;
                default -> null;
            };
        }
        if (!(node instanceof JsonArray array)
                || array.elements().size() != 2
                || !(array.elements().getFirst() instanceof JsonString kind)) {
            return null;
        }
        JsonNode inner = array.elements().getLast();
        return switch (kind.text()) {
            case "list" -> Type.list(type(inner));
            case "set" -> Type.set(type(inner));
            case "map" -> Type.map(type(inner));
            case "tuple" -> tupleType(inner);
            case "object" -> objectType(inner);
            default -> null;
        };
    }

    private static Type tupleType(JsonNode node) throws JsonValueException {
        List<Type> types = new ArrayList<>();
        for (JsonNode element : array(node).elements()) {
            types.add(type(element));
        }
        return Type.tuple(types);
    }

    private static Type objectType(JsonNode node) throws JsonValueException {
        Map<String, Type> types = new LinkedHashMap<>();
        for (Member member : members(node).members()) {
            types.put(member.name(), type(member.value()));
        }
        return Type.object(types);
    }
}
