package dev.jbake.dockerfile;

import dev.jbake.source.Span;

/// A secret or an SSH agent that a stage mounts.
///
/// @param id what the target gives it by
/// @param isRequired true if the build fails without it
/// @param span where it is written
public record SessionMount(String id, boolean isRequired, Span span) {}
