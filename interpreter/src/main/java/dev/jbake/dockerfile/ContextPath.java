package dev.jbake.dockerfile;

import org.jspecify.annotations.Nullable;

/// Something of the main context that a stage reads.
///
/// @param path as `COPY`, `ADD` or a mount says it, expanded: a file, a directory or a pattern; null if it is not known
public record ContextPath(@Nullable String path) {}
