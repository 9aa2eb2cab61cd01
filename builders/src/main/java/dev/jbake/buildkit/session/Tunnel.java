package dev.jbake.buildkit.session;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import dev.jbake.buildkit.proto.control.BytesMessage;
import dev.jbake.driver.ByteStream;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// A byte stream through a call. Little is kept in memory: writing waits until the call takes more, and the next
/// message is requested when one has been read.
///
/// No call into gRPC is made while [#lock] is held: gRPC calls back with locks of its own.
final class Tunnel extends ClientCall.Listener<BytesMessage> implements ByteStream {
    /// Messages on their way to us at once; the daemon sends at most 32 KiB in each.
    private static final int AHEAD = 8;

    private final ClientCall<BytesMessage, BytesMessage> call;
    private final CompletableFuture<Status> end = new CompletableFuture<>();
    private final CompletableFuture<Boolean> open = new CompletableFuture<>();
    private final InputStream input = new Input();
    private final OutputStream output = new Output();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<ByteString> received = new ArrayDeque<>();
    private boolean ended;
    private boolean closed;
    private long readyCount;

    /// Held while something is sent; gRPC refuses calls after the end.
    private final Object sending = new Object();
    private boolean finished;

    Tunnel(ClientCall<BytesMessage, BytesMessage> call) {
        this.call = call;
    }

    void start(Metadata headers) {
        call.start(this, headers);
        call.request(AHEAD);
    }

    /// Completes when the daemon has sent something, or the call has ended.
    CompletableFuture<Boolean> open() {
        return open;
    }

    /// How the call ended.
    CompletableFuture<Status> end() {
        return end;
    }

    @Override
    public InputStream input() {
        return input;
    }

    @Override
    public OutputStream output() {
        return output;
    }

    /// Ends the output; reading goes on.
    void finishOutput() {
        synchronized (sending) {
            if (!finished) {
                finished = true;
                call.halfClose();
            }
        }
    }

    /// Ends the call, and wakes readers and writers.
    @Override
    public void close() {
        change(() -> closed = true);
        synchronized (sending) {
            finished = true;
        }
        call.cancel("session closed", null);
    }

    @Override
    public void onMessage(BytesMessage message) {
        change(() -> received.add(message.getData()));
        open.complete(true);
    }

    @Override
    public void onReady() {
        change(() -> readyCount++);
    }

    @Override
    public void onClose(Status status, Metadata trailers) {
        change(() -> ended = true);
        open.complete(false);
        end.complete(status);
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits, with the lock held, until something has changed so that the condition holds, or until all is over.
    private void awaitUntil(BooleanSupplier condition) throws IOException {
        try {
            while (!condition.getAsBoolean() && !ended && !closed) {
                changed.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void awaitReady() throws IOException {
        long seen = -1;
        while (!call.isReady()) {
            lock.lock();
            try {
                long before = seen;
                awaitUntil(() -> readyCount != before);
                if (ended || closed) {
                    throw new IOException("the session has ended");
                }
                seen = readyCount;
            } finally {
                lock.unlock();
            }
        }
    }

    private void send(byte[] bytes) throws IOException {
        BytesMessage message = BytesMessage.newBuilder()
                .setData(UnsafeByteOperations.unsafeWrap(bytes))
                .build();
        awaitReady();
        synchronized (sending) {
            if (finished) {
                throw new IOException("the session is being closed");
            }
            call.sendMessage(message);
        }
    }

    /// The next piece that arrived, null at the end.
    private @Nullable ByteString take() throws IOException {
        lock.lock();
        try {
            awaitUntil(() -> !received.isEmpty());
            return closed ? null : received.poll();
        } finally {
            lock.unlock();
        }
    }

    private final class Input extends InputStream {
        private ByteBuffer piece = ByteBuffer.allocate(0);

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            while (!piece.hasRemaining()) {
                ByteString next = take();
                if (next == null) {
                    return -1;
                }
                piece = next.asReadOnlyByteBuffer();
                call.request(1);
            }
            int count = Math.min(length, piece.remaining());
            piece.get(bytes, offset, count);
            return count;
        }
    }

    private final class Output extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            send(new byte[] {(byte) b});
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            send(Arrays.copyOfRange(bytes, offset, offset + length));
        }
    }
}
