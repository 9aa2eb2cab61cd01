package dev.jbake.solve;

import dev.jbake.progress.ProgressMode;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How a plan is to be run.
///
/// @param builder the builder's name, null for the current one
/// @param progress how progress is shown
/// @param metadataFile where the results are written, or null
/// @param warnings whether the results may hold the frontends' warnings
/// @param builderTimeout how long to wait for a daemon that does not answer
/// @param debug whether calls, the choice of the builder and the stacks of failures are shown
public record BuildSettings(
        @Nullable String builder,
        ProgressMode progress,
        @Nullable Path metadataFile,
        boolean warnings,
        Duration builderTimeout,
        boolean debug) {}
