package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.FlagAttribute;
import dev.jbake.plan.TargetDraft;

/// `pull`: look up base images anew.
final class Pull extends FlagAttribute {

    Pull() {
        super("pull", "Always look up base images in their registry.");
    }

    @Override
    public void plan(Boolean content, TargetDraft draft) {
        draft.pull(content);
    }
}
