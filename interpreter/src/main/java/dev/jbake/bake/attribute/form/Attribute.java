package dev.jbake.bake.attribute.form;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.function.Declaration;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.TargetDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One attribute of a target: how it is read, merged, overridden, printed and planned.
///
/// A content is never changed once it is in a target; an operation returns a new one. A target without the attribute
/// has no content for it, which is not the same as an empty one: `tags = []` clears what was inherited.
///
/// @param <T> the content
public abstract class Attribute<T> {
    private final String name;
    private final Type type;
    private final String documentation;

    /// @param name as in the file and in the printed JSON
    /// @param type what a value in a file is converted to; dynamic where {@link #read} does it itself
    /// @param documentation one sentence
    public Attribute(String name, Type type, String documentation) {
        this.name = name;
        this.type = type;
        this.documentation = documentation;
    }

    /// The name in the file and in the printed JSON.
    public final String name() {
        return name;
    }

    /// The type that a value in a file is converted to before {@link #read}.
    public final Type type() {
        return type;
    }

    /// Its purpose, one sentence.
    public final String documentation() {
        return documentation;
    }

    /// The first version of buildx that has it; {@link Declaration#EARLIEST} for older ones.
    public String since() {
        return Declaration.EARLIEST;
    }

    /// The first version of buildx that takes objects for its elements, null if none does.
    public @Nullable String objectsSince() {
        return null;
    }

    /// The content for a known value of {@link #type}, null if the value says nothing.
    public abstract @Nullable T read(Value value) throws InvalidContent;

    /// The value that `target.name.attribute` has in an expression.
    public abstract Value value(@Nullable T content);

    /// A later or inheriting target's content over an earlier or inherited one.
    public abstract T merge(T under, T over);

    /// The content if nothing is below it.
    public T first(T content) {
        return content;
    }

    /// The content without duplicates and blanks; null if nothing is left that is worth keeping.
    public @Nullable T normalize(T content) {
        return content;
    }

    /// The keys by which `--set` reaches it, in the order in which they apply; none if it cannot be set.
    public List<OverrideKey> overrideKeys() {
        return List.of();
    }

    /// The content with an override applied.
    public @Nullable T override(@Nullable T content, TargetOverride override) throws InvalidContent {
        throw new IllegalStateException(name + " has no override keys");
    }

    /// What an override allows by naming it, as values of `--allow`.
    ///
    /// @param content with the override applied
    public List<String> granted(T content, TargetOverride override) {
        return List.of();
    }

    /// True when {@link #print} leaves it out.
    public boolean isBlank(T content) {
        return false;
    }

    /// Writes the printed form.
    public abstract void print(T content, JsonWriter json);

    /// Refuses what the reference refuses before it prints.
    public void check(T content) throws InvalidContent {}

    /// The content in parts, each of which {@link #check} and {@link #plan} may refuse: the elements of a list.
    public List<T> parts(T content) {
        return List.of(content);
    }

    /// Adds its effect on the solve.
    public void plan(T content, TargetDraft draft) throws InvalidContent {}
}
