package dev.jbake.execution;

import dev.jbake.dockerfile.Argument;
import dev.jbake.dockerfile.BuildStage;
import dev.jbake.dockerfile.ContextPath;
import dev.jbake.dockerfile.DockerfileView;
import dev.jbake.dockerfile.SessionMount;
import dev.jbake.dockerfile.Stages;
import dev.jbake.dockerfile.Use;
import dev.jbake.dockerfile.UseOrigin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// The stages of one target on one platform.
///
/// @param platform such as `linux/arm64`; empty if the target names none, which means the builder's own
/// @param stages those that are built, in the order of the Dockerfile
/// @param skipped the names of those that are not
/// @param arguments the build arguments that they use
/// @param reads what they read of the context, as it is written; what is not known is left out
/// @param secrets the ids of the secrets that they mount
/// @param ssh the ids of the SSH agents that they mount
public record PlatformStep(
        String platform,
        List<StageStep> stages,
        List<String> skipped,
        List<Argument> arguments,
        List<String> reads,
        List<String> secrets,
        List<String> ssh) {
    /// A stage that is built.
    ///
    /// @param name its name, or `stage-` with its index
    /// @param uses what it begins with, and what it takes from elsewhere
    public record StageStep(String name, List<Use> uses) {}

    static PlatformStep of(String platform, Stages all, DockerfileView view) {
        List<StageStep> stages = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (BuildStage stage : all.all()) {
            if (view.isReached(stage)) {
                stages.add(new StageStep(stage.shown(), view.uses(stage)));
            } else {
                skipped.add(stage.shown());
            }
        }
        return new PlatformStep(
                platform,
                stages,
                skipped,
                view.arguments(),
                reads(view),
                view.secrets().stream().map(SessionMount::id).toList(),
                view.agents().stream().map(SessionMount::id).toList());
    }

    private static List<String> reads(DockerfileView view) {
        Set<String> reads = new LinkedHashSet<>();
        for (ContextPath path : view.contextPaths()) {
            String known = path.path();
            if (known != null) {
                reads.add(known);
            }
        }
        return List.copyOf(reads);
    }

    /// The images that are pulled.
    public SortedSet<String> images() {
        SortedSet<String> images = new TreeSet<>();
        for (StageStep stage : stages) {
            for (Use use : stage.uses()) {
                if (use.origin() instanceof UseOrigin.OfImage image) {
                    images.add(image.reference());
                }
            }
        }
        return images;
    }
}
