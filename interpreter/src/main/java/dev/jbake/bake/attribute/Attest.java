package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.Contents;
import dev.jbake.bake.attribute.form.Csv;
import dev.jbake.bake.attribute.form.Entry;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.TargetOverride;
import dev.jbake.bake.attribute.form.TypedEntries;
import dev.jbake.cty.Value;
import dev.jbake.go.GoBool;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.TargetDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `attest`: provenance and SBOM; a later one of the same type replaces an earlier one.
final class Attest extends TypedEntries {
    private static final String DISABLED = "disabled";

    Attest() {
        super("attest", true, "Attestations about the build: provenance, sbom.");
    }

    @Override
    public String since() {
        return "0.10.0";
    }

    @Override
    protected List<Entry> parse(String text) throws InvalidContent {
        String type = "";
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String field : Csv.fields(text)) {
            String[] pair = pair(field);
            switch (pair[0].toLowerCase(Locale.ROOT).strip()) {
                case "type" -> type = pair[1];
                case DISABLED -> {
                    if (GoBool.parse(pair[1]) == null) {
                        throw new InvalidContent("invalid value " + field + ": " + GoBool.error(pair[1]));
                    }
                    attributes.put(DISABLED, pair[1]);
                }
                default -> attributes.put(pair[0], pair[1]);
            }
        }
        if (type.isEmpty()) {
            throw new InvalidContent("attestation type not specified");
        }
        return List.of(cleaned(new Entry(type, attributes)));
    }

    @Override
    protected Entry entry(Value value) throws InvalidContent {
        return cleaned(Entry.of(value));
    }

    /// `disabled` is either `true` or absent.
    private static Entry cleaned(Entry entry) throws InvalidContent {
        String disabled = entry.attributes().get(DISABLED);
        if (disabled == null) {
            return entry;
        }
        Map<String, String> attributes = new LinkedHashMap<>(entry.attributes());
        attributes.remove(DISABLED);
        if (Contents.bool(disabled)) {
            attributes.put(DISABLED, "true");
        }
        return new Entry(entry.type(), attributes);
    }

    @Override
    protected List<Entry> distinct(List<Entry> entries) {
        Map<String, Entry> byType = new LinkedHashMap<>();
        for (Entry entry : entries) {
            byType.put(entry.type(), entry);
        }
        return new ArrayList<>(byType.values());
    }

    /// Always appends, with `=` as with `+=`.
    @Override
    public List<Entry> override(@Nullable List<Entry> content, TargetOverride override) throws InvalidContent {
        List<Entry> given;
        try {
            given = parsed(override.values());
        } catch (InvalidContent e) {
            throw new InvalidContent("invalid value for attest: " + e.reason());
        }
        return appended(content, given);
    }

    @Override
    protected void printPair(String key, String value, JsonWriter json) {
        if (key.equals(DISABLED)) {
            json.bool(true);
        } else {
            json.string(value);
        }
    }

    @Override
    public void plan(List<Entry> content, TargetDraft draft) {
        Set<String> seen = new HashSet<>();
        for (Entry entry : content) {
            if (seen.add(entry.type())) {
                boolean disabled = entry.attributes().containsKey(DISABLED);
                draft.attestation(
                        entry.type(), disabled ? "disabled=true" : Csv.write(entry.type(), entry.attributes()));
            }
        }
    }
}
