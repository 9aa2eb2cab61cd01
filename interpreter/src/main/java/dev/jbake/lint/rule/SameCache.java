package dev.jbake.lint.rule;

import dev.jbake.bake.attribute.CacheTo;
import dev.jbake.bake.attribute.form.Entry;
import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// {@link Code#SAME_CACHE}: two targets write one cache.
final class SameCache implements TargetRule {
    private final Map<String, String> writers = new HashMap<>();

    @Override
    public void look(Target target, Diagnostics diagnostics) {
        List<Entry> entries = target.get(CacheTo.ATTRIBUTE);
        if (entries == null) {
            return;
        }
        for (Entry entry : entries) {
            String cache = cache(entry);
            String other = cache == null ? null : writers.putIfAbsent(cache, target.name());
            if (other != null && !other.equals(target.name())) {
                diagnostics.add(Diagnostic.finding(
                        Code.SAME_CACHE,
                        target.span(CacheTo.ATTRIBUTE),
                        "The targets " + other + " and " + target.name() + " both write the cache " + cache
                                + "; only what the last one wrote stays."));
            }
        }
    }

    /// What a cache is known by, null where several targets may share it.
    private static @Nullable String cache(Entry entry) {
        return switch (entry.type()) {
            case "registry" -> entry.attributes().get("ref");
            case "gha" -> "scope " + entry.attributes().getOrDefault("scope", "buildkit");
            case "local" -> entry.attributes().get("dest");
            default -> null;
        };
    }
}
