package dev.jbake.filesync;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The sending side of a call, for several threads; a sender waits while the peer does not keep up.
///
/// @param <T> the type of the call's messages
public final class PacketOutlet<T> {

    /// The call has ended; nothing can be sent.
    public static final class ClosedException extends Exception {
        private static final long serialVersionUID = 1;
    }

    /// How much may be on its way in this process before senders wait.
    private static final int READY_BYTES = 256 * 1024;

    private final ServerCall<?, T> call;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();
    private boolean closed;

    /// Opens the sending side; nothing may have been sent before.
    public PacketOutlet(ServerCall<?, T> call) {
        this.call = call;
        call.setOnReadyThreshold(READY_BYTES);
        call.sendHeaders(new Metadata());
    }

    /// Sends a message once the peer has room for it.
    public void send(T message) throws ClosedException {
        lock.lock();
        try {
            while (!closed && !call.isReady()) {
                // The peer's room is announced; the time is a safety net only.
                ready.awaitNanos(TimeUnit.SECONDS.toNanos(1));
            }
            if (closed) {
                throw new ClosedException();
            }
            call.sendMessage(message);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClosedException();
        } finally {
            lock.unlock();
        }
    }

    /// Sends a small message without waiting, if the peer has room or it is urgent.
    ///
    /// @return false when it was not sent
    public boolean offer(T message, boolean urgent) {
        lock.lock();
        try {
            if (closed || (!urgent && !call.isReady())) {
                return false;
            }
            call.sendMessage(message);
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// Ends the call; only the first time counts.
    public void close(Status status) {
        lock.lock();
        try {
            if (!closed) {
                closed = true;
                call.close(status, new Metadata());
            }
            ready.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// The peer has ended the call.
    public void cancelled() {
        lock.lock();
        try {
            closed = true;
            ready.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// The peer has room again.
    public void wakeUp() {
        lock.lock();
        try {
            ready.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
