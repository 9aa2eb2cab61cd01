package dev.jbake.conformance.fuzz.expression;

import java.util.List;
import java.util.SplittableRandom;

/// Random choices, and how often one of them is wrong.
public final class Dice {
    private final SplittableRandom random;
    private final int wrongOneIn;

    /// @param wrongOneIn a choice is wrong once in this many times; 0 for never
    public Dice(SplittableRandom random, int wrongOneIn) {
        this.random = random;
        this.wrongOneIn = wrongOneIn;
    }

    /// True once in this many times.
    public boolean oneIn(int cases) {
        return random.nextInt(cases) == 0;
    }

    /// A number from 0 to below the bound.
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /// One element of a list that is not empty.
    public <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// Decides whether the next choice is wrong.
    public boolean isWrong() {
        return wrongOneIn > 0 && oneIn(wrongOneIn);
    }

    /// True if choices can be wrong at all.
    public boolean canBeWrong() {
        return wrongOneIn > 0;
    }
}
