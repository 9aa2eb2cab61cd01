package dev.jbake.linking;

import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.bake.definition.Target;
import dev.jbake.dockerfile.BuildStage;
import dev.jbake.dockerfile.DockerfileReading;
import dev.jbake.dockerfile.DockerfileView;
import dev.jbake.dockerfile.Use;
import dev.jbake.plan.TargetPlan;
import dev.jbake.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A target with its Dockerfile.
///
/// @param target as it is defined
/// @param plan what is built
/// @param reading its Dockerfile
/// @param views the Dockerfile on each platform; none if it cannot be looked into
/// @param uses what the stages that it reaches use, on all platforms
public record SeenTarget(
        Target target, TargetPlan plan, DockerfileReading reading, List<DockerfileView> views, List<Use> uses) {

    static SeenTarget of(Target target, TargetPlan plan, DockerfileReading reading, List<DockerfileView> views) {
        Set<Use> uses = new LinkedHashSet<>();
        for (DockerfileView view : views) {
            for (BuildStage stage : view.reached()) {
                uses.addAll(view.uses(stage));
            }
        }
        return new SeenTarget(target, plan, reading, views, List.copyOf(uses));
    }

    /// The target's name.
    public String name() {
        return plan.name();
    }

    /// Where an attribute is written, or the target if it is not.
    public @Nullable Span place(Attribute<?> attribute) {
        Span span = target.span(attribute);
        return span == null ? target.place() : span;
    }
}
