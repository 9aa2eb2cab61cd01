package dev.jbake.bake.listing;

import dev.jbake.bake.definition.DefinedVariable;
import dev.jbake.bake.definition.Definition;
import dev.jbake.go.GoOrder;
import dev.jbake.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;

/// `--list=variables`: variables by name, with the values that this run gives them.
public final class VariableListing {
    private VariableListing() {}

    static List<DefinedVariable> rows(Definition definition) {
        List<DefinedVariable> rows = new ArrayList<>(definition.variables());
        rows.sort((left, right) -> GoOrder.compare(left.name(), right.name()));
        return rows;
    }

    /// The table.
    public static String table(Definition definition) {
        StringBuilder text = new StringBuilder("VARIABLE\tTYPE\tVALUE\tDESCRIPTION\n");
        for (DefinedVariable row : rows(definition)) {
            text.append(row.name()).append('\t').append(row.type()).append('\t');
            text.append(row.value() == null ? "<null>" : row.value()).append('\t');
            text.append(row.description()).append('\n');
        }
        return TabbedText.align(text.toString());
    }

    /// The JSON, with a final line feed; `null` if only compose files are read.
    public static String json(Definition definition) {
        JsonWriter json = new JsonWriter("  ", true);
        if (definition.hasVariables()) {
            add(definition, json);
        } else {
            json.nothing();
        }
        return json + "\n";
    }

    static void add(Definition definition, JsonWriter json) {
        json.beginArray();
        for (DefinedVariable row : rows(definition)) {
            json.beginObject().name("name").string(row.name());
            if (!row.description().isEmpty()) {
                json.name("description").string(row.description());
            }
            if (!row.type().isEmpty()) {
                json.name("type").string(row.type());
            }
            if (row.value() != null) {
                json.name("value").string(row.value());
            }
            json.endObject();
        }
        json.endArray();
    }
}
