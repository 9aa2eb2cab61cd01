package dev.jbake.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.ImmutableGraph;

/// What a build solves, as plain data: every target with its inputs, and which target is whose context.
///
/// @param targets by name, in the order in which they were requested, linked targets after those that need them
/// @param requested the names that the user asked for, groups resolved; the others are linked targets
public record BuildPlan(ImmutableMap<String, TargetPlan> targets, ImmutableList<String> requested) {

    /// Which target needs which: an edge leads from a target to one whose result is a context of it. Without cycles.
    public ImmutableGraph<String> links() {
        ImmutableGraph.Builder<String> links =
                GraphBuilder.directed().allowsSelfLoops(false).immutable();
        for (TargetPlan target : targets.values()) {
            links.addNode(target.name());
            for (String linked : target.inputs().links().values()) {
                links.putEdge(target.name(), linked);
            }
        }
        return links.build();
    }
}
