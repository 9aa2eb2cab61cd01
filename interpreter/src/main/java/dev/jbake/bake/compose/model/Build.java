package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.source.Span;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The `build` of a service: what each of its keys holds.
public final class Build {
    private final Mapping tree;
    private final Map<BuildKey<?>, Object> contents = new HashMap<>();

    Build(Mapping tree) {
        this.tree = tree;
    }

    <T> void put(BuildKey<T> key, T content) {
        contents.put(key, content);
    }

    /// The content of a key, null if it has none.
    @SuppressWarnings("unchecked") // only put adds contents
    public <T> @Nullable T get(BuildKey<T> key) {
        return (T) contents.get(key);
    }

    /// The content of a key, or something else if it has none.
    public <T> T get(BuildKey<T> key, T otherwise) {
        T content = get(key);
        return content == null ? otherwise : content;
    }

    public Mapping tree() {
        return tree;
    }

    /// Where a key is written, the whole build where it is not.
    @Nullable
    public Span span(String key) {
        Span own = tree.keySpan(key);
        return own == null ? tree.span() : own;
    }
}
