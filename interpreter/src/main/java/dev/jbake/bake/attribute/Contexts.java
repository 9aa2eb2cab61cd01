package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.OverrideKey;
import dev.jbake.bake.attribute.form.PairsAttribute;
import dev.jbake.cty.Value;
import dev.jbake.plan.ContextSource;
import dev.jbake.plan.TargetDraft;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// `contexts`: named contexts, among them results of other targets (`target:name`). An empty string removes one.
public final class Contexts extends PairsAttribute {
    /// The attribute, as the table has it.
    public static final Contexts ATTRIBUTE = new Contexts();

    private Contexts() {
        super("contexts", OverrideKey.Form.NAMED, "Further contexts by name; they replace images and stages.");
    }

    @Override
    public String since() {
        return "0.8.0";
    }

    @Override
    public @Nullable Map<String, @Nullable String> read(Value value) throws InvalidContent {
        Map<String, @Nullable String> contexts = super.read(value);
        if (contexts != null && contexts.containsValue(null)) {
            throw new InvalidContent("null value is not allowed");
        }
        return contexts;
    }

    @Override
    public @Nullable Map<String, @Nullable String> normalize(Map<String, @Nullable String> content) {
        Map<String, @Nullable String> kept = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable String> entry : content.entrySet()) {
            String text = entry.getValue();
            if (text != null && !text.isEmpty()) {
                kept.put(entry.getKey(), text);
            }
        }
        return kept.isEmpty() ? null : kept;
    }

    @Override
    protected String printed(String text) {
        return text;
    }

    /// The names of the targets that contexts link to.
    public static Set<String> links(@Nullable Map<String, @Nullable String> content) {
        Set<String> links = new TreeSet<>();
        if (content != null) {
            for (String context : content.values()) {
                String link = context == null ? null : ContextSource.link(context);
                if (link != null) {
                    links.add(link);
                }
            }
        }
        return links;
    }

    @Override
    public void plan(Map<String, @Nullable String> content, TargetDraft draft) {
        for (String name : sortedKeys(content)) {
            String text = content.get(name);
            if (text != null) {
                draft.namedContext(name, text);
            }
        }
    }
}
