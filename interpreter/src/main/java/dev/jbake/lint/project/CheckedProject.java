package dev.jbake.lint.project;

import dev.jbake.bake.definition.Definition;
import dev.jbake.bake.resolve.Reach;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.lint.portability.Requirement;
import dev.jbake.plan.BuildPlan;
import dev.jbake.stdlib.version.SemanticVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A project as its rules see it.
///
/// @param definition all that its files define
/// @param reach what leads to its targets
/// @param runs what it is made for, as far as that can be planned
/// @param requirements each use of a construct that needs a certain buildx
/// @param buildx the version that must understand it, null for any
public record CheckedProject(
        Definition definition,
        Reach reach,
        List<PlannedRun> runs,
        List<Requirement> requirements,
        @Nullable SemanticVersion buildx) {
    /// The targets of one run with their plan.
    public record PlannedRun(Resolved resolved, BuildPlan plan) {}
}
