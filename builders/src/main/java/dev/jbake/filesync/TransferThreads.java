package dev.jbake.filesync;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// The threads on which files are read and written: bounded in number, apart from those that answer health checks.
///
/// They are platform threads, because they wait in the file system, and end when idle for a second.
public final class TransferThreads implements Executor, AutoCloseable {

    private static final int LIMIT = 32;
    private static final int CLOSE_SECONDS = 5;

    private final ThreadPoolExecutor pool;

    public TransferThreads() {
        AtomicInteger count = new AtomicInteger();
        ThreadFactory factory = task -> {
            Thread thread = new Thread(task, "transfer-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
        pool = new ThreadPoolExecutor(LIMIT, LIMIT, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        pool.allowCoreThreadTimeOut(true);
    }

    /// Runs a task as soon as a thread is free; after [#close] tasks are dropped.
    @Override
    public void execute(Runnable task) {
        if (!pool.isShutdown()) {
            pool.execute(task);
        }
    }

    /// Interrupts what is running and waits for it, five seconds at most.
    @Override
    public void close() {
        pool.shutdownNow();
        try {
            if (!pool.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                // They are daemon threads: one that hangs in a broken file system does not keep the process alive.
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
