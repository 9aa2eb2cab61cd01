package dev.jbake.buildkit.transport;

import dev.jbake.driver.Attempt;
import dev.jbake.driver.ByteStream;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Dialer;
import dev.jbake.driver.Patience;
import io.grpc.InsecureServerCredentials;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallExecutorSupplier;
import io.grpc.ServerServiceDefinition;
import io.grpc.okhttp.OkHttpServerBuilder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// gRPC by grpc-java's OkHttp transport.
final class OkHttpTransport implements Transport {
    private static final int WINDOW = 1 << 20;
    private static final long GRACE_MILLIS = 2000;
    private static final String HEALTH = "grpc.health.v1.Health";

    /// The library's loggers, kept so that their level stays. They would print on standard error what the calls throw
    /// as well, and every stream that ends early.
    private static final Logger LIBRARY = Logger.getLogger("io.grpc");

    private final TransportThreads threads = new TransportThreads();

    private final Patience patience;

    OkHttpTransport(Patience patience) {
        this.patience = patience;
        LIBRARY.setLevel(Level.OFF);
    }

    static void prepare() {
        try (OkHttpTransport transport = new OkHttpTransport(Patience.unseen())) {
            OkHttpConnection.channel(transport.threads, WINDOW).build().shutdownNow();
            transport.server().build();
        }
    }

    @Override
    public Connection connect(Dialer dialer) throws DialException, InterruptedException {
        Attempt attempt = new Attempt();
        Future<Connection> dialing =
                threads.sockets().submit(() -> OkHttpConnection.dial(dialer, attempt, threads, WINDOW, patience));
        try {
            return patience.await(dialing, dialer.address(), attempt);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DialException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            if (!dialing.cancel(true) && dialing.state() == Future.State.SUCCESS) {
                dialing.resultNow().close();
            }
            throw e;
        }
    }

    @Override
    public Serving serve(ByteStream stream, List<ServerServiceDefinition> services) throws IOException {
        SingleServerSocket socket = new SingleServerSocket(new StreamSocket(stream, stream.input()));
        OkHttpServerBuilder builder = server().socketFactory(socket.factory());
        services.forEach(builder::addService);
        Server server = builder.build().start();
        return () -> close(server, stream);
    }

    private OkHttpServerBuilder server() {
        return OkHttpServerBuilder.forPort(StreamAddress.INSTANCE, InsecureServerCredentials.create())
                .transportExecutor(threads.sockets())
                .scheduledExecutorService(threads.timer())
                .executor(threads.calls())
                .callExecutor(new HealthFirst(threads.health()))
                .flowControlWindow(WINDOW)
                .maxInboundMessageSize(LIMIT)
                .maxInboundMetadataSize(LIMIT)
                // Go measures the connection by pings; they are no abuse.
                .permitKeepAliveTime(0, TimeUnit.SECONDS)
                .permitKeepAliveWithoutCalls(true);
    }

    private static void close(Server server, ByteStream stream) {
        server.shutdownNow();
        try {
            server.awaitTermination(GRACE_MILLIS, TimeUnit.MILLISECONDS);
            stream.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException ignored) {
            // The call has ended in any case.
        }
    }

    @Override
    public void close() {
        threads.close();
    }

    private record HealthFirst(Executor health) implements ServerCallExecutorSupplier {
        @Override
        public <Q, A> @Nullable Executor getExecutor(ServerCall<Q, A> call, Metadata metadata) {
            return HEALTH.equals(call.getMethodDescriptor().getServiceName()) ? health : null;
        }
    }
}
