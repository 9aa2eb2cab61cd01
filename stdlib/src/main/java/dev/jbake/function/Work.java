package dev.jbake.function;

import dev.jbake.cty.Value;
import dev.jbake.limit.LimitExceeded;
import dev.jbake.limit.Limits;

/// What one run has evaluated so far, so that a few lines cannot take hours or all memory.
public final class Work {
    private long steps;
    private long made;
    private boolean reported;

    /// Counts steps of evaluation.
    public void step(long count) {
        steps += count;
        if (steps > Limits.STEPS) {
            throw new LimitExceeded("The evaluation takes more than " + Limits.STEPS + " steps.");
        }
    }

    /// Counts a value that an expression made.
    ///
    /// @return the value
    public Value made(Value value) {
        long weight = value.weight();
        if (weight > Limits.VALUE) {
            throw new LimitExceeded("The value is too large: the limit is a list of " + Limits.ELEMENTS + " elements.");
        }
        if (value.nesting() > Limits.VALUE_NESTING) {
            throw new LimitExceeded("The value is nested more than " + Limits.VALUE_NESTING + " levels deep.");
        }
        step(weight);
        return value;
    }

    /// Counts what an expression needs for a value that holds others.
    public void keep(long weight) {
        made += weight;
        if (made > Limits.MADE) {
            throw new LimitExceeded("All values of the run are too large together: the limit is lists of "
                    + Limits.MADE / Value.ELEMENT_WEIGHT + " elements.");
        }
    }

    /// True the first time: one diagnostic says that a run went too far.
    public boolean report() {
        boolean first = !reported;
        reported = true;
        return first;
    }
}
