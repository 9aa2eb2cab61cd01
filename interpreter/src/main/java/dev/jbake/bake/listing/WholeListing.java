package dev.jbake.bake.listing;

import dev.jbake.bake.attribute.Description;
import dev.jbake.bake.definition.DefinedVariable;
import dev.jbake.bake.definition.Definition;
import dev.jbake.bake.definition.Group;
import dev.jbake.bake.definition.Target;
import dev.jbake.go.GoOrder;
import dev.jbake.json.JsonWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `--list=type=all`: groups, targets with and without a matrix, the legs of each matrix, and variables; private ones
/// too. The reference does not have it (DEV037).
public final class WholeListing {
    private final Definition definition;
    private final Map<String, List<String>> matricesOfLegs = new HashMap<>();

    private WholeListing(Definition definition) {
        this.definition = definition;
        for (Group matrix : definition.legs()) {
            for (String leg : matrix.members()) {
                matricesOfLegs.computeIfAbsent(leg, name -> new ArrayList<>()).add(matrix.name());
            }
        }
    }

    /// The table: groups, matrices, targets, variables, each by name.
    public static String table(Definition definition) {
        return new WholeListing(definition).table();
    }

    /// The JSON, with a final line feed.
    public static String json(Definition definition) {
        return new WholeListing(definition).json();
    }

    private static List<Group> sorted(Collection<Group> groups) {
        List<Group> sorted = new ArrayList<>(groups);
        sorted.sort((left, right) -> GoOrder.compare(left.name(), right.name()));
        return sorted;
    }

    private List<Target> targets() {
        List<Target> sorted = new ArrayList<>(definition.targets().values());
        sorted.sort((left, right) -> GoOrder.compare(left.name(), right.name()));
        return sorted;
    }

    private static String description(Target target) {
        String description = target.get(Description.ATTRIBUTE);
        return description == null ? "" : description;
    }

    private String table() {
        StringBuilder text = new StringBuilder("KIND\tNAME\tVALUE\tDESCRIPTION\n");
        for (Group group : sorted(definition.writtenGroups())) {
            row("group", group.name(), String.join(", ", group.members()), group.description(), text);
        }
        for (Group matrix : sorted(definition.legs())) {
            row("matrix", matrix.name(), String.join(", ", matrix.members()), "", text);
        }
        for (Target target : targets()) {
            List<String> matrices = matricesOfLegs.get(target.name());
            String of = matrices == null ? "" : "leg of " + String.join(", ", matrices);
            row("target", target.name(), of, description(target), text);
        }
        for (DefinedVariable variable : VariableListing.rows(definition)) {
            String value = variable.value() == null ? "<null>" : variable.value();
            row("variable", variable.name(), value, variable.description(), text);
        }
        return TabbedText.align(text.toString());
    }

    private static void row(String kind, String name, String value, String description, StringBuilder text) {
        text.append(kind).append('\t').append(name).append('\t').append(value).append('\t');
        text.append(description).append('\n');
    }

    private String json() {
        JsonWriter json = new JsonWriter("  ", true).beginObject();
        json.name("groups").beginArray();
        for (Group group : sorted(definition.writtenGroups())) {
            begin(group.name(), group.description(), json);
            names("targets", group.members(), json);
            json.endObject();
        }
        json.endArray().name("matrices").beginArray();
        for (Group matrix : sorted(definition.legs())) {
            begin(matrix.name(), "", json);
            names("targets", matrix.members(), json);
            json.endObject();
        }
        json.endArray().name("targets").beginArray();
        for (Target target : targets()) {
            begin(target.name(), description(target), json);
            names("matrices", matricesOfLegs.get(target.name()), json);
            json.endObject();
        }
        json.endArray().name("variables");
        VariableListing.add(definition, json);
        return json.endObject() + "\n";
    }

    private static void begin(String name, String description, JsonWriter json) {
        json.beginObject().name("name").string(name);
        if (!description.isEmpty()) {
            json.name("description").string(description);
        }
    }

    private static void names(String key, @Nullable List<String> names, JsonWriter json) {
        if (names != null) {
            json.name(key).beginArray();
            names.forEach(json::string);
            json.endArray();
        }
    }
}
