package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.TextsAttribute;
import dev.jbake.plan.TargetDraft;
import java.util.List;

/// `no-cache-filter`: stages whose steps are run without the cache.
final class NoCacheFilter extends TextsAttribute {

    NoCacheFilter() {
        super("no-cache-filter", true, "Stages whose steps are run even if they are cached.");
    }

    @Override
    public String since() {
        return "0.8.0";
    }

    @Override
    public void plan(List<String> content, TargetDraft draft) {
        if (!content.isEmpty()) {
            draft.frontendUnlessSet("no-cache", String.join(",", content));
        }
    }
}
