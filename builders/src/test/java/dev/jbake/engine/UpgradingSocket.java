package dev.jbake.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A socket that gives Docker's BuildKit as buildkitd's own socket would: each connection to it is one to the daemon,
/// upgraded to gRPC.
final class UpgradingSocket {

    private static final String UPGRADE = """
            POST /grpc HTTP/1.1
            Host: docker
            Connection: Upgrade
            Upgrade: h2c
            Content-Length: 0

            """.replace("\n", "\r\n");

    private final ServerSocketChannel server;
    private final Path path;
    private final UnixDomainSocketAddress daemon;

    private UpgradingSocket(ServerSocketChannel server, Path path, UnixDomainSocketAddress daemon) {
        this.server = server;
        this.path = path;
        this.daemon = daemon;
    }

    /// Opens a socket before a Docker daemon; only one with a unix socket is supported.
    static UpgradingSocket before(String docker) {
        if (!docker.startsWith("unix://")) {
            throw new NoEngineException("BuildKit's own socket needs a buildkitd, or a Docker daemon on a unix socket");
        }
        try {
            Path folder = Files.createTempDirectory("jbk");
            Path path = folder.resolve("buildkitd.sock");
            folder.toFile().deleteOnExit();
            path.toFile().deleteOnExit();
            var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(path));
            var socket =
                    new UpgradingSocket(server, path, UnixDomainSocketAddress.of(docker.substring("unix://".length())));
            background(socket::accept);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The address for a client of BuildKit.
    String address() {
        return "unix://" + path;
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel client = server.accept();
                background(() -> serve(client));
            }
        } catch (IOException e) {
            // the socket is closed: nobody is to be served any more
        }
    }

    private void serve(SocketChannel client) {
        try (client;
                var upstream = SocketChannel.open(daemon)) {
            upgrade(upstream);
            Thread back = background(() -> copy(upstream, client));
            copy(client, upstream);
            back.join();
        } catch (IOException e) {
            // either side is gone, and try has closed the other
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Byte by byte, since the first frames of HTTP/2 may follow the head at once.
    private static void upgrade(SocketChannel upstream) throws IOException {
        upstream.write(ByteBuffer.wrap(UPGRADE.getBytes(StandardCharsets.US_ASCII)));
        var head = new StringBuilder();
        var one = ByteBuffer.allocate(1);
        while (head.indexOf("\r\n\r\n") < 0) {
            if (upstream.read(one.clear()) < 0) {
                throw new IOException("the daemon has closed the connection");
            }
            head.append((char) one.get(0));
        }
        if (!head.toString().startsWith("HTTP/1.1 101")) {
            throw new IOException("no upgrade: " + head);
        }
    }

    private static void copy(SocketChannel from, SocketChannel to) {
        var buffer = ByteBuffer.allocate(64 << 10);
        try {
            while (from.read(buffer.clear()) >= 0) {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    to.write(buffer);
                }
            }
            to.shutdownOutput();
        } catch (IOException e) {
            close(from);
            close(to);
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // it is of no use any more in either case
        }
    }

    private static Thread background(Runnable work) {
        return Thread.ofPlatform().daemon().start(work);
    }
}
