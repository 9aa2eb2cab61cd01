package dev.jbake.dockerfile.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The variables at a place of a Dockerfile.
public final class Environment {
    /// Names to values; null for a value that is not known.
    private final Map<String, @Nullable String> values = new HashMap<>();

    private final @Nullable Environment parent;
    private boolean isOpen;

    /// An environment without variables.
    public Environment() {
        this.parent = null;
    }

    /// An environment that begins with the variables of another one, which does not change any more.
    public Environment(Environment parent) {
        this.parent = parent;
        this.isOpen = parent.isOpen;
    }

    /// Sets a variable.
    ///
    /// @param value null if it is not known
    public void set(String name, @Nullable String value) {
        values.put(name, value);
    }

    /// From now on other variables may be set too: those of an image.
    public void open() {
        isOpen = true;
    }

    /// Whether a variable has a value or may have one.
    boolean isSet(String name) {
        return holder(name) != null;
    }

    /// Whether nothing can be said about a variable.
    boolean isUnknown(String name) {
        Environment holder = holder(name);
        return holder == null ? isOpen : holder.values.get(name) == null;
    }

    /// The value of a variable; null if it is not set or not known.
    public @Nullable String get(String name) {
        Environment holder = holder(name);
        return holder == null ? null : holder.values.get(name);
    }

    private @Nullable Environment holder(String name) {
        Environment at = this;
        while (at != null && !at.values.containsKey(name)) {
            at = at.parent;
        }
        return at;
    }
}
