package dev.jbake.cli.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Work that Ctrl-C and SIGTERM interrupt, and give the time to end.
final class Interruptible {
    private final CountDownLatch ended = new CountDownLatch(1);

    private Interruptible() {}

    /// What is done.
    interface Work<E extends Exception> {
        /// Does it and returns the exit status.
        int run() throws E;
    }

    /// Does the work in this thread and returns its status.
    ///
    /// @param seconds that it may take to end when it is interrupted
    static <E extends Exception> int run(long seconds, Work<E> work) throws E {
        Interruptible run = new Interruptible();
        Thread working = Thread.currentThread();
        Thread hook = new Thread(() -> run.giveUp(working, seconds), "give-up");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.run();
        } finally {
            run.ended.countDown();
            forget(hook);
        }
    }

    private void giveUp(Thread working, long seconds) {
        working.interrupt();
        try {
            boolean inTime = ended.await(seconds, TimeUnit.SECONDS);
            assert inTime || working.isAlive();
        } catch (InterruptedException ignored) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ignored) {
            // The shutdown has begun, and ends with the signal's status.
        }
    }
}
