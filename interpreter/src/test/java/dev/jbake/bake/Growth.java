package dev.jbake.bake;

import java.util.function.LongSupplier;

/// Compares what a small input and a large one cost. Other work on the machine can only add to a measurement, so the
/// least of several rounds counts; a busy machine gets more rounds, a step that grows too fast fails in all of them.
final class Growth {
    private static final int ROUNDS = 5;

    private Growth() {}

    /// The cost of the large input divided by that of the small one.
    ///
    /// @param limit the ratio from which on another round is worth it
    static double ratio(LongSupplier small, LongSupplier large, double limit) {
        long leastSmall = small.getAsLong();
        long leastLarge = large.getAsLong();
        for (int round = 1; round < ROUNDS && leastLarge >= limit * leastSmall; round++) {
            leastSmall = Math.min(leastSmall, small.getAsLong());
            leastLarge = Math.min(leastLarge, large.getAsLong());
        }
        return (double) leastLarge / leastSmall;
    }
}
