package dev.jbake.driver.docker;

import java.io.IOException;
import java.io.InputStream;

/// The body of an answer: chunked, of a known length, or up to the end of the connection.
final class BodyInput extends InputStream {

    private final HttpExchange exchange;
    private final InputStream input;
    private final boolean chunked;
    private final boolean bounded;
    private long left;
    private boolean first = true;
    private boolean done;

    /// @param length of a body that is not chunked; `Long.MAX_VALUE` for all that comes
    BodyInput(HttpExchange exchange, InputStream input, long length, boolean chunked) {
        this.exchange = exchange;
        this.input = input;
        this.chunked = chunked;
        this.bounded = chunked || length != Long.MAX_VALUE;
        this.left = chunked ? 0 : length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            if (chunked && left == 0 && !done) {
                nextChunk();
            }
            if (done || left == 0) {
                return -1;
            }
            int count = input.read(target, offset, (int) Math.min(length, left));
            if (count < 0 && bounded) {
                throw new IOException("the connection was closed before the answer was complete");
            }
            left -= Math.max(count, 0);
            done = count < 0;
            return count;
        } catch (IOException e) {
            throw exchange.failure(e);
        }
    }

    private void nextChunk() throws IOException {
        if (!first) {
            exchange.line();
        }
        first = false;
        String size = exchange.line().split(";", 2)[0].strip();
        try {
            left = Long.parseUnsignedLong(size, 16);
        } catch (NumberFormatException e) {
            throw new IOException("the engine's answer is not what HTTP asks for");
        }
        if (left == 0) {
            done = true;
            while (!exchange.line().isEmpty()) {
                // Trailers say nothing that is needed.
            }
        }
    }

    @Override
    public void close() {
        exchange.close();
    }
}
