package dev.jbake.lint.dockerfile;

import dev.jbake.bake.definition.Target;
import dev.jbake.dockerfile.DockerfileReader;
import dev.jbake.dockerfile.DockerfileView;
import dev.jbake.dockerfile.Reading;
import dev.jbake.dockerfile.Stages;
import dev.jbake.dockerfile.TargetInputs;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.Platform;
import dev.jbake.plan.TargetPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Targets with their Dockerfiles, by name.
final class SeenProject {
    private final Map<String, SeenTarget> targets = new LinkedHashMap<>();
    private final DockerfileReader reader = new DockerfileReader();
    private final Platform node = Platform.local();

    /// Adds the targets of a run that no earlier run had.
    void add(Map<String, Target> resolved, BuildPlan plan) {
        for (TargetPlan planned : plan.targets().values()) {
            Target target = resolved.get(planned.name());
            if (target != null && !targets.containsKey(planned.name())) {
                targets.put(planned.name(), see(target, planned));
            }
        }
    }

    private SeenTarget see(Target target, TargetPlan plan) {
        Reading reading = reader.read(plan);
        Stages stages = reading.stages();
        List<DockerfileView> views = new ArrayList<>();
        if (stages != null && reading.mistakes().isEmpty()) {
            List<Platform> platforms = plan.platforms().isEmpty() ? List.of(node) : plan.platforms();
            for (Platform platform : platforms) {
                views.add(DockerfileView.of(stages, TargetInputs.of(plan, platform, node)));
            }
        }
        return new SeenTarget(target, plan, reading, views);
    }

    /// The targets by name.
    Map<String, SeenTarget> targets() {
        return targets;
    }
}
