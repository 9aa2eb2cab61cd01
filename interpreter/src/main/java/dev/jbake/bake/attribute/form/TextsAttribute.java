package dev.jbake.bake.attribute.form;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.json.JsonWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A list of strings that replaces an inherited one or is appended to it.
public abstract class TextsAttribute extends Attribute<List<String>> {
    private final boolean appends;

    protected TextsAttribute(String name, boolean appends, String documentation) {
        super(name, Type.list(Type.STRING), documentation);
        this.appends = appends;
    }

    @Override
    public @Nullable List<String> read(Value value) throws InvalidContent {
        if (value.isNull()) {
            return null;
        }
        List<Value> elements = value.elements();
        List<String> texts = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            Value element = elements.get(i);
            if (element.isNull()) {
                throw new InvalidContent("null value is not allowed");
            }
            texts.add(element.asString());
        }
        return texts;
    }

    @Override
    public Value value(@Nullable List<String> content) {
        return values(content);
    }

    public static Value values(@Nullable List<String> content) {
        if (content == null) {
            return Value.nullOf(Type.list(Type.STRING));
        }
        if (content.isEmpty()) {
            return Value.emptyList(Type.STRING);
        }
        List<Value> values = new ArrayList<>(content.size());
        for (int i = 0; i < content.size(); i++) {
            values.add(Value.of(content.get(i)));
        }
        return Value.list(values);
    }

    @Override
    public List<String> merge(List<String> under, List<String> over) {
        return appends ? concatenated(under, over) : over;
    }

    protected static List<String> concatenated(@Nullable List<String> first, List<String> second) {
        if (first == null || first.isEmpty()) {
            return second;
        }
        List<String> all = new ArrayList<>(first.size() + second.size());
        all.addAll(first);
        all.addAll(second);
        return all;
    }

    /// Without duplicates and empty strings, which `cond ? "tag" : ""` can produce.
    @Override
    public List<String> normalize(List<String> content) {
        if (content.size() == 1 && !content.getFirst().isEmpty()) {
            return content;
        }
        Set<String> seen = new HashSet<>();
        List<String> distinct = new ArrayList<>(content.size());
        for (int i = 0; i < content.size(); i++) {
            String text = content.get(i);
            if (!text.isEmpty() && seen.add(text)) {
                distinct.add(text);
            }
        }
        return distinct;
    }

    @Override
    public final List<List<String>> parts(List<String> content) {
        return content.stream().map(List::of).toList();
    }

    @Override
    public List<OverrideKey> overrideKeys() {
        return List.of(new OverrideKey(name(), OverrideKey.Form.LIST));
    }

    @Override
    public List<String> override(@Nullable List<String> content, TargetOverride override) throws InvalidContent {
        return override.append() ? concatenated(content, override.values()) : override.values();
    }

    @Override
    public boolean isBlank(List<String> content) {
        return content.isEmpty();
    }

    @Override
    public void print(List<String> content, JsonWriter json) {
        json.beginArray();
        for (int i = 0; i < content.size(); i++) {
            json.string(printed(content.get(i)));
        }
        json.endArray();
    }

    /// One printed element.
    protected String printed(String text) {
        return text;
    }
}
