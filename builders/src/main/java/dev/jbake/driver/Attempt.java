package dev.jbake.driver;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// One attempt to connect: what it has opened so far, for whoever ends it when it takes too long.
public final class Attempt implements Closeable {
    private final List<Closeable> open = new ArrayList<>();
    private boolean closed;

    /// Notes what has been opened, before anything is waited for on it.
    ///
    /// @throws IOException if the attempt has been ended meanwhile; what was opened is closed then
    <C extends Closeable> C opened(C stream) throws IOException {
        synchronized (this) {
            if (!closed) {
                open.add(stream);
                return stream;
            }
        }
        stream.close();
        throw new IOException("the attempt has been ended");
    }

    /// Ends the attempt: whoever waits for something on it fails.
    @Override
    public synchronized void close() {
        closed = true;
        for (Closeable each : open) {
            try {
                each.close();
            } catch (IOException ignored) {
                // It is of no use any more.
            }
        }
    }
}
