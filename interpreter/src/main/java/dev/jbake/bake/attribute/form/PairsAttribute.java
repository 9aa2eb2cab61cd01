package dev.jbake.bake.attribute.form;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.go.GoOrder;
import dev.jbake.json.JsonWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Strings by key, merged with inherited ones key by key. A null string is ignored and removes nothing.
public abstract class PairsAttribute extends Attribute<Map<String, @Nullable String>> {
    private final OverrideKey.Form form;

    protected PairsAttribute(String name, OverrideKey.Form form, String documentation) {
        super(name, Type.map(Type.STRING), documentation);
        this.form = form;
    }

    @Override
    public @Nullable Map<String, @Nullable String> read(Value value) throws InvalidContent {
        if (value.isNull()) {
            return null;
        }
        Map<String, @Nullable String> pairs = new LinkedHashMap<>();
        for (Map.Entry<String, Value> entry : value.entries().entrySet()) {
            Value text = entry.getValue();
            pairs.put(entry.getKey(), text.isNull() ? null : text.asString());
        }
        return pairs;
    }

    @Override
    public Value value(@Nullable Map<String, @Nullable String> content) {
        if (content == null) {
            return Value.nullOf(Type.map(Type.STRING));
        }
        if (content.isEmpty()) {
            return Value.emptyMap(Type.STRING);
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable String> entry : content.entrySet()) {
            String text = entry.getValue();
            values.put(entry.getKey(), text == null ? Value.nullOf(Type.STRING) : Value.of(text));
        }
        return Value.map(values);
    }

    @Override
    public Map<String, @Nullable String> merge(
            Map<String, @Nullable String> under, Map<String, @Nullable String> over) {
        return new LaidPairs(under, over);
    }

    @Override
    public @Nullable Map<String, @Nullable String> normalize(Map<String, @Nullable String> content) {
        if (content instanceof LaidPairs || !content.containsValue(null)) {
            return content;
        }
        Map<String, @Nullable String> kept = new LinkedHashMap<>(content);
        kept.values().removeIf(PairsAttribute::isNull);
        return kept;
    }

    private static boolean isNull(@Nullable String text) {
        return text == null;
    }

    @Override
    public List<OverrideKey> overrideKeys() {
        return List.of(new OverrideKey(name(), form));
    }

    @Override
    public Map<String, @Nullable String> override(
            @Nullable Map<String, @Nullable String> content, TargetOverride override) throws InvalidContent {
        Map<String, @Nullable String> changed = content == null ? new LinkedHashMap<>() : new LinkedHashMap<>(content);
        changed.put(override.name(), override.value());
        return changed;
    }

    @Override
    public boolean isBlank(Map<String, @Nullable String> content) {
        return content.isEmpty();
    }

    @Override
    public void print(Map<String, @Nullable String> content, JsonWriter json) {
        json.beginObject();
        String[] keys = sortedKeys(content);
        for (String key : keys) {
            String text = content.get(key);
            if (text != null) {
                json.name(key).string(printed(text));
            }
        }
        json.endObject();
    }

    protected static String[] sortedKeys(Map<String, ?> map) {
        String[] keys = map.keySet().toArray(new String[0]);
        if (keys.length > 1) {
            Arrays.sort(keys, GoOrder::compare);
        }
        return keys;
    }

    /// One printed text.
    protected String printed(String text) {
        return Escapes.of(text);
    }
}
