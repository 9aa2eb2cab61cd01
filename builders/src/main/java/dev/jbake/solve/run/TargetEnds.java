package dev.jbake.solve.run;

import dev.jbake.plan.BuildPlan;
import java.util.List;

/// The lines that tell how the targets of a run ended, in the order of the plan.
final class TargetEnds {
    private final BuildPlan plan;
    private final Outcome outcome;

    TargetEnds(BuildPlan plan, Outcome outcome) {
        this.plan = plan;
        this.outcome = outcome;
    }

    /// Which targets were tried again, how often; blank for none.
    String retries() {
        List<String> retried = plan.targets().keySet().stream()
                .filter(outcome.retries()::containsKey)
                .map(target -> target + " (" + times(outcome.retries().getOrDefault(target, 0)) + ")")
                .toList();
        return line("Tried again: ", retried);
    }

    private static String times(int retries) {
        return retries == 1 ? "once" : retries + " times";
    }

    /// Which targets were built; blank for none.
    String built() {
        return line(
                "Built: ",
                plan.targets().keySet().stream().filter(this::isBuilt).toList());
    }

    /// Which targets were built and which were not when the run was interrupted.
    String stopped() {
        return built()
                + line(
                        "Not built: ",
                        plan.targets().keySet().stream()
                                .filter(target -> !isBuilt(target))
                                .toList());
    }

    private boolean isBuilt(String target) {
        return outcome.responses().containsKey(target);
    }

    private static String line(String title, List<String> targets) {
        return targets.isEmpty() ? "" : title + String.join(", ", targets) + "\n";
    }
}
