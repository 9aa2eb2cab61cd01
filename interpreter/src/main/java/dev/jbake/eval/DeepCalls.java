package dev.jbake.eval;

import dev.jbake.parser.DeepStack;
import java.util.function.Supplier;

/// Runs calls inside calls without end in sight: a chain of definitions may be as long as the file. Every so many
/// levels the call goes on on a fresh stack.
public final class DeepCalls {
    private static final int LEVELS = 8;

    private int level;

    /// The result of the body, run at once, here or on a fresh stack.
    public <T> T call(Supplier<T> body) {
        level++;
        try {
            return level % LEVELS == 0 ? DeepStack.call(body) : body.get();
        } finally {
            level--;
        }
    }
}
