package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.InvalidContent;
import dev.jbake.bake.attribute.form.TextAttribute;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.ContextSource;
import dev.jbake.plan.TargetDraft;

/// `context`: the directory or URL whose files the build sees.
public final class Context extends TextAttribute {
    /// The attribute, as the table has it.
    public static final Context ATTRIBUTE = new Context();

    private Context() {
        super("context", "The directory or URL with the files for the build.");
    }

    @Override
    public void check(String content) throws InvalidContent {
        if (content.equals("-")) {
            throw new InvalidContent("context from stdin not allowed in bake");
        }
    }

    @Override
    public void print(String content, JsonWriter json) {
        json.string(ContextSource.path(content));
    }

    @Override
    public void plan(String content, TargetDraft draft) {
        draft.context(content);
    }
}
