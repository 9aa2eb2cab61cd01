package dev.jbake.execution;

import dev.jbake.dockerfile.DockerfileView;
import dev.jbake.dockerfile.Origin;
import dev.jbake.dockerfile.Stage;
import dev.jbake.dockerfile.Stages;
import dev.jbake.dockerfile.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The stages of one target on one platform.
///
/// @param platform such as `linux/arm64`; empty if the target names none, which means the builder's own
/// @param stages those that are built, in the order of the Dockerfile
/// @param skipped the names of those that are not
public record PlatformStep(String platform, List<StageStep> stages, List<String> skipped) {
    /// A stage that is built.
    ///
    /// @param name its name, or `stage-` with its index
    /// @param uses what it begins with, and what it takes from elsewhere
    public record StageStep(String name, List<Use> uses) {}

    static PlatformStep of(String platform, Stages all, DockerfileView view) {
        List<StageStep> stages = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (Stage stage : all.all()) {
            if (view.isReached(stage)) {
                stages.add(new StageStep(stage.shown(), view.uses(stage)));
            } else {
                skipped.add(stage.shown());
            }
        }
        return new PlatformStep(platform, stages, skipped);
    }

    /// The images that are pulled.
    public SortedSet<String> images() {
        SortedSet<String> images = new TreeSet<>();
        for (StageStep stage : stages) {
            for (Use use : stage.uses()) {
                if (use.origin() instanceof Origin.OfImage image) {
                    images.add(image.reference());
                }
            }
        }
        return images;
    }
}
