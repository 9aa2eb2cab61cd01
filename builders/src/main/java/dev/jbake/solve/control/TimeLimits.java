package dev.jbake.solve.control;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long a run and its targets may take.
///
/// @param run the limit of the run, null for none
/// @param targets the limits of targets by name; a target without one has no limit
public record TimeLimits(@Nullable Duration run, ImmutableMap<String, Duration> targets) {
    /// The limit of a target, null for none.
    public @Nullable Duration of(String target) {
        return targets.get(target);
    }
}
