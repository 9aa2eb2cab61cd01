package dev.jbake.bake.attribute.form;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list whose elements are written either as a CSV string or as an object.
///
/// @param <E> the element
public abstract class EntriesAttribute<E> extends Attribute<List<E>> {
    private final Type entryType;
    private final boolean appends;

    /// @param entryType the type of an element that is not a string
    protected EntriesAttribute(String name, Type entryType, boolean appends, String documentation) {
        super(name, Type.DYNAMIC, documentation);
        this.entryType = entryType;
        this.appends = appends;
    }

    /// The elements of one string, which is not blank.
    protected abstract List<E> parse(String text) throws InvalidContent;

    /// The element for a value of the entry type.
    protected abstract E entry(Value value) throws InvalidContent;

    /// The value of an element in an expression.
    protected abstract Value entryValue(E entry);

    /// Writes one element.
    protected abstract void printEntry(E entry, JsonWriter json);

    /// Drops repetitions.
    protected abstract List<E> distinct(List<E> entries);

    // Release 0.19.0 accepted them as well, and 0.19.1 did not: https://github.com/docker/buildx/pull/2758 and 2824.
    @Override
    public String objectsSince() {
        return "0.20.0";
    }

    @Override
    public final List<E> read(Value value) throws InvalidContent {
        Type type = value.type();
        if (value.isNull()) {
            throw new InvalidContent("null value is not allowed");
        }
        if (!type.isTuple() && !type.isList()) {
            throw Contents.mismatch(type, Type.list(entryType));
        }
        List<Value> elements = value.elements();
        List<E> entries = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            Value element = elements.get(i);
            if (element.isNull()) {
                throw nullElement(element);
            }
            if (!element.isKnown()) {
                continue;
            }
            if (!element.type().equals(Type.STRING)) {
                entries.add(entry(converted(element)));
            } else if (!element.asString().isEmpty()) {
                entries.addAll(parse(element.asString()));
            }
        }
        return entries;
    }

    /// Why an element cannot be null.
    protected InvalidContent nullElement(Value element) {
        return new InvalidContent("null value is not allowed");
    }

    /// The element as the entry type.
    public Value converted(Value element) throws InvalidContent {
        return Contents.convert(element, entryType);
    }

    @Override
    public final Value value(@Nullable List<E> content) {
        if (content == null || content.isEmpty()) {
            return Value.emptyList(entryType.withoutOptionalAttributes());
        }
        List<Value> values = new ArrayList<>(content.size());
        for (int i = 0; i < content.size(); i++) {
            values.add(entryValue(content.get(i)));
        }
        return Value.list(values);
    }

    @Override
    public final List<E> merge(List<E> under, List<E> over) {
        return appends ? appended(under, over) : over;
    }

    // Compat: repetitions are dropped at each step, which may change the order (merging/repeated-then-more).
    @Override
    public final List<E> first(List<E> content) {
        return appends && content.size() > 1 ? distinct(content) : content;
    }

    protected final List<E> appended(@Nullable List<E> first, List<E> second) {
        if (first == null) {
            return distinct(second);
        }
        List<E> all = new ArrayList<>(first.size() + second.size());
        all.addAll(first);
        all.addAll(second);
        return distinct(all);
    }

    @Override
    public final @Nullable List<E> normalize(List<E> content) {
        return content.isEmpty() ? null : content.size() == 1 ? content : distinct(content);
    }

    @Override
    public final List<List<E>> parts(List<E> content) {
        return content.stream().map(List::of).toList();
    }

    @Override
    public List<OverrideKey> overrideKeys() {
        return List.of(new OverrideKey(name(), OverrideKey.Form.LIST));
    }

    @Override
    public @Nullable List<E> override(@Nullable List<E> content, TargetOverride override) throws InvalidContent {
        List<E> given = parsed(override.values());
        return override.append() ? appended(content, given) : given;
    }

    protected final List<E> parsed(List<String> texts) throws InvalidContent {
        List<E> entries = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                entries.addAll(parse(texts.get(i)));
            }
        }
        return entries;
    }

    @Override
    public final boolean isBlank(List<E> content) {
        return content.isEmpty();
    }

    @Override
    public final void print(List<E> content, JsonWriter json) {
        json.beginArray();
        for (int i = 0; i < content.size(); i++) {
            printEntry(content.get(i), json);
        }
        json.endArray();
    }
}
