package dev.jbake.filesync;

import dev.jbake.buildkit.proto.fsutil.Packet;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import java.util.concurrent.atomic.AtomicLong;

/// Counts the bytes of file content that a service sends.
record SentBytes(AtomicLong count) implements ServerInterceptor {
    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        return next.startCall(
                new SimpleForwardingServerCall<>(call) {
                    @Override
                    public void sendMessage(A message) {
                        if (message instanceof Packet packet) {
                            count.addAndGet(packet.getData().size());
                        }
                        super.sendMessage(message);
                    }
                },
                headers);
    }
}
