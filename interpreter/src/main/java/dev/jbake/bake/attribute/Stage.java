package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.TextAttribute;
import dev.jbake.plan.TargetDraft;

/// `target`: the Dockerfile's stage to build.
public final class Stage extends TextAttribute {
    /// The attribute itself.
    public static final Stage ATTRIBUTE = new Stage();

    Stage() {
        super("target", "The stage of the Dockerfile to build.");
    }

    @Override
    public void plan(String content, TargetDraft draft) {
        if (!content.isEmpty()) {
            draft.frontend("target", content);
        }
    }
}
