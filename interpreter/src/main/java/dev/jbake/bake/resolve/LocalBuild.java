package dev.jbake.bake.resolve;

import dev.jbake.bake.attribute.Output;
import dev.jbake.bake.attribute.Platforms;
import dev.jbake.bake.attribute.form.Entry;
import dev.jbake.bake.definition.Target;
import dev.jbake.plan.ExportPlace;
import dev.jbake.plan.MalformedException;
import dev.jbake.plan.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// `--local`: targets are built for one platform only, that of this machine, and images are loaded instead of pushed.
public final class LocalBuild {
    private final Platform own;
    private final List<String> narrowed = new ArrayList<>();
    private final List<String> loaded = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();

    /// @param own the machine's platform
    public LocalBuild(Platform own) {
        this.own = own;
    }

    /// Narrows sound targets. Those that are not for this platform are left out unless others are linked to them.
    public Resolved narrow(Resolved resolved) {
        List<String> kept = new ArrayList<>();
        for (String name : resolved.requested()) {
            List<Platform> platforms = platforms(resolved.targets().get(name));
            (platforms.isEmpty() || own(platforms) != null ? kept : foreign).add(name);
        }
        Resolved rest = foreign.isEmpty() ? resolved : resolved.only(kept);
        rest.targets().values().forEach(this::narrowPlatforms);
        for (String name : rest.requested()) {
            Target target = rest.targets().get(name);
            if (target != null) {
                load(target);
            }
        }
        return rest;
    }

    /// What was narrowed, in one line; blank for nothing.
    public String summary() {
        StringJoiner parts = new StringJoiner("; ");
        add("for " + own.format() + " only: ", narrowed, parts);
        add("loaded, not pushed: ", loaded, parts);
        add("left out, not for " + own.format() + ": ", foreign, parts);
        return parts.toString();
    }

    private static void add(String title, List<String> targets, StringJoiner parts) {
        if (!targets.isEmpty()) {
            parts.add(title + String.join(", ", targets));
        }
    }

    private void narrowPlatforms(Target target) {
        List<Platform> platforms = platforms(target);
        Platform found = own(platforms);
        if (found != null && platforms.size() > 1) {
            target.put(Platforms.ATTRIBUTE, List.of(found.formatAll()));
            narrowed.add(target.name());
        }
    }

    private static List<Platform> platforms(@Nullable Target target) {
        List<String> written = target == null ? null : target.get(Platforms.ATTRIBUTE);
        List<Platform> platforms = new ArrayList<>();
        try {
            for (String entry : written == null ? List.<String>of() : written) {
                platforms.addAll(Platform.parseEach(entry));
            }
        } catch (MalformedException e) {
            throw new IllegalStateException("only sound targets can be narrowed", e);
        }
        return platforms;
    }

    /// This machine's platform among others: the same one, else one with another variant, else null.
    private @Nullable Platform own(List<Platform> platforms) {
        Platform other = null;
        for (Platform platform : platforms) {
            if (platform.equals(own)) {
                return platform;
            }
            boolean similar =
                    platform.os().equals(own.os()) && platform.architecture().equals(own.architecture());
            other = similar && other == null ? platform : other;
        }
        return other;
    }

    /// Images are loaded; files are written, and what stays in the cache stays there.
    private void load(Target target) {
        List<Entry> outputs = target.get(Output.ATTRIBUTE);
        List<Entry> changed = new ArrayList<>();
        boolean image = outputs == null || outputs.isEmpty();
        boolean pushed = false;
        String name = "";
        for (Entry output : outputs == null ? List.<Entry>of() : outputs) {
            boolean replaced = output.type().equals("image") || output.type().equals("registry");
            if (replaced) {
                image = true;
                pushed |= Output.pushes(output);
                name = output.attributes().getOrDefault("name", name);
            } else {
                changed.add(output);
            }
        }
        if (image && changed.stream().noneMatch(output -> Output.place(output) == ExportPlace.DOCKER)) {
            changed.add(new Entry("docker", name.isEmpty() ? Map.of() : Map.of("name", name)));
        }
        target.put(Output.ATTRIBUTE, changed);
        if (pushed) {
            loaded.add(target.name());
        }
    }
}
