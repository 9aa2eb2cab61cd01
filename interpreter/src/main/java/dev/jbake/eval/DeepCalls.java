package dev.jbake.eval;

import dev.jbake.limit.DeepStack;
import dev.jbake.limit.LimitExceeded;
import dev.jbake.limit.Limits;
import java.util.function.Supplier;

/// Runs calls inside calls without end in sight: a chain of definitions may be as long as the file. Every so many
/// levels the call goes on on a fresh stack.
public final class DeepCalls {
    private static final int LEVELS = 8;

    /// How deep it goes on after it has been too deep: what is evaluated then is not needed any more.
    private static final int SHALLOW = 100;

    private int most = Limits.DEFINITIONS;
    private int level;

    /// The result of the body, run at once, here or on a fresh stack.
    public <T> T call(Supplier<T> body) {
        if (level >= most) {
            most = SHALLOW;
            throw new LimitExceeded("More than " + Limits.DEFINITIONS + " definitions need each other in a row.");
        }
        level++;
        try {
            return level % LEVELS == 0 ? DeepStack.call(body) : body.get();
        } finally {
            level--;
        }
    }
}
