package dev.jbake.buildkit.transport;

import dev.jbake.driver.ByteStream;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Dialer;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ClientInterceptors;
import io.grpc.ForwardingClientCall;
import io.grpc.ForwardingClientCallListener;
import io.grpc.ForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// A transport that logs the calls of both sides, except for the frequent health checks.
final class LoggedTransport implements Transport {
    private static final String HEALTH = "grpc.health.v1.Health";

    private final Transport transport;
    private final CallLog log;

    LoggedTransport(Transport transport, CallLog log) {
        this.transport = transport;
        this.log = log;
    }

    @Override
    public Connection connect(Dialer dialer) throws DialException, InterruptedException {
        Connection connection = transport.connect(dialer);
        return new LoggedConnection(connection, ClientInterceptors.intercept(connection.channel(), new Outgoing(log)));
    }

    @Override
    public Serving serve(ByteStream stream, List<ServerServiceDefinition> services) throws IOException {
        return transport.serve(stream, services.stream().map(this::logged).toList());
    }

    private ServerServiceDefinition logged(ServerServiceDefinition service) {
        return service.getServiceDescriptor().getName().equals(HEALTH)
                ? service
                : ServerInterceptors.intercept(service, new Incoming(log));
    }

    @Override
    public void close() {
        transport.close();
    }

    private static void end(CallLog log, MethodDescriptor<?, ?> method, boolean incoming, Status status, long start) {
        log.ended(method.getFullMethodName(), incoming, status.getCode(), Duration.ofNanos(System.nanoTime() - start));
    }

    private record LoggedConnection(Connection connection, Channel channel) implements Connection {
        @Override
        public int streamLimit() {
            return connection.streamLimit();
        }

        @Override
        public boolean alive() {
            return connection.alive();
        }

        @Override
        public void close() {
            connection.close();
        }
    }

    private record Outgoing(CallLog log) implements ClientInterceptor {
        @Override
        public <Q, A> ClientCall<Q, A> interceptCall(MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
            long start = System.nanoTime();
            return new ForwardingClientCall.SimpleForwardingClientCall<>(next.newCall(method, options)) {
                @Override
                public void start(Listener<A> listener, Metadata headers) {
                    super.start(
                            new ForwardingClientCallListener.SimpleForwardingClientCallListener<>(listener) {
                                @Override
                                public void onClose(Status status, Metadata trailers) {
                                    end(log, method, false, status, start);
                                    super.onClose(status, trailers);
                                }
                            },
                            headers);
                }
            };
        }
    }

    private record Incoming(CallLog log) implements ServerInterceptor {
        @Override
        public <Q, A> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
            long start = System.nanoTime();
            return next.startCall(
                    new ForwardingServerCall.SimpleForwardingServerCall<>(call) {
                        @Override
                        public void close(Status status, Metadata trailers) {
                            end(log, call.getMethodDescriptor(), true, status, start);
                            super.close(status, trailers);
                        }
                    },
                    headers);
        }
    }
}
