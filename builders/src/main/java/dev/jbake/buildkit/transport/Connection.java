package dev.jbake.buildkit.transport;

import io.grpc.Channel;

/// One connection to a daemon. It never reconnects: what runs on it belongs to that daemon process.
public interface Connection extends AutoCloseable {

    /// Where calls are made. Calls beyond [#streamLimit] would wait silently until others end.
    Channel channel();

    /// How many calls the peer allows at the same time.
    int streamLimit();

    /// True if new calls can succeed.
    boolean alive();

    /// Ends all calls; returns when no thread is left in the socket.
    @Override
    void close();
}
