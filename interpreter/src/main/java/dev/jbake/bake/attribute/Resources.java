package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.bake.attribute.form.ByteSize;
import dev.jbake.bake.attribute.form.Contents;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.OverrideKey;
import dev.jbake.bake.attribute.form.TargetOverride;
import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.go.GoInteger;
import dev.jbake.go.GoNumberException;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.TargetDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `resources`: limits for each step; strings and numbers by key, each replacing an inherited one.
final class Resources extends Attribute<Map<String, String>> {
    /// The keys in printed order, and what the frontend calls them.
    private static final String[][] KEYS = {
        {"memory", "memory"},
        {"memory-swap", "memswap"},
        {"cpu-shares", "cpushares"},
        {"cpu-period", "cpuperiod"},
        {"cpu-quota", "cpuquota"},
        {"cpuset-cpus", "cpusetcpus"},
        {"cpuset-mems", "cpusetmems"}
    };

    Resources() {
        super("resources", Type.DYNAMIC, "Limits of memory and CPU for each step.");
    }

    @Override
    public String since() {
        return "0.35.0";
    }

    private static Type objectType() {
        Map<String, Type> types = new LinkedHashMap<>();
        for (String[] key : KEYS) {
            types.put(key[0], isNumber(key[0]) ? Type.NUMBER : Type.STRING);
        }
        return Type.object(types, Set.copyOf(types.keySet()));
    }

    private static boolean isNumber(String key) {
        return key.startsWith("cpu-");
    }

    @Override
    public Map<String, String> read(Value value) throws InvalidContent {
        if (value.isNull()) {
            throw new InvalidContent("null value is not allowed");
        }
        Value object = Contents.convert(value, objectType());
        Map<String, String> limits = new LinkedHashMap<>();
        for (String[] key : KEYS) {
            Value limit = object.attribute(key[0]);
            if (limit.isNull() || !limit.isKnown()) {
                continue;
            }
            if (!isNumber(key[0])) {
                limits.put(key[0], limit.asString());
            } else if (limit.asNumber().fitsLong()) {
                limits.put(key[0], Long.toString(limit.asNumber().longValueExact()));
            } else {
                throw new InvalidContent(
                        "value must be a whole number, between -9223372036854775808 and 9223372036854775807");
            }
        }
        return limits;
    }

    @Override
    public Value value(@Nullable Map<String, String> content) {
        if (content == null) {
            return Value.nullOf(objectType().withoutOptionalAttributes());
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (String[] key : KEYS) {
            String limit = content.get(key[0]);
            if (limit == null) {
                values.put(key[0], Value.nullOf(isNumber(key[0]) ? Type.NUMBER : Type.STRING));
            } else {
                values.put(key[0], isNumber(key[0]) ? Value.of(Long.parseLong(limit)) : Value.of(limit));
            }
        }
        return Value.object(values);
    }

    @Override
    public Map<String, String> merge(Map<String, String> under, Map<String, String> over) {
        Map<String, String> merged = new LinkedHashMap<>(under);
        merged.putAll(over);
        return merged;
    }

    @Override
    public List<OverrideKey> overrideKeys() {
        return List.of(new OverrideKey("resources", OverrideKey.Form.NAMED_ONLY));
    }

    @Override
    public Map<String, String> override(@Nullable Map<String, String> content, TargetOverride override)
            throws InvalidContent {
        String name = override.name();
        String value = override.value();
        boolean known = false;
        for (String[] key : KEYS) {
            known |= key[0].equals(name);
        }
        if (!known) {
            throw new InvalidContent("unknown resources key " + name);
        }
        if (isNumber(name)) {
            try {
                value = Long.toString(GoInteger.parse(value));
            } catch (GoNumberException e) {
                throw new InvalidContent("invalid value " + value + " for int64 key resources." + name);
            }
        }
        Map<String, String> changed = content == null ? new LinkedHashMap<>() : new LinkedHashMap<>(content);
        changed.put(name, value);
        return changed;
    }

    @Override
    public void print(Map<String, String> content, JsonWriter json) {
        json.beginObject();
        for (String[] key : KEYS) {
            String limit = content.get(key[0]);
            if (limit != null) {
                json.name(key[0]);
                if (isNumber(key[0])) {
                    json.number(Long.parseLong(limit));
                } else {
                    json.string(limit);
                }
            }
        }
        json.endObject();
    }

    @Override
    public void check(Map<String, String> content) throws InvalidContent {
        for (String[] key : KEYS) {
            amount(key[0], content.get(key[0]));
        }
    }

    /// The limit as the frontend wants it, null if there is none.
    private static @Nullable String amount(String key, @Nullable String limit) throws InvalidContent {
        if (limit == null || (limit.isEmpty() && key.startsWith("cpuset"))) {
            return null;
        }
        if (!key.startsWith("memory")) {
            return isNumber(key) && Long.parseLong(limit) <= 0 ? null : limit;
        }
        if (key.equals("memory-swap") && limit.strip().equals("-1")) {
            return "-1";
        }
        try {
            long bytes = ByteSize.parse(limit.strip());
            return bytes > 0 ? Long.toString(bytes) : null;
        } catch (InvalidContent e) {
            throw new InvalidContent("invalid value \"" + limit.strip() + "\" for resource " + key + ": " + e.reason());
        }
    }

    @Override
    public void plan(Map<String, String> content, TargetDraft draft) throws InvalidContent {
        for (String[] key : KEYS) {
            String amount = amount(key[0], content.get(key[0]));
            if (amount != null) {
                draft.frontend(key[1], amount);
            }
        }
    }
}
