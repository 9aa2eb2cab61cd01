package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.OverrideKey;
import dev.jbake.bake.attribute.form.TextsAttribute;
import dev.jbake.plan.MalformedException;
import dev.jbake.plan.Platform;
import dev.jbake.plan.TargetDraft;
import java.util.List;

/// `platforms`: what to build for. `--set` calls it `platform`.
public final class Platforms extends TextsAttribute {
    /// The attribute, as the table has it.
    public static final Platforms ATTRIBUTE = new Platforms();

    private Platforms() {
        super("platforms", false, "Platforms to build for, such as linux/arm64.");
    }

    @Override
    public List<OverrideKey> overrideKeys() {
        return List.of(new OverrideKey("platform", OverrideKey.Form.LIST));
    }

    @Override
    public void check(List<String> content) throws InvalidContent {
        for (String written : content) {
            parse(written);
        }
    }

    @Override
    public void plan(List<String> content, TargetDraft draft) throws InvalidContent {
        for (String written : content) {
            parse(written).forEach(draft::platform);
        }
    }

    private static List<Platform> parse(String written) throws InvalidContent {
        try {
            return Platform.parseEach(written);
        } catch (MalformedException e) {
            throw new InvalidContent(e.getMessage());
        }
    }
}
