package dev.jbake.buildkit;

import io.grpc.Channel;
import java.util.concurrent.atomic.AtomicBoolean;

/// The right to this many calls at once on one connection; closing it returns the right.
public final class Lane implements AutoCloseable {
    private final Channel channel;
    private final int streams;
    private final Runnable release;
    private final AtomicBoolean closed = new AtomicBoolean();

    Lane(Channel channel, int streams, Runnable release) {
        this.channel = channel;
        this.streams = streams;
        this.release = release;
    }

    /// Where the calls are made.
    public Channel channel() {
        return channel;
    }

    /// How many calls may be under way at once.
    int streams() {
        return streams;
    }

    /// Returns the streams; the calls on them should have ended.
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            release.run();
        }
    }
}
