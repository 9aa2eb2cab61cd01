package dev.jbake.solve.control;

import com.google.common.collect.ImmutableMap;

/// How a run is controlled. None of it changes what is built.
///
/// @param parallel how many targets build at once
/// @param keepGoing what goes on after a failure
/// @param limits how long the run and its targets may take
/// @param retries how often a target is tried again
/// @param push how targets are pushed
public record RunControl(Parallel parallel, KeepGoing keepGoing, TimeLimits limits, Retries retries, PushMode push) {
    /// What the reference does: all at once, no time limit, and the first failure ends it.
    public static final RunControl PLAIN = new RunControl(
            new Parallel(Parallel.UNLIMITED),
            KeepGoing.NEVER,
            new TimeLimits(null, ImmutableMap.of()),
            new Retries(0, Retries.Trouble.ANY),
            PushMode.PLAIN);

    /// The same control with so many targets at once.
    ///
    /// @param most at least 1
    public RunControl with(int most) {
        return new RunControl(new Parallel(most), keepGoing, limits, retries, push);
    }
}
