package dev.jbake.buildkit.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/// Hands out one socket, once: an attempt to connect again fails.
final class SingleSocketFactory extends SocketFactory {
    private final AtomicReference<@Nullable Socket> socket;

    SingleSocketFactory(Socket socket) {
        this.socket = new AtomicReference<>(socket);
    }

    @Override
    public Socket createSocket() throws IOException {
        Socket next = socket.getAndSet(null);
        if (next == null) {
            throw new IOException("the connection was lost");
        }
        return next;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return createSocket();
    }
}
