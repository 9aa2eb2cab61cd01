package dev.jbake.eval;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs calls inside calls without end in sight: a chain of definitions may be as long as the file. Every so many
/// levels the call goes on in a thread with a fresh stack, while its caller waits.
public final class DeepCalls {
    private static final int LEVELS = 8;
    private static final long STACK = 16L << 20;

    private int level;

    /// The result of the body, run at once, here or on a fresh stack.
    public <T> T call(Supplier<T> body) {
        level++;
        try {
            return level % LEVELS == 0 ? onFreshStack(body) : body.get();
        } finally {
            level--;
        }
    }

    /// The result of the body, run on a fresh stack.
    public static <T> T onFreshStack(Supplier<T> body) {
        Run<T> run = new Run<>(body);
        Thread thread = new Thread(null, run, "jbake-eval", STACK);
        thread.start();
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return run.result();
    }

    private static final class Run<T> implements Runnable {
        private final Supplier<T> body;
        private @Nullable T result;
        private @Nullable RuntimeException failure;
        private @Nullable Error error;

        Run(Supplier<T> body) {
            this.body = body;
        }

        @Override
        public void run() {
            try {
                result = body.get();
            } catch (RuntimeException e) {
                failure = e;
            } catch (Error e) {
                error = e;
            }
        }

        T result() {
            if (failure != null) {
                throw failure;
            }
            if (error != null) {
                throw error;
            }
            if (result == null) {
                throw new IllegalStateException("no result");
            }
            return result;
        }
    }
}
