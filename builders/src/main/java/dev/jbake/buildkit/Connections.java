package dev.jbake.buildkit;

import dev.jbake.buildkit.transport.Connection;
import dev.jbake.buildkit.transport.Transport;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Dialer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// As many connections to one daemon as the calls need.
///
/// A caller first takes a [Lane] of as many streams as it will use at once. The lanes of a connection
/// together never have more streams than the daemon allows, so no call ever queues after one that may be waiting for
/// it. A lane for which there is no room gets a new connection.
final class Connections implements AutoCloseable {
    private final Transport transport;
    private final Dialer dialer;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Shared> open = new ArrayList<>();
    private boolean closed;

    Connections(Transport transport, Dialer dialer) {
        this.transport = transport;
        this.dialer = dialer;
    }

    /// @param streams how many calls the lane can carry at once
    Lane lane(int streams) throws DialException, InterruptedException {
        lock.lockInterruptibly();
        try {
            if (closed) {
                throw new IllegalStateException("the client is closed");
            }
            Shared shared = shared(streams);
            shared.taken += streams;
            return new Lane(shared.connection.channel(), streams, () -> release(shared, streams));
        } finally {
            lock.unlock();
        }
    }

    private Shared shared(int streams) throws DialException, InterruptedException {
        for (Shared each : open) {
            if (each.connection.alive() && streams <= each.connection.streamLimit() - each.taken) {
                return each;
            }
        }
        // A connection that allows fewer streams than one lane needs is still used: calls then wait for each other.
        Shared fresh = new Shared(transport.connect(dialer));
        open.add(fresh);
        return fresh;
    }

    private void release(Shared shared, int streams) {
        lock.lock();
        try {
            shared.taken -= streams;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            open.forEach(each -> each.connection.close());
            open.clear();
        } finally {
            lock.unlock();
        }
    }

    private static final class Shared {
        private final Connection connection;
        private int taken;

        private Shared(Connection connection) {
            this.connection = connection;
        }
    }
}
