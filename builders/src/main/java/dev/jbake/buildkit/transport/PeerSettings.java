package dev.jbake.buildkit.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.CompletableFuture;

/// Reads along until the peer's first HTTP/2 frame is complete, which must be SETTINGS (RFC 9113, 3.4), for the one
/// setting that the library keeps to itself: how many streams may be open at once.
final class PeerSettings extends FilterInputStream {
    private static final int HEAD = 9;
    private static final int ENTRY = 6;
    private static final int SETTINGS = 4;
    private static final int MAX_CONCURRENT_STREAMS = 3;
    private static final int LONGEST = 100 * ENTRY;

    private final CompletableFuture<Integer> streamLimit = new CompletableFuture<>();
    private final byte[] frame = new byte[HEAD + LONGEST];
    private int filled;

    PeerSettings(InputStream input) {
        super(input);
    }

    /// The limit once it is known, [Integer#MAX_VALUE] for none; fails if what comes is not HTTP/2 or ends.
    CompletableFuture<Integer> streamLimit() {
        return streamLimit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int count = super.read(bytes, offset, length);
            if (!streamLimit.isDone()) {
                look(bytes, offset, count);
            }
            return count;
        } catch (ClosedChannelException e) {
            // The library closes the socket when it could not write.
            streamLimit.completeExceptionally(closed());
            throw e;
        } catch (IOException e) {
            streamLimit.completeExceptionally(e);
            throw e;
        }
    }

    private void look(byte[] bytes, int offset, int count) {
        if (count < 0) {
            streamLimit.completeExceptionally(closed());
            return;
        }
        int taken = Math.min(count, frame.length - filled);
        System.arraycopy(bytes, offset, frame, filled, taken);
        filled += taken;
        if (filled < HEAD) {
            return;
        }
        int length = (frame[0] & 0xff) << 16 | (frame[1] & 0xff) << 8 | (frame[2] & 0xff);
        if (frame[3] != SETTINGS || length > LONGEST || length % ENTRY != 0) {
            streamLimit.completeExceptionally(new IOException("what answers there does not speak gRPC"));
        } else if (filled >= HEAD + length) {
            streamLimit.complete(limit(length));
        }
    }

    private static IOException closed() {
        return new IOException("the connection was closed before an answer came");
    }

    private int limit(int length) {
        for (int at = HEAD; at < HEAD + length; at += ENTRY) {
            if (number(at, 2) == MAX_CONCURRENT_STREAMS) {
                return (int) Math.min(number(at + 2, 4), Integer.MAX_VALUE);
            }
        }
        return Integer.MAX_VALUE;
    }

    private long number(int at, int octets) {
        long number = 0;
        for (int index = 0; index < octets; index++) {
            number = number << 8 | (frame[at + index] & 0xff);
        }
        return number;
    }
}
