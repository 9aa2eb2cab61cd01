package dev.jbake.execution;

import dev.jbake.dockerfile.DockerfileReader;
import dev.jbake.dockerfile.DockerfileReading;
import dev.jbake.dockerfile.DockerfileView;
import dev.jbake.dockerfile.Stages;
import dev.jbake.dockerfile.TargetInputs;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.Platform;
import dev.jbake.plan.TargetPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// The targets of a run in waves: those of one wave can be built at the same time.
///
/// @param targets by wave, then in the order in which they were requested
/// @param chain the longest chain of targets that wait for each other, the first to be built first
public record ExecutionPlan(List<TargetStep> targets, List<String> chain) {

    /// Makes a plan. Dockerfiles of this machine are read; a builder is not asked, so targets without platforms are
    /// looked at as on this machine.
    public static ExecutionPlan of(BuildPlan build) {
        Waves waves = new Waves(build);
        DockerfileReader reader = new DockerfileReader();
        Platform node = Platform.local();
        List<List<TargetStep>> sorted = new ArrayList<>();
        for (TargetPlan target : build.targets().values()) {
            int wave = waves.of(target.name());
            while (sorted.size() < wave) {
                sorted.add(new ArrayList<>());
            }
            sorted.get(wave - 1).add(step(target, build, wave, reader, node));
        }
        List<TargetStep> targets = sorted.stream().flatMap(List::stream).toList();
        return new ExecutionPlan(targets, waves.longestChain());
    }

    private static TargetStep step(
            TargetPlan target, BuildPlan build, int wave, DockerfileReader reader, Platform node) {
        DockerfileReading reading = reader.read(target);
        Stages stages = reading.stages();
        List<PlatformStep> platforms = new ArrayList<>();
        String unknown = reading.unknown();
        if (!reading.mistakes().isEmpty()) {
            unknown = reading.mistakes().getFirst().detail();
        } else if (stages != null) {
            List<Platform> asked = target.platforms().isEmpty() ? List.of(node) : target.platforms();
            for (Platform platform : asked) {
                DockerfileView view = DockerfileView.of(stages, TargetInputs.of(target, platform, node));
                if (!view.problems().isEmpty()) {
                    unknown = view.problems().getFirst().detail();
                }
                if (view.reached().isEmpty()) {
                    continue;
                }
                String name = target.platforms().isEmpty() ? "" : platform.formatAll();
                platforms.add(PlatformStep.of(name, stages, view));
            }
        }
        return new TargetStep(
                target,
                build.requested().contains(target.name()),
                wave,
                List.copyOf(new TreeSet<>(target.inputs().links().values())),
                platforms,
                unknown);
    }

    /// How many waves there are.
    public int waves() {
        return targets.isEmpty() ? 0 : targets.getLast().wave();
    }

    /// The images that are pulled, in full, in order.
    public SortedSet<String> images() {
        SortedSet<String> images = new TreeSet<>();
        for (TargetStep target : targets) {
            target.platforms().forEach(platform -> images.addAll(platform.images()));
        }
        return images;
    }

    /// The targets whose Dockerfiles could not be looked into, with the reasons.
    public Map<String, String> unknown() {
        Map<String, String> unknown = new LinkedHashMap<>();
        for (TargetStep target : targets) {
            String why = target.unknown();
            if (why != null) {
                unknown.put(target.name(), why);
            }
        }
        return unknown;
    }
}
