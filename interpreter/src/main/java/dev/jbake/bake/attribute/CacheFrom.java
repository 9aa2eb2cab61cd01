package dev.jbake.bake.attribute;

import dev.jbake.bake.attribute.form.Entry;
import dev.jbake.bake.attribute.form.TargetOverride;
import dev.jbake.plan.TargetDraft;
import java.util.List;

/// `cache-from`: where cached steps are looked up.
final class CacheFrom extends CacheAttribute {

    CacheFrom() {
        super("cache-from", true, "Caches to take steps from.");
    }

    @Override
    public List<String> granted(List<Entry> content, TargetOverride override) {
        return paths(content, "src", "fs.read");
    }

    @Override
    public void plan(List<Entry> content, TargetDraft draft) {
        for (Entry entry : content) {
            draft.cacheFrom(planned(entry));
        }
    }
}
