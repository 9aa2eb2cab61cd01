package dev.jbake.buildkit.transport;

import dev.jbake.driver.watch.SilenceException;
import dev.jbake.driver.watch.WatchedStream;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall;
import io.grpc.ForwardingClientCallListener;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import java.io.IOException;

/// Makes calls on a connection that was given up fail with the reason for that; the library would only say that there
/// was an IOException. It takes a connection that was cut in the middle of a frame for a mistake of its own.
record FailedCalls(WatchedStream stream) implements ClientInterceptor {
    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        return new ForwardingClientCall.SimpleForwardingClientCall<>(next.newCall(method, options)) {
            @Override
            public void start(Listener<A> listener, Metadata headers) {
                super.start(
                        new ForwardingClientCallListener.SimpleForwardingClientCallListener<>(listener) {
                            @Override
                            public void onClose(Status status, Metadata trailers) {
                                super.onClose(explained(status), trailers);
                            }
                        },
                        headers);
            }
        };
    }

    private Status explained(Status status) {
        SilenceException failure = stream.failure();
        if (failure != null && !status.isOk() && status.getCode() != Status.Code.CANCELLED) {
            return Status.UNAVAILABLE.withDescription(failure.getMessage()).withCause(failure);
        }
        return status.getCode() == Status.Code.INTERNAL && status.getCause() instanceof IOException cut
                ? Status.UNAVAILABLE.withDescription("the connection was cut").withCause(cut)
                : status;
    }
}
