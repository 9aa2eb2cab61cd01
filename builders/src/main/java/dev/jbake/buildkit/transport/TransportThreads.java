package dev.jbake.buildkit.transport;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The threads of a transport, of which gRPC would otherwise make its own.
final class TransportThreads implements AutoCloseable {
    private static final long GRACE_MILLIS = 2000;

    private final ExecutorService sockets = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), platform("jbake-socket-"));
    private final ExecutorService health = Executors.newCachedThreadPool(platform("jbake-health-"));
    private final ExecutorService calls = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("jbake-call-", 0).factory());
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, platform("jbake-timer-"));

    TransportThreads() {
        timer.setRemoveOnCancelPolicy(true);
    }

    private static ThreadFactory platform(String name) {
        return Thread.ofPlatform().daemon().name(name, 0).factory();
    }

    /// Read, write and dial; always platform threads, see [dev.jbake.driver.ByteStream].
    ExecutorService sockets() {
        return sockets;
    }

    /// Answer health checks, whatever else is going on.
    ExecutorService health() {
        return health;
    }

    /// Run calls, ours and the daemon's.
    ExecutorService calls() {
        return calls;
    }

    /// Ends calls that are late.
    ScheduledThreadPoolExecutor timer() {
        return timer;
    }

    /// Waits until no thread is left in a socket.
    @Override
    public void close() {
        List.of(sockets, health, calls, timer).forEach(ExecutorService::shutdown);
        try {
            sockets.awaitTermination(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
