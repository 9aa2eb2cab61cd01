package dev.jbake.engine;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A socket before a daemon's, on which connections go wrong: they stall, are cut, or are closed in one direction.
public final class FaultyProxy implements AutoCloseable {
    private static final long UNLIMITED = Long.MAX_VALUE;

    /// A direction of the bytes.
    public enum Direction {
        TO_DAEMON,
        TO_CLIENT
    }

    private enum Fault {
        NONE,
        STALL,
        END
    }

    private final Path daemon;
    private final Path socket;
    private final ServerSocketChannel server;
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private volatile Direction direction = Direction.TO_DAEMON;
    private volatile Fault fault = Fault.NONE;
    private volatile long limit = UNLIMITED;

    private FaultyProxy(Path daemon, Path socket, ServerSocketChannel server) {
        this.daemon = daemon;
        this.socket = socket;
        this.server = server;
    }

    /// A proxy that does nothing wrong yet.
    ///
    /// @param daemon `unix://` and a path
    /// @param socket the path to listen at
    public static FaultyProxy before(String daemon, Path socket) {
        try {
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            FaultyProxy proxy = new FaultyProxy(Path.of(daemon.substring("unix://".length())), socket, server);
            background(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The address for clients.
    public String address() {
        return "unix://" + socket;
    }

    /// From now on bytes stay in the proxy, in one direction; connections stay open.
    public FaultyProxy stall(Direction direction) {
        return stall(direction, 0);
    }

    /// Connections stall after so many bytes in one direction.
    public FaultyProxy stall(Direction direction, long bytes) {
        this.direction = direction;
        this.limit = bytes;
        this.fault = Fault.STALL;
        return this;
    }

    /// The next bytes in one direction are the end of it; the other direction stays open.
    public void end(Direction direction) {
        this.direction = direction;
        this.limit = 0;
        this.fault = Fault.END;
    }

    /// Closes all connections.
    public void cut() throws IOException {
        for (Closeable each : open) {
            each.close();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel client = server.accept();
                SocketChannel upstream = SocketChannel.open(UnixDomainSocketAddress.of(daemon));
                open.add(client);
                open.add(upstream);
                background(() -> copy(client, upstream, Direction.TO_DAEMON));
                background(() -> copy(upstream, client, Direction.TO_CLIENT));
            }
        } catch (IOException e) {
            // The proxy is closed.
        }
    }

    private void copy(SocketChannel from, SocketChannel to, Direction way) {
        ByteBuffer buffer = ByteBuffer.allocate(64 << 10);
        long passed = 0;
        boolean ended = false;
        try {
            while (from.read(buffer.clear()) >= 0) {
                buffer.flip();
                boolean faulty = fault != Fault.NONE && direction == way && passed + buffer.remaining() > limit;
                if (faulty) {
                    buffer.limit((int) Math.max(0, limit - passed));
                }
                passed += buffer.remaining();
                while (!ended && buffer.hasRemaining()) {
                    to.write(buffer);
                }
                if (faulty && !ended) {
                    ended = true;
                    if (fault == Fault.END) {
                        to.shutdownOutput();
                    }
                }
            }
            if (!ended) {
                to.shutdownOutput();
            }
        } catch (IOException e) {
            close(from);
            close(to);
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // It is of no use any more.
        }
    }

    private static void background(Runnable work) {
        Thread.ofPlatform().daemon().start(work);
    }
}
