package dev.jbake.buildkit.auth;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Stands before a server and refuses TLS at once. The JDK's HTTP server would wait for the end of the line, and an
/// engine that tries TLS first for its handshake's time limit.
final class PlainOnly implements AutoCloseable {

    private static final int TLS_HANDSHAKE = 0x16;

    private final ServerSocket door;
    private final InetSocketAddress server;

    PlainOnly(InetSocketAddress server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                start(() -> admit(guest));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void admit(Socket guest) {
        try (guest;
                Socket inside = new Socket()) {
            int first = guest.getInputStream().read();
            if (first < 0 || first == TLS_HANDSHAKE) {
                // Only an answer in HTTP makes engines try without TLS.
                guest.getOutputStream().write("HTTP/1.0 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                return;
            }
            inside.connect(server);
            inside.getOutputStream().write(first);
            Thread back = start(() -> copy(inside, guest));
            copy(guest, inside);
            back.join();
        } catch (IOException e) {
            // Either side has hung up.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            InputStream input = from.getInputStream();
            OutputStream output = to.getOutputStream();
            input.transferTo(output);
            to.shutdownOutput();
        } catch (IOException e) {
            // Either side has hung up.
        }
    }

    private static Thread start(Runnable work) {
        return Thread.ofPlatform().daemon().start(work);
    }
}
