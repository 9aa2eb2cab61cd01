package dev.jbake.imagetools;

import dev.jbake.go.GoFloat;
import dev.jbake.go.GoNumberException;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonBool;
import dev.jbake.json.JsonNode.JsonNull;
import dev.jbake.json.JsonNode.JsonNumber;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonNode.JsonString;
import dev.jbake.json.JsonNode.Member;
import dev.jbake.template.GoValue;
import dev.jbake.template.GoValue.Digits;
import dev.jbake.template.GoValue.Entries;
import dev.jbake.template.GoValue.Field;
import dev.jbake.template.GoValue.Items;
import dev.jbake.template.GoValue.Moment;
import dev.jbake.template.GoValue.Nil;
import dev.jbake.template.GoValue.Octets;
import dev.jbake.template.GoValue.Struct;
import dev.jbake.template.GoValue.Text;
import dev.jbake.template.GoValue.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How a value of JSON is read: the type of the reference's program that it becomes.
@FunctionalInterface
interface Shape {
    Shape TEXT = (node, where) -> node == null
            ? new Text("")
            : new Text(cast(node, JsonString.class, where, "a string").text());

    Shape NUMBER = (node, where) -> new Digits(
            node == null ? "0" : cast(node, JsonNumber.class, where, "a number").text());

    Shape TRUTH = (node, where) -> new Truth(
            node != null && cast(node, JsonBool.class, where, "true or false").truth());

    Shape OCTETS = (node, where) -> new Octets(
            node == null ? "" : cast(node, JsonString.class, where, "a string").text());

    /// A pointer to a time.
    Shape MOMENT = (node, where) -> node == null
            ? new Nil(true)
            : new Moment(cast(node, JsonString.class, where, "a time").text());

    /// Whatever JSON has.
    Shape ANY = (node, where) -> any(node);

    /// The value of a node.
    ///
    /// @param node null for a member that is absent or null
    /// @param where the path to it, for messages
    GoValue read(@Nullable JsonNode node, String where) throws ImageException;

    /// One field of a structure.
    ///
    /// @param name in templates
    /// @param omitsEmpty whether JSON leaves it out when it is empty
    record Part(String name, String json, Shape shape, boolean omitsEmpty) {}

    /// A list.
    static Shape list(Shape element) {
        return (node, where) -> {
            List<GoValue> items = new ArrayList<>();
            if (node == null) {
                return new Items(items, false);
            }
            for (JsonNode item : cast(node, JsonArray.class, where, "a list").elements()) {
                items.add(element.read(present(item), where));
            }
            return new Items(items, true);
        };
    }

    /// A map with the names of an object as its keys.
    static Shape map(Shape element) {
        return (node, where) -> {
            SortedMap<String, GoValue> entries = new TreeMap<>();
            if (node == null) {
                return new Entries(entries, element.read(null, where), false);
            }
            for (Member member :
                    cast(node, JsonObject.class, where, "an object").members()) {
                entries.put(member.name(), element.read(present(member.value()), where + "." + member.name()));
            }
            return new Entries(entries, element.read(null, where), true);
        };
    }

    /// A structure.
    static Shape struct(String name, List<Part> parts) {
        return (node, where) -> {
            JsonObject object = node == null ? null : cast(node, JsonObject.class, where, "an object");
            List<Field> fields = new ArrayList<>();
            for (Part part : parts) {
                JsonNode member = object == null ? null : member(object, part.json());
                GoValue value = part.shape().read(member, where + "." + part.json());
                fields.add(new Field(part.name(), part.json(), value, part.omitsEmpty()));
            }
            return new Struct(name, List.copyOf(fields));
        };
    }

    /// A pointer to something.
    static Shape pointer(Shape shape) {
        return (node, where) -> node == null ? new Nil(true) : shape.read(node, where);
    }

    private static @Nullable JsonNode present(@Nullable JsonNode node) {
        return node instanceof JsonNull ? null : node;
    }

    /// Go compares the names without regard to case when there is no exact one.
    private static @Nullable JsonNode member(JsonObject object, String name) {
        JsonNode exact = object.get(name);
        if (exact != null) {
            return present(exact);
        }
        JsonNode found = null;
        for (Member member : object.members()) {
            found = member.name().equalsIgnoreCase(name) ? member.value() : found;
        }
        return present(found);
    }

    private static GoValue any(@Nullable JsonNode node) throws ImageException {
        return switch (node) {
            case null -> new Nil(false);
            case JsonNull ignored -> new Nil(false);
            case JsonString string -> new Text(string.text());
            case JsonBool truth -> new Truth(truth.truth());
            case JsonNumber number -> new Digits(number(number.text()));
            case JsonArray array -> list(ANY).read(array, "");
            case JsonObject object -> map(ANY).read(object, "");
        };
    }

    /// The reference reads such numbers as float64.
    private static String number(String literal) {
        try {
            return GoFloat.print(GoFloat.parse(literal));
        } catch (GoNumberException e) {
            return literal;
        }
    }

    private static <T extends JsonNode> T cast(JsonNode node, Class<T> type, String where, String expected)
            throws ImageException {
        if (!type.isInstance(node)) {
            throw new ImageException(where + " must be " + expected);
        }
        return type.cast(node);
    }
}
