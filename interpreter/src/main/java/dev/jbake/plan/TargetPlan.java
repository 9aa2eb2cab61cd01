package dev.jbake.plan;

import com.google.common.collect.ImmutableList;

/// One target, resolved: what a builder needs to make its solve request on any node.
///
/// @param name the target's name
/// @param inputs what it is built from
/// @param frontend what the frontend gets besides
/// @param platforms normalised; empty for the node's own
/// @param outputs where the result goes
/// @param caches what the steps are read from and written to
/// @param session what the session serves besides files
/// @param entitlements as written
public record TargetPlan(
        String name,
        InputPlan inputs,
        FrontendPlan frontend,
        ImmutableList<Platform> platforms,
        OutputPlan outputs,
        CachePlan caches,
        SessionPlan session,
        ImmutableList<String> entitlements) {}
