package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.OverrideKey;
import dev.jbake.bake.attribute.form.Platform;
import dev.jbake.bake.attribute.form.TextsAttribute;
import dev.jbake.plan.TargetDraft;
import java.util.List;
import java.util.Locale;

/// `platforms`: what to build for. `--set` calls it `platform`.
public final class Platforms extends TextsAttribute {
    /// The only one.
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
            for (String platform : written.split(",", -1)) {
                normalized(platform);
            }
        }
    }

    private static String normalized(String platform) throws InvalidContent {
        return platform.toLowerCase(Locale.ROOT).equals("local") ? Platform.local() : Platform.parse(platform);
    }

    @Override
    public void plan(List<String> content, TargetDraft draft) throws InvalidContent {
        for (String written : content) {
            for (String platform : written.split(",", -1)) {
                draft.platform(normalized(platform));
            }
        }
    }
}
