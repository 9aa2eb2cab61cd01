package dev.jbake.execution.show;

import dev.jbake.dockerfile.Use;
import dev.jbake.dockerfile.UseOrigin;
import dev.jbake.plan.ContextSource;
import dev.jbake.plan.TargetPlan;

/// What a stage uses, in words.
///
/// @param kind `stage`, `target`, `context`, `image`, `scratch` or `unknown`
/// @param of the stage, target, context or image; what is written if it is not known; empty for `scratch`
record UseText(String kind, String of) {
    static UseText of(Use use, TargetPlan target) {
        return switch (use.origin()) {
            case UseOrigin.OfStage stage -> new UseText("stage", stage.stage().shown());
            case UseOrigin.OfImage image -> new UseText("image", image.reference());
            case UseOrigin.Empty nothing -> new UseText("scratch", "");
            case UseOrigin.Unknown unknown -> new UseText("unknown", use.name());
            case UseOrigin.OfContext context ->
                target.inputs().namedContexts().get(context.name()) instanceof ContextSource.Linked linked
                        ? new UseText("target", linked.target())
                        : new UseText("context", context.name());
        };
    }

    /// As a word of a sentence: stages and images by their names alone.
    String shown() {
        return switch (kind) {
            case "stage", "image" -> of;
            case "scratch" -> kind;
            default -> kind + " " + of;
        };
    }
}
