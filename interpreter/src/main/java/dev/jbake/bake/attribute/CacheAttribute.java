package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.Csv;
import dev.jbake.bake.attribute.form.Entry;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.TypedEntries;
import dev.jbake.cty.Value;
import dev.jbake.cty.json.JsonValueException;
import dev.jbake.cty.json.JsonValueWriter;
import dev.jbake.go.GoQuote;
import dev.jbake.plan.CacheEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What `cache-from` and `cache-to` have in common: a plain image name is a registry cache.
abstract class CacheAttribute extends TypedEntries {

    CacheAttribute(String name, boolean appends, String documentation) {
        super(name, appends, documentation);
    }

    @Override
    protected List<Entry> parse(String text) throws InvalidContent {
        List<String> fields = Csv.fields(text);
        List<Entry> entries = new ArrayList<>();
        if (text.indexOf('=') < 0) {
            for (String field : fields) {
                entries.add(reference(field));
            }
            return entries;
        }
        if (fields.size() == 1 && fields.getFirst().indexOf('=') < 0) {
            return List.of(new Entry("registry", Map.of("ref", fields.getFirst())));
        }
        String type = "";
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String field : fields) {
            String[] pair = pair(field);
            String key = pair[0].toLowerCase(Locale.ROOT);
            if (key.equals("type")) {
                type = pair[1];
            } else {
                attributes.put(key, pair[1]);
            }
        }
        if (type.isEmpty()) {
            throw typeRequired(text);
        }
        entries.add(new Entry(type, attributes));
        return entries;
    }

    private static Entry reference(String field) throws InvalidContent {
        // Compat: a quoted field is read as CSV once more (overrides/cache-reference-with-comma).
        List<String> names = Csv.fields(field);
        if (names.size() > 1) {
            throw new InvalidContent("invalid value " + names.getFirst());
        }
        return new Entry("registry", Map.of("ref", names.getFirst()));
    }

    @Override
    public Value converted(Value element) throws InvalidContent {
        Value map = super.converted(element);
        Value type = map.entries().get("type");
        if (type == null || (!type.isNull() && type.asString().isEmpty())) {
            try {
                throw typeRequired(JsonValueWriter.write(element, element.type()));
            } catch (JsonValueException e) {
                throw new InvalidContent(e.getMessage());
            }
        }
        return map;
    }

    private static InvalidContent typeRequired(String text) {
        return new InvalidContent("type required for " + GoQuote.quote(text));
    }

    /// Grants of the paths of local caches.
    static List<String> paths(List<Entry> content, String key, String grant) {
        List<String> granted = new ArrayList<>();
        for (Entry entry : content) {
            String path = entry.attributes().get(key);
            if (entry.type().equals("local") && path != null) {
                granted.add(grant + "=" + path);
            }
        }
        return granted;
    }

    static CacheEntry planned(Entry entry) {
        return new CacheEntry(entry.type(), com.google.common.collect.ImmutableMap.copyOf(entry.attributes()));
    }
}
