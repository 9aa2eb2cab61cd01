package dev.jbake.bake.attribute.form;

import dev.jbake.cty.Type;
import dev.jbake.cty.Value;
import dev.jbake.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A bool that replaces an inherited one.
public abstract class FlagAttribute extends Attribute<Boolean> {

    protected FlagAttribute(String name, String documentation) {
        super(name, Type.BOOL, documentation);
    }

    @Override
    public @Nullable Boolean read(Value value) {
        return value.isNull() ? null : Boolean.valueOf(value.isTrue());
    }

    @Override
    public Value value(@Nullable Boolean content) {
        return content == null ? Value.nullOf(Type.BOOL) : Value.of(content.booleanValue());
    }

    @Override
    public Boolean merge(Boolean under, Boolean over) {
        return over;
    }

    @Override
    public List<OverrideKey> overrideKeys() {
        return List.of(new OverrideKey(name(), OverrideKey.Form.VALUE));
    }

    @Override
    public Boolean override(@Nullable Boolean content, TargetOverride override) throws InvalidContent {
        return override.bool();
    }

    @Override
    public void print(Boolean content, JsonWriter json) {
        json.bool(content);
    }
}
