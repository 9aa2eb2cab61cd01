package dev.jbake.plan;

import com.google.common.collect.ImmutableList;

/// One forwarded SSH agent.
///
/// @param id what `RUN --mount=type=ssh,id=` says; `default` if none is given
/// @param paths agent socket or key files as written; empty for `$SSH_AUTH_SOCK`
public record SshAgent(String id, ImmutableList<String> paths) {}
