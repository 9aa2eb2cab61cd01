package dev.jbake.buildkit.transport;

import dev.jbake.buildkit.proto.health.HealthCheckRequest;
import dev.jbake.buildkit.proto.health.HealthCheckResponse;
import dev.jbake.buildkit.proto.health.HealthGrpc;
import dev.jbake.driver.Attempt;
import dev.jbake.driver.ByteStream;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Dialer;
import dev.jbake.driver.Patience;
import dev.jbake.driver.watch.SilenceWatch;
import dev.jbake.driver.watch.WatchedStream;
import dev.jbake.failure.Reason;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptors;
import io.grpc.ConnectivityState;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.okhttp.OkHttpChannelBuilder;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/// A connection made by grpc-java's OkHttp transport.
final class OkHttpConnection implements Connection {
    private static final long CLOSE_MILLIS = 500;

    private final WatchedStream stream;
    private final ManagedChannel channel;
    private final Channel calls;
    private final int streamLimit;
    private final SilenceWatch watch;

    private OkHttpConnection(WatchedStream stream, ManagedChannel channel, int streamLimit, SilenceWatch watch) {
        this.stream = stream;
        this.channel = channel;
        this.calls = ClientInterceptors.intercept(channel, new FailedCalls(stream));
        this.streamLimit = streamLimit;
        this.watch = watch;
    }

    /// @param attempt ends the wait for a peer that does not announce itself
    static Connection dial(Dialer dialer, Attempt attempt, TransportThreads threads, int window, Patience patience)
            throws DialException, InterruptedException {
        WatchedStream stream = new WatchedStream(dialer.dial(attempt));
        PeerSettings settings = new PeerSettings(stream.input());
        try {
            ManagedChannel channel = channel(threads, window)
                    .overrideAuthority(dialer.authority())
                    .socketFactory(new SingleSocketFactory(new StreamSocket(stream, settings)))
                    .build();
            try {
                channel.getState(true);
                int limit = settings.streamLimit().get();
                SilenceWatch watch =
                        new SilenceWatch(stream, dialer.address(), patience, threads.timer(), () -> ask(channel));
                return new OkHttpConnection(stream, channel, limit, watch);
            } catch (Exception e) {
                end(channel, stream);
                throw e;
            }
        } catch (ExecutionException e) {
            throw new DialException(dialer.address(), Reason.of(Objects.requireNonNull(e.getCause())));
        } catch (IOException e) {
            throw new DialException(dialer.address(), Reason.of(e));
        }
    }

    /// Any answer will do, also that there is no such service.
    private static void ask(Channel channel) {
        ClientCall<HealthCheckRequest, HealthCheckResponse> call =
                channel.newCall(HealthGrpc.getCheckMethod(), CallOptions.DEFAULT);
        call.start(new ClientCall.Listener<>() {}, new Metadata());
        call.request(1);
        call.sendMessage(HealthCheckRequest.getDefaultInstance());
        call.halfClose();
    }

    /// A channel that lacks only its socket.
    static OkHttpChannelBuilder channel(TransportThreads threads, int window) {
        // The address is never used: the socket is there already. A number needs no name service.
        return OkHttpChannelBuilder.forAddress("127.0.0.1", 1)
                .usePlaintext()
                .proxyDetector(address -> null)
                .disableServiceConfigLookUp()
                .disableRetry()
                .idleTimeout(Integer.MAX_VALUE, TimeUnit.DAYS)
                .transportExecutor(threads.sockets())
                .scheduledExecutorService(threads.timer())
                .executor(threads.calls())
                .offloadExecutor(threads.calls())
                .userAgent("jbake")
                .flowControlWindow(window)
                .maxInboundMessageSize(Transport.LIMIT)
                .maxInboundMetadataSize(Transport.LIMIT);
    }

    @Override
    public Channel channel() {
        return calls;
    }

    @Override
    public int streamLimit() {
        return streamLimit;
    }

    @Override
    public boolean alive() {
        ConnectivityState state = channel.getState(false);
        return state == ConnectivityState.READY || state == ConnectivityState.CONNECTING;
    }

    @Override
    public void close() {
        watch.close();
        end(channel, stream);
    }

    private static void end(ManagedChannel channel, ByteStream stream) {
        channel.shutdownNow();
        try {
            // The library closes the socket after what it still has to write; a peer that does not read would hold it.
            boolean ended = channel.awaitTermination(CLOSE_MILLIS, TimeUnit.MILLISECONDS);
            stream.close();
            if (!ended) {
                channel.awaitTermination(CLOSE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            closeNow(stream);
            Thread.currentThread().interrupt();
        } catch (IOException ignored) {
            // The connection is closed in any case.
        }
    }

    private static void closeNow(ByteStream stream) {
        try {
            stream.close();
        } catch (IOException ignored) {
            // The connection is closed in any case.
        }
    }
}
