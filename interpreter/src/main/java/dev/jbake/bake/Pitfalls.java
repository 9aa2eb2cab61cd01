package dev.jbake.bake;

import dev.jbake.bake.attribute.CacheTo;
import dev.jbake.bake.attribute.Output;
import dev.jbake.bake.attribute.Platforms;
import dev.jbake.bake.attribute.Tags;
import dev.jbake.bake.attribute.form.Entry;
import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.plan.ExportPlace;
import dev.jbake.plan.MalformedException;
import dev.jbake.plan.Platform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Looks at the resolved targets of a run for what they do to each other, and for outputs that miss something.
final class Pitfalls {
    private final Diagnostics diagnostics;
    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, String> caches = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();

    Pitfalls(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void look(Target target) {
        platforms(target);
        caches(target);
        files(target);
        List<String> names = target.get(Tags.ATTRIBUTE);
        if (!target.isLinked() && names != null && !names.isEmpty()) {
            tags(target, names);
        }
    }

    private void platforms(Target target) {
        List<String> platforms = target.get(Platforms.ATTRIBUTE);
        for (int i = 0; platforms != null && i < platforms.size(); i++) {
            String[] each = platforms.get(i).split(",", -1);
            for (String platform : each) {
                if (isUnknown(platform)) {
                    diagnostics.add(Diagnostic.finding(
                            Code.UNKNOWN_PLATFORM,
                            target.span(Platforms.ATTRIBUTE),
                            "No machine is known that runs " + platform + ", for which " + target.name()
                                    + " is built."));
                }
            }
        }
    }

    /// True for a platform that no machine has, as far as it can be read.
    private static boolean isUnknown(String written) {
        try {
            return !Platform.parseEach(written).getFirst().isKnown();
        } catch (MalformedException ignored) {
            return false;
        }
    }

    private void tags(Target target, List<String> names) {
        List<Entry> outputs = target.get(Output.ATTRIBUTE);
        boolean named = outputs == null || outputs.isEmpty();
        boolean image = named;
        for (int i = 0; outputs != null && i < outputs.size(); i++) {
            Entry output = outputs.get(i);
            image |= switch (output.type()) {
                case "local", "tar", "cacheonly" -> false;
                default -> true;
            };
            named |= switch (output.type()) {
                case "image", "registry" -> true;
                case "docker" -> Output.place(output) == ExportPlace.DOCKER;
                default -> false;
            };
        }
        if (!image && target.span(Output.ATTRIBUTE) != null) {
            diagnostics.add(Diagnostic.finding(
                    Code.UNUSED_TAGS,
                    target.span(Tags.ATTRIBUTE),
                    "The outputs of " + target.name() + " are no images, and nothing gets these tags."));
        }
        for (int i = 0; named && i < names.size(); i++) {
            String other = tags.putIfAbsent(names.get(i), target.name());
            if (other != null) {
                diagnostics.add(Diagnostic.finding(
                        Code.SAME_TAG,
                        target.span(Tags.ATTRIBUTE),
                        "The targets " + other + " and " + target.name() + " both have the tag " + names.get(i)
                                + "; the one that ends last has it."));
            }
        }
    }

    private void caches(Target target) {
        List<Entry> entries = target.get(CacheTo.ATTRIBUTE);
        for (int i = 0; entries != null && i < entries.size(); i++) {
            String cache = cache(entries.get(i));
            String other = cache == null ? null : caches.putIfAbsent(cache, target.name());
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

    private void files(Target target) {
        List<Entry> outputs = target.get(Output.ATTRIBUTE);
        for (int i = 0; outputs != null && i < outputs.size(); i++) {
            String file = Output.file(outputs.get(i));
            String other = file == null ? null : files.putIfAbsent(file, target.name());
            if (other != null && !other.equals(target.name())) {
                diagnostics.add(Diagnostic.finding(
                        Code.SAME_FILE,
                        target.span(Output.ATTRIBUTE),
                        "The targets " + other + " and " + target.name() + " both write " + file
                                + "; the one that ends last has it."));
            }
        }
    }
}
