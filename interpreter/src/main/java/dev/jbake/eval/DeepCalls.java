package dev.jbake.eval;

import dev.jbake.limit.DeepStack;
import dev.jbake.limit.LimitExceeded;
import dev.jbake.limit.Limits;
import java.util.function.Supplier;

/// Runs calls that nest deeply: a chain of definitions may be as long as the file. Every few levels the call
/// continues on a fresh stack.
public final class DeepCalls {
    private static final int LEVELS = 8;

    /// How deep calls may nest after the limit was exceeded: their results are no longer needed.
    private static final int SHALLOW = 100;

    private int most = Limits.DEFINITIONS;
    private int level;

    /// The result of the body, which runs on this stack or on a fresh one.
    public <T> T call(Supplier<T> body) {
        if (level >= most) {
            most = SHALLOW;
            throw new LimitExceeded(
                    "More than " + Limits.DEFINITIONS + " definitions depend on each other in a chain.");
        }
        level++;
        try {
            return level % LEVELS == 0 ? DeepStack.call(body) : body.get();
        } finally {
            level--;
        }
    }
}
