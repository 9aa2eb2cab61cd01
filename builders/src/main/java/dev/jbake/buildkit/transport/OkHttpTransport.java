package dev.jbake.buildkit.transport;

import dev.jbake.driver.ByteStream;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Dialer;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
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

    /// Reads, writes and dials; always platform threads, see [ByteStream].
    private final ExecutorService sockets;

    /// Answers health checks, whatever else is going on.
    private final ExecutorService health;

    /// Runs calls, ours and the daemon's.
    private final ExecutorService calls;

    /// Ends calls that are late.
    private final ScheduledThreadPoolExecutor timer;

    OkHttpTransport() {
        LIBRARY.setLevel(Level.OFF);
        sockets = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), platform("jbake-socket-"));
        health = Executors.newCachedThreadPool(platform("jbake-health-"));
        calls = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("jbake-call-", 0).factory());
        timer = new ScheduledThreadPoolExecutor(1, platform("jbake-timer-"));
        timer.setRemoveOnCancelPolicy(true);
    }

    private static ThreadFactory platform(String name) {
        return Thread.ofPlatform().daemon().name(name, 0).factory();
    }

    @Override
    public Connection connect(Dialer dialer) throws DialException, InterruptedException {
        Future<Connection> dialing = sockets.submit(() -> OkHttpConnection.dial(dialer, sockets, calls, timer, WINDOW));
        try {
            return dialing.get();
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
        OkHttpServerBuilder builder = OkHttpServerBuilder.forPort(
                        StreamAddress.INSTANCE, InsecureServerCredentials.create())
                .socketFactory(socket.factory())
                .transportExecutor(sockets)
                .scheduledExecutorService(timer)
                .executor(calls)
                .callExecutor(new HealthFirst(health))
                .flowControlWindow(WINDOW)
                .maxInboundMessageSize(LIMIT)
                .maxInboundMetadataSize(LIMIT)
                // Go measures the connection by pings; they are no abuse.
                .permitKeepAliveTime(0, TimeUnit.SECONDS)
                .permitKeepAliveWithoutCalls(true);
        services.forEach(builder::addService);
        Server server = builder.build().start();
        return () -> close(server, stream);
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
        List.of(sockets, health, calls, timer).forEach(ExecutorService::shutdown);
        try {
            sockets.awaitTermination(GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record HealthFirst(Executor health) implements ServerCallExecutorSupplier {
        @Override
        public <Q, A> @Nullable Executor getExecutor(ServerCall<Q, A> call, Metadata metadata) {
            return HEALTH.equals(call.getMethodDescriptor().getServiceName()) ? health : null;
        }
    }
}
