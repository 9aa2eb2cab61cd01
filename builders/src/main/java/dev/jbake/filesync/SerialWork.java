package dev.jbake.filesync;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/// Runs the steps of one call one after the other on threads that may wait, never on the thread that hands them in.
public final class SerialWork {

    private final Executor threads;
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private boolean running;

    /// @param threads where the steps run
    public SerialWork(Executor threads) {
        this.threads = threads;
    }

    /// Adds a step.
    public void add(Runnable step) {
        synchronized (steps) {
            steps.add(step);
            if (running) {
                return;
            }
            running = true;
        }
        threads.execute(this::run);
    }

    private void run() {
        while (true) {
            Runnable step;
            synchronized (steps) {
                Runnable next = steps.poll();
                if (next == null) {
                    running = false;
                    return;
                }
                step = next;
            }
            step.run();
        }
    }
}
