/// Sees through Dockerfiles: their stages, which of them a target reaches, and what each `FROM`, `COPY --from` and
/// `RUN --mount=from=` means there. BuildKit has the last word; what this package cannot know, it calls unknown.
@NullMarked
package dev.jbake.dockerfile;

import org.jspecify.annotations.NullMarked;
