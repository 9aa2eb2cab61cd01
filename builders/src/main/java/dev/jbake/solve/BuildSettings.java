package dev.jbake.solve;

import dev.jbake.progress.ProgressOutput;
import dev.jbake.solve.control.RunControl;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a plan is to be run.
///
/// @param targets the targets and groups that were asked for
/// @param project what tells this project's runs from others': its folder and its files
/// @param builder the builder's name, null for the current one
/// @param progress where progress is shown
/// @param metadataFile where the results are written, or null
/// @param warnings whether the results may hold the frontends' warnings
/// @param control how many targets build at once, what a failure ends, how long it may take
/// @param builderTimeout how long to wait for a daemon that does not answer
/// @param debug whether calls, the choice of the builder and the stacks of failures are shown
public record BuildSettings(
        List<String> targets,
        List<String> project,
        @Nullable String builder,
        ProgressOutput progress,
        @Nullable Path metadataFile,
        boolean warnings,
        RunControl control,
        Duration builderTimeout,
        boolean debug) {}
