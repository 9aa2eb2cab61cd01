package dev.jbake.bake.compose.tree;

import dev.jbake.source.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Values by key, in the order in which they were written.
public final class Mapping implements Tree {
    private final @Nullable Span span;
    private final Map<String, Tree> entries = new LinkedHashMap<>();
    private final Map<String, Span> keySpans = new HashMap<>();
    private @Nullable Tree oddKey;

    public Mapping(@Nullable Span span) {
        this.span = span;
    }

    @Override
    public @Nullable Span span() {
        return span;
    }

    /// The values by key; may be changed.
    public Map<String, Tree> entries() {
        return entries;
    }

    @Nullable
    public Tree get(String key) {
        return entries.get(key);
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    public void put(String key, Tree value) {
        entries.put(key, value);
    }

    public void put(String key, Tree value, @Nullable Span keySpan) {
        entries.put(key, value);
        if (keySpan != null) {
            keySpans.put(key, keySpan);
        }
    }

    public void remove(String key) {
        entries.remove(key);
    }

    /// Where a key was written; if that is not known, where its value was.
    @Nullable
    public Span keySpan(String key) {
        Span known = keySpans.get(key);
        Tree value = entries.get(key);
        return known != null || value == null ? known : value.span();
    }

    /// A key that is not a string. The file is rejected for it, after other mistakes.
    @Nullable
    Tree oddKey() {
        return oddKey;
    }

    public void setOddKey(Tree key) {
        if (oddKey == null) {
            oddKey = key;
        }
    }

    /// A mapping of the same place without entries, which knows where the keys are.
    public Mapping emptied() {
        Mapping empty = new Mapping(span);
        empty.keySpans.putAll(keySpans);
        return empty;
    }

    @Override
    public String goType() {
        return "map[string]interface {}";
    }

    @Override
    public Mapping copy() {
        Mapping copy = emptied();
        for (Map.Entry<String, Tree> entry : entries.entrySet()) {
            copy.put(entry.getKey(), entry.getValue().copy());
        }
        return copy;
    }

    /// A mapping with one entry.
    public static Mapping of(String key, Tree value) {
        Mapping mapping = new Mapping(value.span());
        mapping.put(key, value);
        return mapping;
    }
}
