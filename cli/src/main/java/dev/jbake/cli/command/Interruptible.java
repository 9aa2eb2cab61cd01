package dev.jbake.cli.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Runs work that Ctrl-C and SIGTERM interrupt, and gives it time to end; a second one ends the process at once.
public final class Interruptible {
    private final CountDownLatch ended = new CountDownLatch(1);

    private Interruptible() {}

    /// Work that can be interrupted.
    ///
    /// @param <E> how it fails
    public interface Work<E extends Exception> {
        /// Runs and returns the exit status.
        int run() throws E;
    }

    /// Runs work in this thread and returns its exit status.
    ///
    /// @param seconds how long it may take to end after an interrupt
    public static <E extends Exception> int run(long seconds, Work<E> work) throws E {
        Interruptible run = new Interruptible();
        Thread working = Thread.currentThread();
        Thread hook = new Thread(() -> run.interrupt(working, seconds), "interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.run();
        } finally {
            run.ended.countDown();
            remove(hook);
        }
    }

    private void interrupt(Thread working, long seconds) {
        working.interrupt();
        SecondSignal.endsAtOnce();
        try {
            boolean inTime = ended.await(seconds, TimeUnit.SECONDS);
            assert inTime || working.isAlive();
        } catch (InterruptedException ignored) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            endWithSignal();
        }
    }

    /// Waits for the shutdown that has begun: the process ends with the status of the signal.
    private static void endWithSignal() {
        while (true) {
            LockSupport.park();
        }
    }
}
