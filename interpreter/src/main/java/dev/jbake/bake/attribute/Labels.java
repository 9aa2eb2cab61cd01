package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.OverrideKey;
import dev.jbake.bake.attribute.form.PairsAttribute;
import dev.jbake.plan.TargetDraft;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `labels`: image labels.
final class Labels extends PairsAttribute {

    Labels() {
        super("labels", OverrideKey.Form.NAMED_LATE, "Labels of the image.");
    }

    @Override
    public void plan(Map<String, @Nullable String> content, TargetDraft draft) {
        for (String key : sortedKeys(content)) {
            String text = content.get(key);
            if (text != null) {
                draft.frontend("label:" + key, text);
            }
        }
    }
}
