package dev.jbake.bake.compose.build;

import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.compose.model.AttributeValues;
import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects the attributes that a service sets, by keys of its build and by `x-bake`.
final class Settings implements AttributeValues {
    private final BakeExtension extension;
    private final List<Setting<?>> settings = new ArrayList<>();

    Settings(BakeExtension extension) {
        this.extension = extension;
    }

    List<Setting<?>> all() {
        return settings;
    }

    @Override
    public void text(String attribute, @Nullable String text, @Nullable Span span) throws ComposeProblem {
        if (text != null) {
            set(attribute, Value.of(text), span);
        }
    }

    /// A flag, which `x-bake` can override.
    @Override
    public void flag(String attribute, @Nullable Boolean flag, @Nullable Span span) throws ComposeProblem {
        Boolean extended = extension.flag(attribute);
        Boolean value = extended == null ? flag : extended;
        if (value != null) {
            set(attribute, Value.of(value.booleanValue()), span);
        }
    }

    /// Strings and those of `x-bake`, each once.
    @Override
    public void texts(String attribute, @Nullable List<String> texts, @Nullable Span span) throws ComposeProblem {
        List<String> more = extension.texts(attribute);
        if (more == null || more.isEmpty()) {
            list(attribute, texts, span);
        } else {
            Set<String> all = new LinkedHashSet<>(texts == null ? List.of() : texts);
            all.addAll(more);
            list(attribute, List.copyOf(all), span);
        }
    }

    /// Strings as they are.
    void list(String attribute, @Nullable List<String> texts, @Nullable Span span) throws ComposeProblem {
        if (texts != null) {
            List<Value> values = new ArrayList<>();
            for (String text : texts) {
                values.add(Value.of(text));
            }
            set(attribute, values.isEmpty() ? Value.emptyList(Type.STRING) : Value.list(values), span);
        }
    }

    /// Elements that are strings or objects.
    void elements(String attribute, List<Value> elements, @Nullable Span span) throws ComposeProblem {
        if (!elements.isEmpty()) {
            set(attribute, Value.tuple(elements), span);
        }
    }

    @Override
    public void pairs(String attribute, @Nullable Map<String, String> pairs, @Nullable Span span)
            throws ComposeProblem {
        if (pairs != null && !pairs.isEmpty()) {
            Map<String, Value> values = new LinkedHashMap<>();
            pairs.forEach((key, text) -> values.put(key, Value.of(text)));
            set(attribute, Value.map(values), span);
        }
    }

    private void set(String name, Value value, @Nullable Span span) throws ComposeProblem {
        Attribute<?> attribute = AttributeTable.named(name);
        if (attribute == null) {
            throw new IllegalArgumentException(name);
        }
        read(attribute, value, span);
    }

    private <T> void read(Attribute<T> attribute, Value value, @Nullable Span span) throws ComposeProblem {
        try {
            T content = attribute.read(value);
            if (content != null) {
                settings.add(new Setting<>(attribute, content, span));
            }
        } catch (InvalidContent e) {
            throw new ComposeProblem(e.reason(), span);
        }
    }
}
