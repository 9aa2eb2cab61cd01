package dev.jbake.buildkit.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ServerSocketFactory;
import org.jspecify.annotations.Nullable;

/// Accepts one socket that exists already, then waits to be closed.
final class SingleServerSocket extends ServerSocket {
    private final AtomicReference<@Nullable Socket> socket;
    private final CountDownLatch closed = new CountDownLatch(1);

    SingleServerSocket(Socket socket) throws IOException {
        this.socket = new AtomicReference<>(socket);
    }

    ServerSocketFactory factory() {
        return new ServerSocketFactory() {
            @Override
            public ServerSocket createServerSocket() {
                return SingleServerSocket.this;
            }

            @Override
            public ServerSocket createServerSocket(int port) {
                return SingleServerSocket.this;
            }

            @Override
            public ServerSocket createServerSocket(int port, int backlog) {
                return SingleServerSocket.this;
            }

            @Override
            public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
                return SingleServerSocket.this;
            }
        };
    }

    @Override
    public void bind(SocketAddress endpoint) {}

    @Override
    public void bind(SocketAddress endpoint, int backlog) {}

    @Override
    public SocketAddress getLocalSocketAddress() {
        return StreamAddress.INSTANCE;
    }

    @Override
    public Socket accept() throws IOException {
        Socket next = socket.getAndSet(null);
        if (next != null) {
            return next;
        }
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new SocketException("closed");
    }

    @Override
    public boolean isClosed() {
        return closed.getCount() == 0;
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
