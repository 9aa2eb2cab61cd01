package dev.jbake.linking;

import dev.jbake.bake.definition.Target;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.dockerfile.DockerfileReader;
import dev.jbake.dockerfile.DockerfileReading;
import dev.jbake.dockerfile.DockerfileView;
import dev.jbake.dockerfile.Stages;
import dev.jbake.dockerfile.TargetInputs;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.Platform;
import dev.jbake.plan.TargetPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Targets with their Dockerfiles, by name.
public final class SeenProject {
    private final Map<String, SeenTarget> targets = new LinkedHashMap<>();
    private final Map<String, Resolved.PlannedTarget> others = new LinkedHashMap<>();
    private final Map<String, SeenTarget> seenOthers = new HashMap<>();
    private final DockerfileReader reader = new DockerfileReader();
    private final Platform node = Platform.local();

    /// Adds the targets of a run that no earlier run had.
    public void add(Map<String, Target> resolved, BuildPlan plan) {
        for (TargetPlan planned : plan.targets().values()) {
            Target target = resolved.get(planned.name());
            if (target != null && !targets.containsKey(planned.name())) {
                targets.put(planned.name(), see(target, planned));
            }
        }
    }

    /// Adds targets that are not part of any run: what they build can be meant all the same. Their Dockerfiles are read
    /// only if they are asked for.
    public void addOthers(List<Resolved.PlannedTarget> planned) {
        for (Resolved.PlannedTarget other : planned) {
            others.putIfAbsent(other.plan().name(), other);
        }
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

    /// A target, whether it is part of a run or not; null if there is none.
    @Nullable
    SeenTarget any(String name) {
        SeenTarget target = targets.get(name);
        if (target != null) {
            return target;
        }
        Resolved.PlannedTarget other = others.get(name);
        return other == null ? null : seenOthers.computeIfAbsent(name, added -> see(other.target(), other.plan()));
    }

    /// The plans of all targets, those of runs first.
    Map<String, TargetPlan> plans() {
        Map<String, TargetPlan> plans = new LinkedHashMap<>();
        targets.forEach((name, seen) -> plans.put(name, seen.plan()));
        others.forEach((name, other) -> plans.putIfAbsent(name, other.plan()));
        return plans;
    }

    /// The targets of the runs by name.
    public Map<String, SeenTarget> targets() {
        return targets;
    }
}
