package dev.jbake.bake.compose.model;

import dev.jbake.bake.compose.tree.ComposeProblem;
import dev.jbake.bake.compose.tree.Mapping;
import dev.jbake.source.Span;
import org.jspecify.annotations.Nullable;

/// A key of a service's `build` with all its rules. `BuildKeys` describes each once.
///
/// @param <T> what it holds
public final class BuildKey<T> {
    /// Sets an attribute of a target to the content of a key.
    interface Setter<T> {
        void set(AttributeValues values, String attribute, @Nullable T content, @Nullable Span span)
                throws ComposeProblem;
    }

    private static final String BUILD = "services.*.build.";

    private final String name;
    private final KeyType<T> type;
    private String since = "";
    private String attribute = "";
    private @Nullable Setter<T> setter;
    private @Nullable String instead;
    private Canonical.@Nullable Form form;
    private Canonical.@Nullable Form elementForm;
    private Overlay.@Nullable Rule merge;
    private Unicity.@Nullable Index index;
    private RelativePaths.@Nullable Rule paths;

    BuildKey(String name, KeyType<T> type) {
        this.name = name;
        this.type = type;
    }

    /// The first release of buildx that uses it, or that accepts it if none does. Keys without one are as old as bake.
    BuildKey<T> since(String version) {
        since = version;
        return this;
    }

    /// The attribute that gets the content as it is. `ServiceTarget` has those that need more than the key.
    BuildKey<T> says(String name, Setter<T> how) {
        attribute = name;
        setter = how;
        return this;
    }

    /// Bake accepts the key but ignores it.
    ///
    /// @param hint what to use, in words that follow "is ignored"; may be blank
    BuildKey<T> ignored(String hint) {
        instead = hint;
        return this;
    }

    /// The long form of the value.
    BuildKey<T> form(Canonical.Form form) {
        this.form = form;
        return this;
    }

    /// The long form of each element of the value.
    BuildKey<T> elementForm(Canonical.Form form) {
        elementForm = form;
        return this;
    }

    /// How a later file's value is merged; without a rule mappings are merged by key and sequences appended.
    BuildKey<T> merged(Overlay.Rule rule) {
        merge = rule;
        return this;
    }

    /// Of elements that mean the same, the last counts.
    BuildKey<T> distinct(Unicity.Index same) {
        index = same;
        return this;
    }

    /// The value holds paths that are relative to the file.
    BuildKey<T> paths(RelativePaths.Rule rule) {
        paths = rule;
        return this;
    }

    public String name() {
        return name;
    }

    /// The pattern of its place in a file, `*` for the service.
    public String path() {
        return BUILD + name;
    }

    /// The first release of buildx that takes it; blank if all do.
    public String since() {
        return since;
    }

    /// What to use if bake ignores the key, null if it does not.
    public @Nullable String instead() {
        return instead;
    }

    /// Sets the attribute of a target, if the key is for one attribute alone.
    public void set(Build build, AttributeValues values) throws ComposeProblem {
        if (setter != null) {
            setter.set(values, attribute, build.get(this), build.span(name));
        }
    }

    @Nullable
    T read(Reading reading, Mapping build, String place) throws ComposeProblem {
        return type.reader().read(reading, build, name, place);
    }

    Shape shape() {
        return type.shape();
    }

    Canonical.@Nullable Form form() {
        return form;
    }

    Canonical.@Nullable Form elementForm() {
        return elementForm;
    }

    Overlay.@Nullable Rule merge() {
        return merge;
    }

    Unicity.@Nullable Index index() {
        return index;
    }

    RelativePaths.@Nullable Rule paths() {
        return paths;
    }
}
