package dev.jbake.bake.attribute;

import com.google.common.collect.ImmutableList;
import dev.jbake.bake.attribute.form.Contents;
import dev.jbake.bake.attribute.form.EntriesAttribute;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.TargetOverride;
import dev.jbake.bake.attribute.form.TextsAttribute;
import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.go.GoQuote;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.SshAgent;
import dev.jbake.plan.TargetDraft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `ssh`: agents and keys that steps may use.
final class SshAgents extends EntriesAttribute<SshAgents.Entry> {
    /// @param paths null if not given
    record Entry(String id, @Nullable List<String> paths) {}

    SshAgents() {
        super(
                "ssh",
                Type.object(Map.of("id", Type.STRING, "paths", Type.list(Type.STRING)), Set.of("id", "paths")),
                true,
                "SSH agents and keys that steps can use.");
    }

    @Override
    protected List<Entry> parse(String text) {
        int equals = text.indexOf('=');
        return List.of(
                equals < 0
                        ? new Entry(text, null)
                        : new Entry(
                                text.substring(0, equals),
                                Arrays.asList(text.substring(equals + 1).split(",", -1))));
    }

    @Override
    protected Entry entry(Value value) throws InvalidContent {
        Value id = value.attribute("id");
        Value paths = value.attribute("paths");
        List<String> texts = null;
        if (!paths.isNull() && paths.isKnown()) {
            texts = new ArrayList<>();
            for (Value path : paths.elements()) {
                if (path.isNull()) {
                    throw new InvalidContent("null value is not allowed");
                }
                texts.add(path.asString());
            }
        }
        return new Entry(id.isNull() || !id.isKnown() ? "" : id.asString(), texts);
    }

    @Override
    protected Value entryValue(Entry entry) {
        Map<String, Value> attributes = new LinkedHashMap<>();
        attributes.put("id", Value.of(entry.id));
        attributes.put("paths", TextsAttribute.values(entry.paths == null ? List.of() : entry.paths));
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
    public @Nullable List<Entry> override(@Nullable List<Entry> content, TargetOverride override)
            throws InvalidContent {
        try {
            return super.override(content, override);
        } catch (InvalidContent e) {
            throw new InvalidContent("invalid value for outputs: " + e.reason());
        }
    }

    @Override
    public List<String> granted(List<Entry> content, TargetOverride override) {
        List<String> granted = new ArrayList<>();
        for (Entry entry : content) {
            for (String path : entry.paths == null ? List.<String>of() : entry.paths) {
                granted.add("fs.read=" + path);
            }
        }
        return granted;
    }

    @Override
    public void check(List<Entry> content) throws InvalidContent {
        Set<String> seen = new HashSet<>();
        for (Entry entry : content) {
            String id = entry.id.isEmpty() ? "default" : entry.id;
            if (!seen.add(id)) {
                throw new InvalidContent("duplicate agent ID " + GoQuote.quote(id));
            }
        }
    }

    @Override
    protected void printEntry(Entry entry, JsonWriter json) {
        json.beginObject();
        Contents.printUnlessEmpty("id", entry.id, json);
        if (entry.paths != null && !entry.paths.isEmpty()) {
            json.name("paths").beginArray();
            for (String path : entry.paths) {
                json.string(path);
            }
            json.endArray();
        }
        json.endObject();
    }

    @Override
    public void plan(List<Entry> content, TargetDraft draft) {
        for (Entry entry : content) {
            List<String> paths = entry.paths == null ? List.of() : entry.paths;
            draft.ssh(new SshAgent(entry.id.isEmpty() ? "default" : entry.id, ImmutableList.copyOf(paths)));
        }
    }
}
