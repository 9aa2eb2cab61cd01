package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.Entry;
import dev.jbake.bake.attribute.form.TargetOverride;
import dev.jbake.plan.TargetDraft;
import java.util.List;

/// `cache-to`: where the steps' cache is written.
public final class CacheTo extends CacheAttribute {

    /// The attribute, as the table has it.
    public static final CacheTo ATTRIBUTE = new CacheTo();

    private CacheTo() {
        super("cache-to", false, "Caches to write the steps to.");
    }

    @Override
    public List<String> granted(List<Entry> content, TargetOverride override) {
        return paths(content, "dest", "fs.write");
    }

    @Override
    public void plan(List<Entry> content, TargetDraft draft) {
        for (Entry entry : content) {
            draft.cacheTo(planned(entry));
        }
    }
}
