package dev.jbake.training;

import dev.jbake.buildkit.transport.Transport;
import dev.jbake.driver.Patience;
import dev.jbake.driver.SocketStream;
import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;

/// A daemon that makes nothing: it opens the sessions of builds, reads their contexts, shows some progress, and reports
/// success, or a failure if the Dockerfile is called `failing.Dockerfile`. It takes the connections of the `docker`
/// driver and those of the `remote` one.
///
/// The AOT cache for builds is trained with it, so that training needs no engine and is the same everywhere.
public final class LoopbackDaemon implements AutoCloseable {
    private final Transport transport = Transport.create(Patience.unseen());
    private final List<ServerServiceDefinition> services;
    private final ServerSocketChannel listener;
    private final String address;

    /// Starts a daemon.
    ///
    /// @param socket the socket to make, at which it listens
    public LoopbackDaemon(Path socket) throws IOException {
        Builds builds = new Builds();
        services = List.of(
                ServerInterceptors.intercept(new ControlService(builds, transport), new CallHeaders()),
                ServerInterceptors.intercept(new BridgeService(builds), new CallHeaders()));
        listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listener.bind(UnixDomainSocketAddress.of(socket));
        address = "unix://" + socket;
        Thread.ofPlatform().daemon().start(this::accept);
    }

    /// Its address, as `DOCKER_HOST` and the endpoint of a remote builder have it.
    public String address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        transport.close();
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel client = listener.accept();
                Thread.ofPlatform().daemon().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // The training has ended.
        }
    }

    @SuppressWarnings("resource") // The client closes its connection.
    private void serve(SocketChannel client) {
        try {
            transport.serve(ClientStream.of(SocketStream.of(client)), services);
        } catch (IOException gone) {
            // The client only wanted to know whether someone listens.
        }
    }
}
