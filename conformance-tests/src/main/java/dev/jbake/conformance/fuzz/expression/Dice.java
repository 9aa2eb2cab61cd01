package dev.jbake.conformance.fuzz.expression;

import java.util.List;
import java.util.SplittableRandom;

/// Random choices, and how often one of them is wrong.
public final class Dice {
    private final SplittableRandom random;
    private final int wrongOneIn;

    /// @param wrongOneIn how rarely something does not fit its place; 0 for never
    public Dice(SplittableRandom random, int wrongOneIn) {
        this.random = random;
        this.wrongOneIn = wrongOneIn;
    }

    /// True in one of so many cases.
    public boolean oneIn(int cases) {
        return random.nextInt(cases) == 0;
    }

    /// A number from 0 on.
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /// One of a list that is not empty.
    public <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// Whether what comes next is to be wrong.
    public boolean isWrong() {
        return wrongOneIn > 0 && oneIn(wrongOneIn);
    }

    /// Whether anything can be wrong.
    public boolean canBeWrong() {
        return wrongOneIn > 0;
    }
}
