package dev.jbake.template;

import dev.jbake.json.JsonWriter;
import dev.jbake.template.TemplateValue.Digits;
import dev.jbake.template.TemplateValue.Entries;
import dev.jbake.template.TemplateValue.Field;
import dev.jbake.template.TemplateValue.Items;
import dev.jbake.template.TemplateValue.Moment;
import dev.jbake.template.TemplateValue.Nil;
import dev.jbake.template.TemplateValue.Octets;
import dev.jbake.template.TemplateValue.Struct;
import dev.jbake.template.TemplateValue.Text;
import dev.jbake.template.TemplateValue.Truth;

/// Writes values as Go's encoding/json does, indented by two blanks.
public final class GoJson {
    private GoJson() {}

    /// The JSON of a value.
    public static String of(TemplateValue value) {
        JsonWriter json = new JsonWriter("  ", true);
        write(value, json);
        return json.toString();
    }

    private static void write(TemplateValue value, JsonWriter json) {
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
