package dev.jbake.plan;

import com.google.common.collect.ImmutableList;

/// What the session of one target serves besides files.
///
/// @param secrets for `RUN --mount=type=secret`
/// @param ssh agents for `RUN --mount=type=ssh`, and for git
public record SessionPlan(ImmutableList<Secret> secrets, ImmutableList<SshAgent> ssh) {}
