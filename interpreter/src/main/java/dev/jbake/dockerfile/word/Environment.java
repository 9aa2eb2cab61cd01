package dev.jbake.dockerfile.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The variables at a place of a Dockerfile.
public final class Environment {
    /// Names to values; null for a value that is not known.
    private final Map<String, @Nullable String> values;

    private boolean isOpen;

    /// An environment without variables.
    public Environment() {
        this.values = new HashMap<>();
    }

    /// A copy that can be changed by itself.
    public Environment(Environment other) {
        this.values = new HashMap<>(other.values);
        this.isOpen = other.isOpen;
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
        return values.containsKey(name);
    }

    /// Whether nothing can be said about a variable.
    boolean isUnknown(String name) {
        return values.containsKey(name) ? values.get(name) == null : isOpen;
    }

    /// The value of a variable; null if it is not set or not known.
    public @Nullable String get(String name) {
        return values.get(name);
    }
}
