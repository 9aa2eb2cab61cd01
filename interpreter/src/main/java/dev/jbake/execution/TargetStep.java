package dev.jbake.execution;

import dev.jbake.plan.TargetPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One target of a run.
///
/// @param plan what is built
/// @param isRequested false for a target that only others need
/// @param wave from 1; all targets that it waits for are in earlier waves
/// @param waitsFor the targets whose results are its contexts, in order of their names
/// @param platforms its stages; empty if the Dockerfile cannot be looked into
/// @param unknown why it cannot be, null if it can
public record TargetStep(
        TargetPlan plan,
        boolean isRequested,
        int wave,
        List<String> waitsFor,
        List<PlatformStep> platforms,
        @Nullable String unknown) {
    /// The target's name.
    public String name() {
        return plan.name();
    }
}
