package dev.jbake.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.graph.Graphs;
import dev.jbake.host.Host;
import java.util.List;

/// Turns the drafts of all targets into a plan.
public final class Planner {
    private Planner() {}

    /// The plan.
    ///
    /// @param drafts the requested targets first, in the order in which they were requested, then the linked ones
    /// @param requested the names of the requested ones
    /// @throws IllegalStateException for a link to nowhere or a cycle, which earlier checks rule out
    public static BuildPlan plan(List<TargetDraft> drafts, List<String> requested, Host host) {
        ImmutableMap.Builder<String, TargetPlan> targets = ImmutableMap.builder();
        for (TargetDraft draft : drafts) {
            TargetPlan target = draft.finish(host);
            targets.put(target.name(), target);
        }
        BuildPlan plan = new BuildPlan(targets.buildOrThrow(), ImmutableList.copyOf(requested));
        var links = plan.links();
        if (links.nodes().size() != plan.targets().size() || Graphs.hasCycle(links)) {
            throw new IllegalStateException("links were not checked");
        }
        return plan;
    }
}
