package dev.jbake.bake.definition;

import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.source.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A target: contents by attribute, and where each was written.
public final class Target {
    private final String name;
    private final Map<Attribute<?>, Object> contents = new HashMap<>();
    private final Map<Attribute<?>, Span> spans = new HashMap<>();
    private boolean linked;
    private @Nullable ContextBase base;
    private @Nullable Span place;

    public Target(String name) {
        this.name = name;
    }

    /// The name.
    public String name() {
        return name;
    }

    /// The content of an attribute, null if it has none.
    @SuppressWarnings("unchecked") // put keeps an attribute and its content together
    public <T> @Nullable T get(Attribute<T> attribute) {
        return (T) contents.get(attribute);
    }

    /// Where an attribute was written last, null if nothing or the command line sets it.
    public @Nullable Span span(Attribute<?> attribute) {
        return spans.get(attribute);
    }

    /// Where its name is written first, null if no block does.
    public @Nullable Span place() {
        return place;
    }

    public void putPlace(Span named) {
        place = named;
    }

    /// The place of a part of an attribute's content, if it is a list of one string, else that of the attribute.
    public @Nullable Span span(Attribute<?> attribute, Object part) {
        boolean single = part instanceof List<?> list && list.size() == 1 && list.getFirst() instanceof String;
        return single ? spanOf(attribute, (String) ((List<?>) part).getFirst()) : span(attribute);
    }

    /// The place of a string in an attribute, if it can be found there, else that of the attribute.
    public @Nullable Span spanOf(Attribute<?> attribute, String string) {
        Span whole = span(attribute);
        return whole == null ? null : whole.quoted(string);
    }

    /// The place of a name in a map, if it can be found there, else that of the attribute.
    public @Nullable Span spanOfKey(Attribute<?> attribute, String key) {
        Span whole = span(attribute);
        return whole == null ? null : whole.key(key);
    }

    /// True when it was not asked for but another target links to it.
    public boolean isLinked() {
        return linked;
    }

    public void markLinked() {
        linked = true;
    }

    /// What its contexts are relative to, null for the working directory.
    @Nullable
    public ContextBase base() {
        return base;
    }

    public void putBase(ContextBase folders) {
        base = folders;
    }

    public <T> void put(Attribute<T> attribute, @Nullable T content) {
        if (content == null) {
            contents.remove(attribute);
        } else {
            contents.put(attribute, content);
        }
    }

    public void putSpan(Attribute<?> attribute, @Nullable Span span) {
        if (span == null) {
            spans.remove(attribute);
        } else {
            spans.put(attribute, span);
        }
    }

    /// A copy of the target.
    public Target copy() {
        Target copy = new Target(name);
        copy.contents.putAll(contents);
        return copy;
    }

    /// Merges a later block over this one. Nulls in its maps, and empty maps, are ignored.
    public void join(Target block) {
        Target over = block.copy();
        over.contents.replaceAll(
                (attribute, content) -> content instanceof Map<?, ?> map ? withoutNulls(map) : content);
        over.contents.values().removeIf(content -> content instanceof Map<?, ?> map && map.isEmpty());
        merge(over);
    }

    private static Map<?, ?> withoutNulls(Map<?, ?> map) {
        Map<Object, Object> rest = new LinkedHashMap<>(map);
        rest.values().removeIf(Objects::isNull);
        return rest;
    }

    /// Merges another target over this one.
    public void merge(Target over) {
        for (Attribute<?> attribute : AttributeTable.ALL) {
            if (over.contents.containsKey(attribute)) {
                merge(attribute, over);
            }
        }
    }

    /// Merges a block over this one, and warns of an empty list in it that has no effect.
    public void merge(Target block, Diagnostics diagnostics) {
        for (Attribute<?> attribute : AttributeTable.ALL) {
            if (block.contents.containsKey(attribute)) {
                lookForNothingCleared(attribute, block, diagnostics);
                merge(attribute, block);
            }
        }
    }

    private <T> void lookForNothingCleared(Attribute<T> attribute, Target block, Diagnostics diagnostics) {
        T upper = block.get(attribute);
        T lower = get(attribute);
        if (upper == null || lower == null || !attribute.isBlank(upper) || attribute.isBlank(lower)) {
            return;
        }
        Span place = block.span(attribute);
        if (place != null && isEmptyLiteral(place) && !attribute.isBlank(attribute.merge(lower, upper))) {
            diagnostics.addOnce(Diagnostic.finding(
                    Code.NOTHING_CLEARED,
                    place,
                    "What " + name + " inherits or says elsewhere for " + attribute.name()
                            + " stays; an empty value takes nothing away."));
        }
    }

    /// A condition can result in an empty list; only a literal one is a mistake.
    private static boolean isEmptyLiteral(Span place) {
        String text = place.text();
        return text.length() > 1 && text.substring(1, text.length() - 1).isBlank();
    }

    private <T> void merge(Attribute<T> attribute, Target over) {
        T upper = over.get(attribute);
        T lower = get(attribute);
        if (upper != null) {
            put(attribute, lower == null ? attribute.first(upper) : attribute.merge(lower, upper));
            putSpan(attribute, over.span(attribute));
        }
    }

    public void normalize() {
        for (Attribute<?> attribute : AttributeTable.ALL) {
            normalize(attribute);
        }
    }

    private <T> void normalize(Attribute<T> attribute) {
        T content = get(attribute);
        if (content != null) {
            put(attribute, attribute.normalize(content));
        }
    }
}
