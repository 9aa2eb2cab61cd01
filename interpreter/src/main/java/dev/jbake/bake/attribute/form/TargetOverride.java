package dev.jbake.bake.attribute.form;

import dev.jbake.go.GoBool;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values that the command line gives to one key of one target.
public final class TargetOverride {
    private final OverrideKey key;
    private final @Nullable String name;
    private final List<String> values = new ArrayList<>(1);
    private String value = "";
    private boolean append;

    /// @param key what is set
    /// @param name the part after the key's dot, null if there is none
    public TargetOverride(OverrideKey key, @Nullable String name) {
        this.key = key;
        this.name = name;
    }

    /// The key.
    public OverrideKey key() {
        return key;
    }

    /// The name, or an error in the reference's words.
    public String name() throws InvalidContent {
        if (name == null) {
            String form = key.key().equals("extra-hosts") ? ".<hostname>=<ip>" : ".<name>=<value>";
            throw new InvalidContent("invalid format for " + key.key() + ", expecting " + key.key() + form);
        }
        return name;
    }

    /// Adds one `--set`.
    public void add(String text, boolean appending) {
        value = text;
        values.add(text);
        append = appending;
    }

    /// The last value.
    public String value() {
        return value;
    }

    /// All values.
    public List<String> values() {
        return values;
    }

    /// True when the last one was given with `+=`.
    public boolean append() {
        return append;
    }

    /// The value as a bool, read as Go's `strconv.ParseBool` does.
    public boolean bool() throws InvalidContent {
        Boolean parsed = GoBool.parse(value);
        if (parsed == null) {
            throw new InvalidContent("invalid value " + value + " for boolean key " + key.key());
        }
        return parsed;
    }
}
