package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.FlagAttribute;
import dev.jbake.plan.TargetDraft;

/// `no-cache`: run every step without the cache. It wins over `no-cache-filter`.
final class NoCache extends FlagAttribute {

    NoCache() {
        super("no-cache", "Run every step even if it is cached.");
    }

    @Override
    public void plan(Boolean content, TargetDraft draft) {
        if (content) {
            draft.frontend("no-cache", "");
        }
    }
}
