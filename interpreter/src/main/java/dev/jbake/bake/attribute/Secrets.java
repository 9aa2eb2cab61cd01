package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.Contents;
import dev.jbake.bake.attribute.form.Csv;
import dev.jbake.bake.attribute.form.EntriesAttribute;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.OverrideKey;
import dev.jbake.bake.attribute.form.TargetOverride;
import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.Secret;
import dev.jbake.plan.TargetDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `secret`: files and variables that steps may mount. `--set` reaches the list as `secrets`, one of them as
/// `secret.<id>`.
public final class Secrets extends EntriesAttribute<Secrets.Entry> {
    /// The attribute, as the table has it.
    public static final Secrets ATTRIBUTE = new Secrets();

    /// @param id the name steps use; blank texts where not given
    record Entry(String id, String file, String variable) {}

    private Secrets() {
        super(
                "secret",
                Type.object(
                        Map.of("id", Type.STRING, "src", Type.STRING, "env", Type.STRING), Set.of("id", "src", "env")),
                true,
                "Secrets that steps can mount.");
    }

    @Override
    protected List<Entry> parse(String text) throws InvalidContent {
        return List.of(parseOne(text));
    }

    private static Entry parseOne(String text) throws InvalidContent {
        List<String> fields;
        try {
            fields = Csv.fields(text);
        } catch (InvalidContent e) {
            throw new InvalidContent("failed to parse csv secret: " + e.reason());
        }
        String type = "";
        String id = "";
        String file = "";
        String variable = "";
        for (String field : fields) {
            int equals = field.indexOf('=');
            String key = (equals < 0 ? field : field.substring(0, equals)).toLowerCase(Locale.ROOT);
            if (equals < 0) {
                throw new InvalidContent("invalid field '" + field + "' must be a key=value pair");
            }
            String value = field.substring(equals + 1);
            switch (key) {
                case "type" -> {
                    if (!value.equals("file") && !value.equals("env")) {
                        throw new InvalidContent("unsupported secret type \"" + value + "\"");
                    }
                    type = value;
                }
                case "id" -> id = value;
                case "source", "src" -> file = value;
                case "env" -> variable = value;
                default -> throw new InvalidContent("unexpected key '" + key + "' in '" + field + "'");
            }
        }
        return type.equals("env") && variable.isEmpty() ? new Entry(id, "", file) : new Entry(id, file, variable);
    }

    @Override
    protected Entry entry(Value value) {
        return new Entry(text(value, "id"), text(value, "src"), text(value, "env"));
    }

    private static String text(Value object, String key) {
        Value value = object.attribute(key);
        return value.isNull() || !value.isKnown() ? "" : value.asString();
    }

    @Override
    protected Value entryValue(Entry entry) {
        Map<String, Value> attributes = new LinkedHashMap<>();
        attributes.put("id", Value.of(entry.id));
        attributes.put("src", Value.of(entry.file));
        attributes.put("env", Value.of(entry.variable));
        return Value.object(attributes);
    }

    @Override
    protected List<Entry> distinct(List<Entry> entries) {
        Map<String, Entry> byId = new LinkedHashMap<>();
        for (Entry entry : entries) {
            byId.put(entry.id, entry);
        }
        return new ArrayList<>(byId.values());
    }

    @Override
    public List<OverrideKey> overrideKeys() {
        return List.of(
                new OverrideKey("secrets", OverrideKey.Form.LIST),
                new OverrideKey("secret", OverrideKey.Form.NAMED_ONLY));
    }

    @Override
    public @Nullable List<Entry> override(@Nullable List<Entry> content, TargetOverride override)
            throws InvalidContent {
        if (override.key().key().equals("secret")) {
            return replaced(content == null ? List.of() : content, override.name(), override.value());
        }
        try {
            return super.override(content, override);
        } catch (InvalidContent e) {
            throw new InvalidContent("invalid value for outputs: " + e.reason());
        }
    }

    private static List<Entry> replaced(List<Entry> content, String id, String text) throws InvalidContent {
        if (id.isEmpty()) {
            throw new InvalidContent("invalid format for secret, expecting secret.<id>=<value>");
        }
        List<Entry> changed = new ArrayList<>(content);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).id.equals(id)) {
                Entry given = parseOne(text);
                if (!given.id.isEmpty() && !given.id.equals(id)) {
                    throw new InvalidContent(
                            "secret override id \"" + given.id + "\" does not match declared secret \"" + id + "\"");
                }
                changed.set(i, new Entry(id, given.file, given.variable));
                return changed;
            }
        }
        throw new InvalidContent("secret \"" + id + "\" must be declared before it can be overridden");
    }

    @Override
    public List<String> granted(List<Entry> content, TargetOverride override) {
        Set<String> named = new HashSet<>();
        try {
            if (override.key().key().equals("secret")) {
                named.add(override.name());
            } else {
                for (Entry entry : parsed(override.values())) {
                    named.add(entry.id);
                }
            }
        } catch (InvalidContent e) {
            throw new IllegalStateException("was read when it was applied", e);
        }
        List<String> granted = new ArrayList<>();
        for (Entry entry : content) {
            if (named.contains(entry.id) && !entry.file.isEmpty()) {
                granted.add("fs.read=" + entry.file);
            }
        }
        return granted;
    }

    @Override
    protected void printEntry(Entry entry, JsonWriter json) {
        json.beginObject();
        Contents.printUnlessEmpty("id", entry.id, json);
        Contents.printUnlessEmpty("src", entry.file, json);
        Contents.printUnlessEmpty("env", entry.variable, json);
        json.endObject();
    }

    @Override
    public void check(List<Entry> content) throws InvalidContent {
        for (Entry entry : content) {
            if (entry.id.isEmpty()) {
                throw new InvalidContent("secret missing ID");
            }
        }
    }

    @Override
    public void plan(List<Entry> content, TargetDraft draft) {
        for (Entry entry : content) {
            draft.secret(new Secret(entry.id, orNull(entry.file), orNull(entry.variable)));
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
