package dev.jbake.template;

import dev.jbake.json.JsonWriter;
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

/// Writes values as Go's encoding/json does, indented by two blanks.
public final class GoJson {
    private GoJson() {}

    /// The JSON of a value.
    public static String of(GoValue value) {
        JsonWriter json = new JsonWriter("  ", true);
        write(value, json);
        return json.toString();
    }

    private static void write(GoValue value, JsonWriter json) {
        switch (value) {
            case Text text -> json.string(text.text());
            case Digits digits -> json.literal(digits.literal());
            case Truth truth -> json.bool(truth.truth());
            case Moment moment -> json.string(moment.text());
            case Octets octets -> json.string(octets.base64());
            case Nil ignored -> json.nothing();
            case Items items -> write(items, json);
            case Entries entries -> write(entries, json);
            case Struct struct -> write(struct, json);
        }
    }

    private static void write(Items items, JsonWriter json) {
        if (!items.there()) {
            json.nothing();
            return;
        }
        json.beginArray();
        items.items().forEach(item -> write(item, json));
        json.endArray();
    }

    private static void write(Entries entries, JsonWriter json) {
        if (!entries.there()) {
            json.nothing();
            return;
        }
        json.beginObject();
        entries.entries().forEach((key, value) -> {
            json.name(key);
            write(value, json);
        });
        json.endObject();
    }

    private static void write(Struct struct, JsonWriter json) {
        json.beginObject();
        for (Field field : struct.fields()) {
            if (!field.json().isEmpty()
                    && (!field.omitsEmpty() || !field.value().isEmpty())) {
                json.name(field.json());
                write(field.value(), json);
            }
        }
        json.endObject();
    }
}
