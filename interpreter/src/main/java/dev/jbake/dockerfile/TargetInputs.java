package dev.jbake.dockerfile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.jbake.plan.ImageName;
import dev.jbake.plan.Platform;
import dev.jbake.plan.TargetPlan;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a target gives to its Dockerfile on one platform.
///
/// @param args the build arguments
/// @param contexts the names of the named contexts
/// @param stage the stage that is built; empty for the last
/// @param platform what is built for
/// @param node what it is built on
public record TargetInputs(
        ImmutableMap<String, String> args,
        ImmutableSet<String> contexts,
        String stage,
        Platform platform,
        Platform node) {
    private static final String ARGUMENT = "build-arg:";

    /// What a target gives.
    ///
    /// @param platform one of the target's
    /// @param node the platform of the machine that builds it
    public static TargetInputs of(TargetPlan target, Platform platform, Platform node) {
        ImmutableMap.Builder<String, String> args = ImmutableMap.builder();
        for (Map.Entry<String, String> attribute :
                target.frontend().attributes().entrySet()) {
            if (attribute.getKey().startsWith(ARGUMENT)) {
                args.put(attribute.getKey().substring(ARGUMENT.length()), attribute.getValue());
            }
        }
        return new TargetInputs(
                args.buildOrThrow(),
                target.inputs().namedContexts().keySet(),
                target.frontend().attributes().getOrDefault("target", ""),
                platform,
                node);
    }

    /// The named context that replaces an image or a stage; null if there is none. BuildKit looks for the short form of
    /// a name, first for the platform alone.
    @Nullable
    String context(String name) {
        if (name.equalsIgnoreCase("scratch") || name.equalsIgnoreCase("context") || ImageName.problem(name) != null) {
            return null;
        }
        String familiar = ImageName.familiar(name);
        String ofPlatform = familiar + "::" + platform.normalized().formatAll();
        return contexts.contains(ofPlatform) ? ofPlatform : contexts.contains(familiar) ? familiar : null;
    }
}
