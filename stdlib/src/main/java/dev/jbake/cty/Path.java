package dev.jbake.cty;

import java.util.ArrayList;
import java.util.List;

/// Where inside a value: attribute names and index keys from the outside in.
///
/// @param steps a string step of an object is an attribute; keys of maps, lists and tuples are values
public record Path(List<Step> steps) {
    /// The value itself.
    public static final Path EMPTY = new Path(List.of());

    /// One step down.
    public sealed interface Step permits Attribute, Index {}

    /// Into an attribute of an object.
    public record Attribute(String name) implements Step {}

    /// Into an element of a collection or tuple; of a set the element itself.
    public record Index(Value key) implements Step {}

    /// The path with an attribute step more.
    public Path attribute(String name) {
        return with(new Attribute(name));
    }

    /// The path with an index step more.
    public Path index(Value key) {
        return with(new Index(key));
    }

    /// This path, then another one from there.
    public Path then(Path inner) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(inner.steps);
        return new Path(all);
    }

    private Path with(Step step) {
        List<Step> all = new ArrayList<>(steps.size() + 1);
        all.addAll(steps);
        all.add(step);
        return new Path(all);
    }

    /// As the reference writes it in messages: `.name[0]["key"]`.
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Attribute attribute) {
                out.append('.').append(attribute.name());
            } else if (step instanceof Index index) {
                Value key = index.key();
                boolean shown = key.isKnown() && !key.isNull() && key.type().isPrimitive();
                out.append('[').append(shown ? key.toString() : "...").append(']');
            }
        }
        return out.toString();
    }
}
