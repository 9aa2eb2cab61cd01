package dev.jbake.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// A proxy on loopback before a registry, which answers by itself or cuts connections until it is told to heal: all
/// requests, or those of one client. It can also cut them in the middle of a blob.
final class FaultyProxy implements AutoCloseable {
    private final ServerSocket server;
    private final String registry;
    private final AtomicInteger refused = new AtomicInteger();
    private final String agent;
    private volatile String fault;
    private volatile int limit = Integer.MAX_VALUE;

    private FaultyProxy(ServerSocket server, String registry, String agent, String fault) {
        this.server = server;
        this.registry = registry;
        this.agent = agent;
        this.fault = fault;
    }

    /// A proxy that answers every request with this status line; an empty one cuts the connection.
    static FaultyProxy before(String registry, String status) throws IOException {
        return before(registry, "", status);
    }

    /// A proxy that does so for one client only.
    ///
    /// @param agent a part of what this client sends
    static FaultyProxy before(String registry, String agent, String status) throws IOException {
        FaultyProxy proxy =
                new FaultyProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), registry, agent, status);
        Thread.ofVirtual().start(proxy::accept);
        return proxy;
    }

    /// `HOST:PORT`
    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /// How many connections got the fault.
    int refused() {
        return refused.get();
    }

    /// Hands all further connections on to the registry.
    void heal() {
        fault = "none";
    }

    /// Hands connections on, but cuts each once more than this number of bytes has gone in one direction.
    void cutAfter(int bytes) {
        limit = bytes;
        fault = "none";
    }

    private void accept() {
        try {
            while (true) {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // The test has ended.
        }
    }

    private void serve(Socket client) {
        try (client) {
            byte[] buffer = new byte[8192];
            int read = client.getInputStream().read(buffer);
            if (read < 0) {
                return;
            }
            String now = fault;
            if (now.equals("none") || !new String(buffer, 0, read, StandardCharsets.US_ASCII).contains(agent)) {
                forward(client, buffer, read);
                return;
            }
            refused.incrementAndGet();
            if (!now.isEmpty()) {
                client.getOutputStream()
                        .write(("HTTP/1.1 " + now + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException | InterruptedException ended) {
            // One side is gone.
        }
    }

    private void forward(Socket client, byte[] first, int length) throws IOException, InterruptedException {
        int colon = registry.lastIndexOf(':');
        try (Socket upstream =
                new Socket(registry.substring(0, colon), Integer.parseInt(registry.substring(colon + 1)))) {
            upstream.getOutputStream().write(first, 0, length);
            Thread up = Thread.ofVirtual().start(() -> copy(client, upstream));
            copy(upstream, client);
            up.join();
        }
    }

    private void copy(Socket from, Socket to) {
        byte[] buffer = new byte[8192];
        int left = limit;
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, Math.min(count, left));
                left -= count;
                if (left < 0) {
                    refused.incrementAndGet();
                    from.close();
                    to.close();
                    return;
                }
            }
            to.shutdownOutput();
        } catch (IOException ended) {
            // One side is gone.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
