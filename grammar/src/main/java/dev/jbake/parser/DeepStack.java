package dev.jbake.parser;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs the parser where it has room for {@link Limits#NESTING} levels.
final class DeepStack {
    /// Ten times what the deepest input that is accepted needs.
    private static final long BYTES = 32L << 20;

    /// Up to here every thread has room: the parser takes about 3 KB a level.
    private static final int SHALLOW = 50;

    private DeepStack() {}

    /// The result of the task, which is run on a thread of its own when brackets are nested deeply.
    static <T> T call(int nesting, Supplier<T> task) {
        if (nesting <= SHALLOW) {
            return task.get();
        }
        Run<T> run = new Run<>(task);
        Thread thread = new Thread(null, run, "jbake-parser", BYTES);
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
        private final Supplier<T> task;
        private @Nullable T result;
        private @Nullable Throwable failure;

        Run(Supplier<T> task) {
            this.task = task;
        }

        @Override
        public void run() {
            try {
                result = task.get();
            } catch (Throwable e) {
                failure = e;
            }
        }

        T result() {
            T value = result;
            if (value == null) {
                throw new IllegalStateException("the parser failed", failure);
            }
            return value;
        }
    }
}
