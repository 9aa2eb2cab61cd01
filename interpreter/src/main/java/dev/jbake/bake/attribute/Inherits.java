package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.OverrideKey;
import dev.jbake.bake.attribute.form.TargetOverride;
import dev.jbake.bake.attribute.form.TextsAttribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `inherits`: targets whose attributes this one takes over, later ones over earlier ones. A resolved target has none.
public final class Inherits extends TextsAttribute {
    /// The attribute, as the table has it.
    public static final Inherits ATTRIBUTE = new Inherits();

    private Inherits() {
        super("inherits", true, "Targets to inherit attributes from.");
    }

    @Override
    public List<String> normalize(List<String> content) {
        return content;
    }

    @Override
    public List<OverrideKey> overrideKeys() {
        return List.of();
    }

    @Override
    public List<String> override(@Nullable List<String> content, TargetOverride override) {
        throw new IllegalStateException("inherits cannot be set");
    }
}
