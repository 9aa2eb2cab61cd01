package dev.jbake.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/// What is to be solved, as plain data: every target with its inputs, and which target is whose context.
///
/// @param targets by name, in the order they were asked for, linked targets after those that need them
/// @param requested the names that the user asked for, groups resolved; the others are there only because they are
/// linked
public record BuildPlan(ImmutableMap<String, TargetPlan> targets, ImmutableList<String> requested) {}
