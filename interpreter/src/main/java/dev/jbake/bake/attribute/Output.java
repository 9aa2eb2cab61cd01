package dev.jbake.bake.attribute;

import com.google.common.collect.ImmutableMap;
import dev.jbake.bake.attribute.form.Csv;
import dev.jbake.bake.attribute.form.Entry;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.OverrideKey;
import dev.jbake.bake.attribute.form.TargetOverride;
import dev.jbake.bake.attribute.form.TypedEntries;
import dev.jbake.cty.Value;
import dev.jbake.go.GoBool;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.Export;
import dev.jbake.plan.ExportPlace;
import dev.jbake.plan.TargetDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `output`: where the result goes. `--set` reaches it as `output`, then as `push`, then as `load`.
public final class Output extends TypedEntries {
    /// The attribute, as the table has it.
    public static final Output ATTRIBUTE = new Output();

    /// The content of a target that only others link to.
    public static final List<Entry> CACHE_ONLY = List.of(new Entry("cacheonly", Map.of()));

    private Output() {
        super("output", false, "Where the result goes: image, registry, docker, local, tar, oci, cacheonly.");
    }

    @Override
    protected List<Entry> parse(String text) throws InvalidContent {
        List<String> fields = Csv.fields(text);
        boolean plain = fields.size() == 1 && fields.getFirst().equals(text) && !text.startsWith("type=");
        if (plain) {
            return List.of(new Entry(text.equals("-") ? "tar" : "local", Map.of(ExportPlace.DEST, text)));
        }
        String type = "";
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String field : fields) {
            String[] pair = pair(field);
            String key = pair[0].toLowerCase(Locale.ROOT).strip();
            if (key.equals("type")) {
                type = pair[1];
            } else {
                attributes.put(key, pair[1]);
            }
        }
        return List.of(cleaned(new Entry(type, attributes)));
    }

    @Override
    protected Entry entry(Value value) throws InvalidContent {
        return cleaned(Entry.of(value));
    }

    private static Entry cleaned(Entry entry) throws InvalidContent {
        if (entry.type().isEmpty()) {
            throw new InvalidContent("type is required for output");
        }
        if (!"".equals(entry.attributes().get(ExportPlace.DEST))) {
            return entry;
        }
        Map<String, String> attributes = new LinkedHashMap<>(entry.attributes());
        attributes.remove(ExportPlace.DEST);
        return new Entry(entry.type(), attributes);
    }

    @Override
    protected Value entryValue(Entry entry) {
        return entry.attributes().containsKey(ExportPlace.DEST)
                ? entry.value()
                : entry.with(ExportPlace.DEST, "").value();
    }

    @Override
    public List<OverrideKey> overrideKeys() {
        return List.of(
                new OverrideKey("output", OverrideKey.Form.LIST),
                new OverrideKey("push", OverrideKey.Form.VALUE),
                new OverrideKey("load", OverrideKey.Form.VALUE));
    }

    @Override
    public @Nullable List<Entry> override(@Nullable List<Entry> content, TargetOverride override)
            throws InvalidContent {
        return switch (override.key().key()) {
            case "push" -> override.bool() ? pushed(content) : notPushed(content);
            case "load" -> override.bool() ? loaded(content) : content;
            default -> {
                try {
                    yield super.override(content, override);
                } catch (InvalidContent e) {
                    throw new InvalidContent("invalid value for outputs: " + e.reason());
                }
            }
        };
    }

    @Override
    public List<String> granted(List<Entry> content, TargetOverride override) {
        List<String> granted = new ArrayList<>();
        for (Entry entry : content) {
            String destination = entry.attributes().get(ExportPlace.DEST);
            if (override.key().key().equals("output") && destination != null) {
                granted.add("fs.write=" + destination);
            }
        }
        return granted;
    }

    /// With `push`: every image output pushes; with no output but docker ones, an image output that pushes is added.
    private static List<Entry> pushed(@Nullable List<Entry> content) {
        List<Entry> changed = new ArrayList<>();
        boolean add = true;
        for (Entry entry : content == null ? List.<Entry>of() : content) {
            add &= entry.type().equals("docker");
            changed.add(entry.type().equals("image") ? entry.with("push", "true") : entry);
        }
        if (add) {
            changed.add(new Entry("image", Map.of("push", "true")));
        }
        return changed;
    }

    /// Without `push`: registry outputs are removed, the last output taking their place, and image outputs do not push.
    private static List<Entry> notPushed(@Nullable List<Entry> content) {
        List<Entry> changed = content == null ? new ArrayList<>() : new ArrayList<>(content);
        for (int i = 0; i < changed.size(); ) {
            Entry entry = changed.get(i);
            if (entry.type().equals("registry")) {
                Entry last = changed.removeLast();
                if (i < changed.size()) {
                    changed.set(i, last);
                }
                continue;
            }
            if (entry.type().equals("image")) {
                changed.set(i, entry.with("push", "false"));
            }
            i++;
        }
        return changed;
    }

    /// With `load`: a docker output is added unless one is there or any output is not an image.
    private static List<Entry> loaded(@Nullable List<Entry> content) {
        List<Entry> present = content == null ? List.of() : content;
        for (Entry entry : present) {
            switch (entry.type()) {
                case "docker" -> {
                    if (!entry.attributes().containsKey(ExportPlace.DEST)) {
                        return present;
                    }
                }
                case "image", "registry", "oci" -> {}
                default -> {
                    return present;
                }
            }
        }
        List<Entry> changed = new ArrayList<>(present);
        changed.add(new Entry("docker", Map.of()));
        return changed;
    }

    @Override
    public void check(List<Entry> content) throws InvalidContent {
        boolean standardOutput = false;
        for (Entry entry : content) {
            ExportPlace place = place(entry);
            String destination = entry.attributes().getOrDefault(ExportPlace.DEST, "");
            if (place == ExportPlace.DIRECTORY && destination.isEmpty()) {
                throw new InvalidContent("dest is required for " + entry.type() + " exporter");
            }
            if (place == ExportPlace.DIRECTORY && destination.equals("-")) {
                throw new InvalidContent("dest cannot be stdout for " + entry.type() + " exporter");
            }
            if (place == ExportPlace.STANDARD_OUTPUT && standardOutput) {
                throw new InvalidContent("multiple outputs configured to write to stdout");
            }
            standardOutput |= place == ExportPlace.STANDARD_OUTPUT;
        }
    }

    /// Where the result of an output goes.
    public static ExportPlace place(Entry entry) {
        return ExportPlace.of(entry.type(), entry.attributes());
    }

    /// True for an output that pushes an image.
    public static boolean pushes(Entry entry) {
        return entry.type().equals("registry")
                || GoBool.isTrue(entry.attributes().get("push"));
    }

    /// The one file that an output writes, null if it writes none.
    public static @Nullable String file(Entry entry) {
        return place(entry) == ExportPlace.FILE ? entry.attributes().get(ExportPlace.DEST) : null;
    }

    /// A tar or oci output without a destination goes to standard output, and is printed so.
    private static Entry withDestination(Entry entry) {
        return place(entry) == ExportPlace.STANDARD_OUTPUT ? entry.with(ExportPlace.DEST, "-") : entry;
    }

    @Override
    public void printEntry(Entry entry, JsonWriter json) {
        super.printEntry(withDestination(entry), json);
    }

    @Override
    public void plan(List<Entry> content, TargetDraft draft) {
        for (Entry entry : content) {
            Entry planned = withDestination(entry);
            draft.export(new Export(planned.type(), ImmutableMap.copyOf(planned.attributes())));
        }
    }
}
