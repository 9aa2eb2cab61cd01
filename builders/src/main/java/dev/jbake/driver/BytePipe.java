package dev.jbake.driver;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Hands bytes from one thread to another through a bounded buffer.
///
/// Unlike the JDK's piped streams, any thread may write, and failures go in both directions.
public final class BytePipe extends InputStream {

    private final byte[] buffer;
    private int start;
    private int filled;
    private boolean finished;
    private @Nullable IOException writerFailure;
    private @Nullable IOException readerFailure;

    /// @param capacity of the buffer, in bytes
    public BytePipe(int capacity) {
        buffer = new byte[capacity];
    }

    /// Adds bytes, waiting while the buffer is full.
    ///
    /// @throws IOException what the reader failed with
    public synchronized void put(byte[] source, int from, int count) throws IOException {
        int offset = from;
        int left = count;
        while (left > 0) {
            awaitUntil(() -> filled < buffer.length || readerFailure != null);
            if (readerFailure != null) {
                throw new IOException(readerFailure.getMessage(), readerFailure);
            }
            int end = (start + filled) % buffer.length;
            int room = Math.min(buffer.length - filled, buffer.length - end);
            int part = Math.min(left, room);
            System.arraycopy(source, offset, buffer, end, part);
            filled += part;
            offset += part;
            left -= part;
            notifyAll();
        }
    }

    /// Ends the data.
    public synchronized void finish() {
        finished = true;
        notifyAll();
    }

    /// Ends the data with a failure; the reader fails at once.
    public synchronized void fail(IOException failure) {
        writerFailure = failure;
        notifyAll();
    }

    /// Ends reading; writers fail.
    public synchronized void refuse(IOException failure) {
        readerFailure = failure;
        notifyAll();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) throws IOException {
        awaitUntil(() -> filled > 0 || finished || writerFailure != null);
        if (writerFailure != null) {
            throw writerFailure;
        }
        if (filled == 0) {
            return -1;
        }
        int part = Math.min(length, Math.min(filled, buffer.length - start));
        System.arraycopy(buffer, start, target, offset, part);
        start = (start + part) % buffer.length;
        filled -= part;
        notifyAll();
        return part;
    }

    private synchronized void awaitUntil(BooleanSupplier condition) throws InterruptedIOException {
        try {
            while (!condition.getAsBoolean()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
