package dev.jbake.solve.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.go.GoBool;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.Export;
import dev.jbake.plan.OutputPlan;
import dev.jbake.plan.TargetPlan;
import java.util.ArrayList;
import java.util.List;

/// A plan that pushes only the targets that have tags.
///
/// @param plan without pushes of the others
/// @param skipped the names of the others
record TaggedTargets(BuildPlan plan, List<String> skipped) {
    static TaggedTargets of(BuildPlan plan) {
        ImmutableMap.Builder<String, TargetPlan> targets = ImmutableMap.builder();
        List<String> skipped = new ArrayList<>();
        plan.targets().forEach((name, target) -> {
            OutputPlan outputs = target.outputs();
            ImmutableList<Export> kept = outputs.exports().stream()
                    .filter(export -> !outputs.tags().isEmpty() || isNamed(export) || !isPushed(export))
                    .collect(ImmutableList.toImmutableList());
            if (kept.size() < outputs.exports().size()) {
                skipped.add(name);
            }
            targets.put(name, target.with(new OutputPlan(kept, outputs.tags(), outputs.annotations())));
        });
        return new TaggedTargets(new BuildPlan(targets.buildOrThrow(), plan.requested()), skipped);
    }

    private static boolean isPushed(Export export) {
        return export.type().equals("registry")
                || GoBool.isTrue(export.attributes().get("push"));
    }

    private static boolean isNamed(Export export) {
        return !export.attributes().getOrDefault("name", "").isEmpty();
    }
}
