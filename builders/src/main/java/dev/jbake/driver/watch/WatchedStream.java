package dev.jbake.driver.watch;

import dev.jbake.driver.ByteStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// A stream that remembers whether something came in, and why it was ended.
public final class WatchedStream implements ByteStream {
    private final ByteStream stream;
    private final InputStream input;
    private volatile boolean heard;
    private volatile @Nullable SilenceException failure;

    public WatchedStream(ByteStream stream) {
        this.stream = stream;
        this.input = new Input(stream.input());
    }

    @Override
    public InputStream input() {
        return input;
    }

    @Override
    public OutputStream output() {
        return stream.output();
    }

    /// True if something has come in since the last call.
    boolean heard() {
        boolean before = heard;
        heard = false;
        return before;
    }

    /// Counts as if something had come in: the peer has shown in another way that it lives.
    public void hear() {
        heard = true;
    }

    /// Why it was ended, null if it was not.
    public @Nullable SilenceException failure() {
        return failure;
    }

    /// Ends the stream.
    void fail(SilenceException reason) {
        failure = reason;
        try {
            stream.close();
        } catch (IOException ignored) {
            // It is of no use any more.
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private final class Input extends FilterInputStream {
        private Input(InputStream input) {
            super(input);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            heard = true;
            return count;
        }
    }
}
