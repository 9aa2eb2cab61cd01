package dev.jbake.cty.json;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.json.JsonWriter;
import java.util.Iterator;
import java.util.Map;

/// Writes values as compact JSON, as cty's json package does: names sorted, `<`, `>` and `&` escaped.
public final class JsonValueWriter {
    private final JsonWriter json = new JsonWriter("", true);

    private JsonValueWriter() {}

    /// The JSON text of a wholly known value.
    ///
    /// @param type the value's, or a constraint that it meets; dynamic parts are written as real type and value
    public static String write(Value value, Type type) throws JsonValueException {
        JsonValueWriter writer = new JsonValueWriter();
        writer.add(value, type);
        return writer.json.toString();
    }

    private void add(Value value, Type type) throws JsonValueException {
        if (type.isDynamic() && !value.type().isDynamic()) {
            json.beginObject().name("value");
            add(value, value.type());
            addType(value.type(), json.name("type"));
            json.endObject();
            return;
        }
        if (value.isNull()) {
            json.nothing();
            return;
        }
        switch (type.kind()) {
            case STRING -> json.string(value.asString());
            case NUMBER -> addNumber(value);
            case BOOL -> json.bool(value.isTrue());
            case LIST, SET -> addSequence(value, type.elementType());
            case TUPLE -> addTuple(value, type);
            case MAP -> addMap(value, type.elementType());
            case OBJECT -> addObject(value, type);
            case BYTES, DYNAMIC -> throw new IllegalStateException("unknown value cannot be written");
        }
    }

    private void addNumber(Value value) throws JsonValueException {
        if (value.asNumber().isInfinite()) {
            throw new JsonValueException("cannot serialize infinity as JSON");
        }
        json.literal(value.asNumber().toString());
    }

    private void addSequence(Value value, Type element) throws JsonValueException {
        json.beginArray();
        for (Value each : value.elements()) {
            add(each, element);
        }
        json.endArray();
    }

    private void addTuple(Value value, Type type) throws JsonValueException {
        Iterator<Type> types = type.elementTypes().iterator();
        json.beginArray();
        for (Value each : value.elements()) {
            add(each, types.next());
        }
        json.endArray();
    }

    private void addMap(Value value, Type element) throws JsonValueException {
        json.beginObject();
        for (Map.Entry<String, Value> entry : value.entries().entrySet()) {
            json.name(entry.getKey());
            add(entry.getValue(), element);
        }
        json.endObject();
    }

    private void addObject(Value value, Type type) throws JsonValueException {
        json.beginObject();
        for (Map.Entry<String, Type> attribute : type.attributeTypes().entrySet()) {
            json.name(attribute.getKey());
            add(value.attribute(attribute.getKey()), attribute.getValue());
        }
        json.endObject();
    }

    private static void addType(Type type, JsonWriter json) {
        switch (type.kind()) {
            case STRING, NUMBER, BOOL, BYTES, DYNAMIC -> json.string(type.friendlyName());
            case LIST, SET, MAP -> {
                json.beginArray().string(type.isList() ? "list" : type.isSet() ? "set" : "map");
                addType(type.elementType(), json);
                json.endArray();
            }
            case TUPLE -> {
                json.beginArray().string("tuple").beginArray();
                for (Type element : type.elementTypes()) {
                    addType(element, json);
                }
                json.endArray().endArray();
            }
            case OBJECT -> {
                json.beginArray().string("object").beginObject();
                for (Map.Entry<String, Type> attribute : type.attributeTypes().entrySet()) {
                    addType(attribute.getValue(), json.name(attribute.getKey()));
                }
                json.endObject().endArray();
            }
        }
    }
}
