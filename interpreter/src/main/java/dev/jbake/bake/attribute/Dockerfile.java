package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.TextAttribute;
import dev.jbake.plan.TargetDraft;

/// `dockerfile`: the Dockerfile, relative to the context.
public final class Dockerfile extends TextAttribute {
    /// The attribute, as the table has it.
    public static final Dockerfile ATTRIBUTE = new Dockerfile();

    private Dockerfile() {
        super("dockerfile", "Path of the Dockerfile, relative to the context, or a URL.");
    }

    @Override
    public void check(String content) throws InvalidContent {
        if (content.equals("-")) {
            throw new InvalidContent("dockerfile from stdin not allowed in bake");
        }
    }

    @Override
    public void plan(String content, TargetDraft draft) {
        draft.dockerfile(content);
    }
}
