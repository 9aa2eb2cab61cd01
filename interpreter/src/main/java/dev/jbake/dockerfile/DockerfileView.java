package dev.jbake.dockerfile;

import dev.jbake.diagnostic.Diagnostic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A Dockerfile as a target sees it on one platform.
public final class DockerfileView {
    private final StageGraph graph;
    private final StageWalk walk;
    private final Problems problems = new Problems();
    private final @Nullable BuildStage target;
    private final List<BuildStage> reached;
    private final Set<Integer> reachedIndexes = new HashSet<>();

    private DockerfileView(Stages stages, TargetInputs inputs) {
        graph = new StageGraph(stages, inputs, problems);
        walk = new StageWalk(graph, inputs, problems, stages.file().escape());
        target = graph.target();
        reached = target == null ? List.of() : graph.reached(target);
        for (BuildStage stage : reached) {
            walk.content(stage);
            reachedIndexes.add(stage.index());
        }
    }

    /// Looks at a Dockerfile.
    public static DockerfileView of(Stages stages, TargetInputs inputs) {
        return new DockerfileView(stages, inputs);
    }

    /// The stages that are built, in the order of the file; none if the target's does not exist.
    public List<BuildStage> reached() {
        return reached;
    }

    /// Whether a stage is built.
    public boolean isReached(BuildStage stage) {
        return reachedIndexes.contains(stage.index());
    }

    /// What a stage begins with, and what it takes from elsewhere.
    public List<Use> uses(BuildStage stage) {
        return graph.uses(stage);
    }

    /// What BuildKit would refuse.
    public List<Diagnostic> problems() {
        return problems.all();
    }

    /// The build arguments that the stages use, those of the target's stage first.
    public List<Argument> arguments() {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        for (BuildStage stage : fromTarget()) {
            StageContent content = walk.content(stage);
            for (String name : content.used) {
                Argument argument = content.argument(name);
                if (argument != null) {
                    arguments.putIfAbsent(name, argument);
                }
            }
        }
        return new ArrayList<>(arguments.values());
    }

    /// The secrets that the stages mount, by id.
    public List<SessionMount> secrets() {
        return mounts(content -> content.secrets);
    }

    /// The SSH agents that the stages mount, by id.
    public List<SessionMount> agents() {
        return mounts(content -> content.agents);
    }

    private List<SessionMount> mounts(Function<StageContent, Map<String, SessionMount>> kind) {
        Map<String, SessionMount> mounts = new LinkedHashMap<>();
        for (BuildStage stage : fromTarget()) {
            kind.apply(walk.content(stage)).forEach(mounts::putIfAbsent);
        }
        return new ArrayList<>(mounts.values());
    }

    /// What the stages read of the main context.
    public List<ContextPath> contextPaths() {
        List<ContextPath> paths = new ArrayList<>();
        reached.forEach(stage -> paths.addAll(walk.content(stage).paths));
        return paths;
    }

    /// The reached stages, each before those that it needs.
    private List<BuildStage> fromTarget() {
        List<BuildStage> order = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        Deque<BuildStage> open = new ArrayDeque<>();
        if (target != null) {
            open.push(target);
        }
        while (!open.isEmpty()) {
            BuildStage stage = open.pop();
            if (seen.add(stage.index())) {
                order.add(stage);
                for (Use use : graph.uses(stage).reversed()) {
                    if (use.origin() instanceof UseOrigin.OfStage needed) {
                        open.push(needed.stage());
                    }
                }
            }
        }
        return order;
    }
}
