package dev.jbake.linking;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import dev.jbake.bake.definition.Target;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.dockerfile.DockerfileReader;
import dev.jbake.dockerfile.DockerfileReading;
import dev.jbake.dockerfile.DockerfileView;
import dev.jbake.dockerfile.Stages;
import dev.jbake.dockerfile.TargetInputs;
import dev.jbake.host.Host;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.Platform;
import dev.jbake.plan.TargetPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Targets with their Dockerfiles, by name.
public final class SeenProject {
    private final Map<String, SeenTarget> targets = new LinkedHashMap<>();
    private final Map<String, Optional<SeenTarget>> others = new HashMap<>();
    private final DockerfileReader reader = new DockerfileReader();
    private final Platform node = Platform.local();
    private @Nullable Rest rest;

    /// The targets of a definition that are not part of its run.
    private record Rest(Resolved run, Supplier<Map<String, Target>> targets, Host host) {}

    /// Adds the targets of a run that no earlier run had.
    public void add(Map<String, Target> resolved, BuildPlan plan) {
        for (TargetPlan planned : plan.targets().values()) {
            Target target = resolved.get(planned.name());
            if (target != null && !targets.containsKey(planned.name())) {
                targets.put(planned.name(), see(target, planned));
            }
        }
    }

    /// Adds a run, and the targets that are not part of it: what they build can be meant all the same. They are
    /// planned,
    /// and their Dockerfiles read, only if they are asked for.
    public void add(Resolved run, BuildPlan plan, Host host) {
        add(run.targets(), plan);
        rest = new Rest(run, Suppliers.memoize(run::others), host);
    }

    private SeenTarget see(Target target, TargetPlan plan) {
        DockerfileReading reading = reader.read(plan);
        Stages stages = reading.stages();
        List<DockerfileView> views = new ArrayList<>();
        if (stages != null && reading.mistakes().isEmpty()) {
            List<Platform> platforms = plan.platforms().isEmpty() ? List.of(node) : plan.platforms();
            for (Platform platform : platforms) {
                views.add(DockerfileView.of(stages, TargetInputs.of(plan, platform, node)));
            }
        }
        return SeenTarget.of(target, plan, reading, views);
    }

    /// A target, whether it is part of a run or not; null if there is none, or if it cannot be planned.
    @Nullable
    SeenTarget any(String name) {
        SeenTarget target = targets.get(name);
        Rest further = rest;
        if (target != null || further == null) {
            return target;
        }
        Target other = further.targets().get().get(name);
        return other == null
                ? null
                : others.computeIfAbsent(
                                name,
                                added -> further.run()
                                        .planOther(other, further.host())
                                        .map(plan -> see(other, plan)))
                        .orElse(null);
    }

    /// All targets, those of runs first.
    Map<String, Target> all() {
        Map<String, Target> all = new LinkedHashMap<>();
        targets.forEach((name, seen) -> all.put(name, seen.target()));
        if (rest != null) {
            rest.targets().get().forEach(all::putIfAbsent);
        }
        return all;
    }

    /// The targets of the runs by name.
    public Map<String, SeenTarget> targets() {
        return targets;
    }
}
