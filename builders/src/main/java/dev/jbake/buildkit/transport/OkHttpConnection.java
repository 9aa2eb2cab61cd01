package dev.jbake.buildkit.transport;

import dev.jbake.driver.ByteStream;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Dialer;
import dev.jbake.failure.Reason;
import io.grpc.Channel;
import io.grpc.ConnectivityState;
import io.grpc.ManagedChannel;
import io.grpc.okhttp.OkHttpChannelBuilder;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A connection made by grpc-java's OkHttp transport.
final class OkHttpConnection implements Connection {
    /// Long, because a process on the way may have to log in first.
    private static final long ANSWER_SECONDS = 60;

    private static final long CLOSE_MILLIS = 500;

    private final ByteStream stream;
    private final ManagedChannel channel;
    private final int streamLimit;

    private OkHttpConnection(ByteStream stream, ManagedChannel channel, int streamLimit) {
        this.stream = stream;
        this.channel = channel;
        this.streamLimit = streamLimit;
    }

    static Connection dial(Dialer dialer, TransportThreads threads, int window)
            throws DialException, InterruptedException {
        ByteStream stream = dialer.dial();
        PeerSettings settings = new PeerSettings(stream.input());
        try {
            ManagedChannel channel = channel(threads, window)
                    .overrideAuthority(dialer.authority())
                    .socketFactory(new SingleSocketFactory(new StreamSocket(stream, settings)))
                    .build();
            try {
                channel.getState(true);
                int limit = settings.streamLimit().get(ANSWER_SECONDS, TimeUnit.SECONDS);
                return new OkHttpConnection(stream, channel, limit);
            } catch (Exception e) {
                new OkHttpConnection(stream, channel, 0).close();
                throw e;
            }
        } catch (ExecutionException e) {
            throw new DialException(dialer.address(), Reason.of(Objects.requireNonNull(e.getCause())));
        } catch (TimeoutException e) {
            throw new DialException(dialer.address(), "nothing answered in " + ANSWER_SECONDS + " seconds");
        } catch (IOException e) {
            throw new DialException(dialer.address(), Reason.of(e));
        }
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
        return channel;
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
        channel.shutdownNow();
        try {
            // The library closes the socket after what it still has to write; a peer that does not read would hold it.
            boolean ended = channel.awaitTermination(CLOSE_MILLIS, TimeUnit.MILLISECONDS);
            stream.close();
            if (!ended) {
                channel.awaitTermination(CLOSE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            closeNow();
            Thread.currentThread().interrupt();
        } catch (IOException ignored) {
            // The connection is closed in any case.
        }
    }

    private void closeNow() {
        try {
            stream.close();
        } catch (IOException ignored) {
            // The connection is closed in any case.
        }
    }
}
