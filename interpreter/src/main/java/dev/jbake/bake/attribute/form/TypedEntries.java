package dev.jbake.bake.attribute.form;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.go.GoOrder;
import dev.jbake.json.JsonWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A list of {@link Entry}, printed as flat objects.
public abstract class TypedEntries extends EntriesAttribute<Entry> {
    private static final int FEW = 16;

    protected TypedEntries(String name, boolean appends, String documentation) {
        super(name, Type.map(Type.STRING), appends, documentation);
    }

    @Override
    protected Entry entry(Value value) throws InvalidContent {
        return Entry.of(value);
    }

    @Override
    protected Value entryValue(Entry entry) {
        return entry.value();
    }

    /// Keeps one of equal entries, in the order of the reference: from the back, a later duplicate is replaced by
    /// the last one.
    // Compat: the last entry takes the place of one that was dropped (merging/cache-from-repeated-order).
    @Override
    protected List<Entry> distinct(List<Entry> entries) {
        return entries.size() > FEW ? distinctByHash(entries) : distinctOfFew(entries);
    }

    /// Compares each with each: on the start path, hashing entries would cost more than it saves.
    static List<Entry> distinctOfFew(List<Entry> entries) {
        List<Entry> kept = new ArrayList<>(entries);
        for (int i = kept.size() - 2; i >= 0; i--) {
            for (int j = i + 1; j < kept.size(); j++) {
                if (kept.get(i).same(kept.get(j))) {
                    Entry last = kept.removeLast();
                    if (j < kept.size()) {
                        kept.set(j, last);
                    }
                    break;
                }
            }
        }
        return kept;
    }

    /// The same of many entries.
    static List<Entry> distinctByHash(List<Entry> entries) {
        List<Entry> kept = new ArrayList<>(entries);
        Map<Entry, Integer> places = new HashMap<>();
        for (int i = kept.size() - 1; i >= 0; i--) {
            Integer repeated = places.put(kept.get(i), i);
            if (repeated != null) {
                Entry last = kept.removeLast();
                if (repeated < kept.size()) {
                    kept.set(repeated, last);
                    places.put(last, repeated);
                }
            }
        }
        return kept;
    }

    @Override
    protected void printEntry(Entry entry, JsonWriter json) {
        String[] keys = new String[entry.attributes().size() + 1];
        int count = 0;
        for (String key : entry.attributes().keySet()) {
            keys[count++] = key;
        }
        keys[count] = "type";
        Arrays.sort(keys, GoOrder::compare);
        json.beginObject();
        for (String key : keys) {
            String value = entry.attributes().get(key);
            printPair(key, value == null ? entry.type() : value, json.name(key));
        }
        json.endObject();
    }

    protected void printPair(String key, String value, JsonWriter json) {
        json.string(value);
    }

    /// Splits `key=value`.
    protected static String[] pair(String field) throws InvalidContent {
        int equals = field.indexOf('=');
        if (equals < 0) {
            throw new InvalidContent("invalid value " + field);
        }
        return new String[] {field.substring(0, equals), field.substring(equals + 1)};
    }
}
