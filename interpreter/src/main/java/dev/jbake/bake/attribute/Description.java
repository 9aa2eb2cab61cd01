package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.OverrideKey;
import dev.jbake.bake.attribute.form.TextAttribute;
import dev.jbake.cty.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `description`: one line for people. An empty one says nothing.
public final class Description extends TextAttribute {
    /// The attribute, as the table has it.
    public static final Description ATTRIBUTE = new Description();

    private Description() {
        super("description", "What the target or group is for.");
    }

    @Override
    public String since() {
        return "0.16.0";
    }

    @Override
    public String read(Value value) throws InvalidContent {
        if (value.isNull()) {
            throw new InvalidContent("null value is not allowed");
        }
        return value.asString();
    }

    @Override
    public Value value(@Nullable String content) {
        return Value.of(content == null ? "" : content);
    }

    @Override
    public String merge(String under, String over) {
        return over.isEmpty() ? under : over;
    }

    @Override
    public List<OverrideKey> overrideKeys() {
        return List.of();
    }

    @Override
    public boolean isBlank(String content) {
        return content.isEmpty();
    }
}
