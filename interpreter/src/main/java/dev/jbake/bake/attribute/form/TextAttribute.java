package dev.jbake.bake.attribute.form;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A string that replaces an inherited one.
public abstract class TextAttribute extends Attribute<String> {

    protected TextAttribute(String name, String documentation) {
        super(name, Type.STRING, documentation);
    }

    @Override
    public @Nullable String read(Value value) throws InvalidContent {
        return value.isNull() ? null : value.asString();
    }

    @Override
    public Value value(@Nullable String content) {
        return content == null ? Value.nullOf(Type.STRING) : Value.of(content);
    }

    @Override
    public String merge(String under, String over) {
        return over;
    }

    @Override
    public List<OverrideKey> overrideKeys() {
        return List.of(new OverrideKey(name(), OverrideKey.Form.VALUE));
    }

    @Override
    public @Nullable String override(@Nullable String content, TargetOverride override) throws InvalidContent {
        return override.value();
    }

    @Override
    public void print(String content, JsonWriter json) {
        json.string(content);
    }
}
