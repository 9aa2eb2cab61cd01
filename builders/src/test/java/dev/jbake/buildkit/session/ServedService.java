package dev.jbake.buildkit.session;

import dev.jbake.buildkit.transport.Connection;
import dev.jbake.buildkit.transport.Transport;
import dev.jbake.driver.ByteStream;
import dev.jbake.driver.Patience;
import dev.jbake.driver.UnixDialer;
import io.grpc.Channel;
import io.grpc.ServerServiceDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;

/// An attachable service behind a socket, and a connection to it.
final class ServedService implements AutoCloseable {
    private final Transport transport;
    private final ServerSocketChannel server;
    private final Connection connection;

    private ServedService(Transport transport, ServerSocketChannel server, Connection connection) {
        this.transport = transport;
        this.server = server;
        this.connection = connection;
    }

    static ServedService start(Path socket, ServerServiceDefinition service) throws Exception {
        Transport transport = Transport.create(Patience.unseen());
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofPlatform().daemon().start(() -> serveOne(transport, server, service));
        return new ServedService(transport, server, transport.connect(new UnixDialer(socket)));
    }

    private static void serveOne(Transport transport, ServerSocketChannel server, ServerServiceDefinition service) {
        try {
            transport.serve(new Accepted(server.accept()), List.of(service));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Channel channel() {
        return connection.channel();
    }

    @Override
    public void close() throws IOException {
        connection.close();
        server.close();
        transport.close();
    }

    private record Accepted(SocketChannel channel) implements ByteStream {
        @Override
        public InputStream input() {
            return Channels.newInputStream(channel);
        }

        @Override
        public OutputStream output() {
            return Channels.newOutputStream(channel);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
