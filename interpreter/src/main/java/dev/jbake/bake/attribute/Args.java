package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.OverrideKey;
import dev.jbake.bake.attribute.form.PairsAttribute;
import dev.jbake.plan.TargetDraft;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `args`: build arguments.
public final class Args extends PairsAttribute {
    /// The attribute, as the table has it.
    public static final Args ATTRIBUTE = new Args();

    private Args() {
        super("args", OverrideKey.Form.NAMED, "Build arguments; ARG names of the Dockerfile.");
    }

    @Override
    public void plan(Map<String, @Nullable String> content, TargetDraft draft) {
        for (String key : sortedKeys(content)) {
            String text = content.get(key);
            if (text != null) {
                draft.frontend("build-arg:" + key, text);
            }
        }
    }
}
