package dev.jbake.bake.listing;

import dev.jbake.bake.attribute.Description;
import dev.jbake.bake.definition.Definition;
import dev.jbake.bake.definition.Group;
import dev.jbake.bake.definition.Target;
import dev.jbake.go.GoOrder;
import dev.jbake.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;

/// `--list=targets`: targets and groups by name. Names that begin with `_` are private by convention and are left out.
public final class TargetListing {
    private TargetListing() {}

    private record Row(String name, String description, boolean group) {}

    private static List<Row> rows(Definition definition) {
        List<Row> rows = new ArrayList<>();
        for (Target target : definition.targets().values()) {
            String description = target.get(Description.ATTRIBUTE);
            rows.add(new Row(target.name(), description == null ? "" : description, false));
        }
        for (Group group : definition.allGroups()) {
            rows.add(new Row(group.name(), description(group), true));
        }
        rows.sort((left, right) -> GoOrder.compare(left.name(), right.name()));
        rows.removeIf(TargetListing::isPrivate);
        return rows;
    }

    private static boolean isPrivate(Row row) {
        return row.name().startsWith("_");
    }

    private static String description(Group group) {
        if (group.members().isEmpty()) {
            return group.description();
        }
        List<String> members = new ArrayList<>(group.members());
        members.sort(GoOrder::compare);
        String names = String.join(", ", members);
        return group.description().isEmpty() ? names : group.description() + " (" + names + ")";
    }

    /// The table.
    public static String table(Definition definition) {
        StringBuilder text = new StringBuilder("TARGET\tDESCRIPTION\n");
        for (Row row : rows(definition)) {
            text.append(row.name()).append('\t').append(row.description()).append('\n');
        }
        return TabbedText.align(text.toString());
    }

    /// The JSON, with a final line feed; `null` if nothing is defined.
    public static String json(Definition definition) {
        JsonWriter json = new JsonWriter("  ", true);
        List<Row> rows = rows(definition);
        if (rows.isEmpty()) {
            json.nothing();
        } else {
            json.beginArray();
            for (Row row : rows) {
                json.beginObject().name("name").string(row.name());
                if (!row.description().isEmpty()) {
                    json.name("description").string(row.description());
                }
                if (row.group()) {
                    json.name("group").bool(true);
                }
                json.endObject();
            }
            json.endArray();
        }
        return json + "\n";
    }
}
