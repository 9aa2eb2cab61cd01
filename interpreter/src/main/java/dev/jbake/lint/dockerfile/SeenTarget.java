package dev.jbake.lint.dockerfile;

import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.bake.definition.Target;
import dev.jbake.dockerfile.DockerfileView;
import dev.jbake.dockerfile.Reading;
import dev.jbake.dockerfile.Stage;
import dev.jbake.dockerfile.Use;
import dev.jbake.plan.TargetPlan;
import dev.jbake.source.Span;
import java.util.ArrayList;
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
record SeenTarget(Target target, TargetPlan plan, Reading reading, List<DockerfileView> views) {
    String name() {
        return plan.name();
    }

    /// What the stages that it reaches use, on all platforms.
    List<Use> uses() {
        Set<Use> uses = new LinkedHashSet<>();
        for (DockerfileView view : views) {
            for (Stage stage : view.reached()) {
                uses.addAll(view.uses(stage));
            }
        }
        return new ArrayList<>(uses);
    }

    /// Where an attribute is written, or the target if it is not.
    @Nullable
    Span place(Attribute<?> attribute) {
        Span span = target.span(attribute);
        return span == null ? target.place() : span;
    }
}
