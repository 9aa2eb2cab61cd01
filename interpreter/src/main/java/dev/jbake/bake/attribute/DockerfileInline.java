package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.Escapes;
import dev.jbake.bake.attribute.form.OverrideKey;
import dev.jbake.bake.attribute.form.TextAttribute;
import dev.jbake.json.JsonWriter;
import dev.jbake.plan.TargetDraft;
import java.util.List;

/// `dockerfile-inline`: the Dockerfile's text. It cannot be set on the command line.
public final class DockerfileInline extends TextAttribute {
    /// The attribute, as the table has it.
    public static final DockerfileInline ATTRIBUTE = new DockerfileInline();

    private DockerfileInline() {
        super("dockerfile-inline", "The text of the Dockerfile.");
    }

    @Override
    public List<OverrideKey> overrideKeys() {
        return List.of();
    }

    @Override
    public void print(String content, JsonWriter json) {
        json.string(Escapes.of(content));
    }

    @Override
    public void plan(String content, TargetDraft draft) {
        if (!content.isEmpty()) {
            draft.inlineDockerfile(content);
        }
    }
}
