package dev.jbake.plan;

import org.jspecify.annotations.Nullable;

/// One secret. With neither file nor variable it is the environment variable named `id` if set, else the file `id`.
///
/// @param id what `RUN --mount=type=secret,id=` says
/// @param file path as written, null if not given
/// @param variable environment variable, null if not given
public record Secret(
        String id, @Nullable String file, @Nullable String variable) {}
