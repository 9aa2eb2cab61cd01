package dev.jbake.limit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs recursive code on a stack of {@link Limits#STACK} bytes.
public final class DeepStack {
    private DeepStack() {}

    /// The result of the task, which runs on a thread of its own while the caller waits; its exceptions are rethrown.
    public static <T> T call(Supplier<T> task) {
        Run<T> run = new Run<>(task);
        Thread thread = new Thread(null, run, "jbake-deep", Limits.STACK);
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
        private @Nullable RuntimeException failure;
        private @Nullable Error error;

        Run(Supplier<T> task) {
            this.task = task;
        }

        @Override
        public void run() {
            try {
                result = task.get();
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
            T value = result;
            if (value == null) {
                throw new IllegalStateException("no result");
            }
            return value;
        }
    }
}
