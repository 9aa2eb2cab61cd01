package dev.jbake.buildkit;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A call to the daemon that is under way.
///
/// @param <A> the answer
public final class PendingCall<A> {
    private final ClientCall<?, ?> call;
    private final CompletableFuture<A> answer = new CompletableFuture<>();

    private PendingCall(ClientCall<?, ?> call) {
        this.call = call;
    }

    /// Starts a call with one answer.
    static <Q, A> PendingCall<A> unary(Channel channel, MethodDescriptor<Q, A> method, CallOptions options, Q request) {
        ClientCall<Q, A> call = channel.newCall(method, options);
        PendingCall<A> pending = new PendingCall<>(call);
        call.start(pending.new UnaryListener(), new Metadata());
        send(call, request, 2);
        return pending;
    }

    /// Starts a call with many answers, which completes with their number. It requests the next one when
    /// the consumer has returned.
    static <Q, A> PendingCall<Long> stream(
            Channel channel, MethodDescriptor<Q, A> method, Q request, Consumer<A> answers) {
        ClientCall<Q, A> call = channel.newCall(method, CallOptions.DEFAULT);
        PendingCall<Long> pending = new PendingCall<>(call);
        call.start(new StreamListener<>(call, pending.answer, answers), new Metadata());
        send(call, request, 1);
        return pending;
    }

    private static <Q> void send(ClientCall<Q, ?> call, Q request, int answers) {
        call.request(answers);
        call.sendMessage(request);
        call.halfClose();
    }

    /// Completes with the answer, or with a [DaemonException].
    public CompletableFuture<A> future() {
        return answer;
    }

    /// Waits for the answer. An interrupt leaves the call as it is.
    ///
    /// @throws DaemonException if the call failed, also by [#cancel]
    /// @throws InterruptedException if the caller was interrupted
    public A await() throws DaemonException, InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DaemonException failure) {
                throw failure.here();
            }
            throw new IllegalStateException(e.getCause());
        } catch (CancellationException e) {
            throw new IllegalStateException("the future of a call was cancelled instead of the call", e);
        }
    }

    /// Waits for the answer; an interrupt cancels the call.
    A awaitOrCancel() throws DaemonException, InterruptedException {
        try {
            return await();
        } catch (InterruptedException e) {
            cancel("interrupted");
            throw e;
        }
    }

    /// Ends the call with the code `CANCELLED`, if it is still under way; the daemon stops what it does for it.
    public void cancel(String reason) {
        call.cancel(reason, null);
    }

    private final class UnaryListener extends ClientCall.Listener<A> {
        private @Nullable A message;

        @Override
        public void onMessage(A next) {
            message = next;
        }

        @Override
        public void onClose(Status status, Metadata trailers) {
            if (!status.isOk()) {
                answer.completeExceptionally(DaemonException.of(status, trailers));
            } else if (message == null) {
                answer.completeExceptionally(
                        DaemonException.of(Status.INTERNAL.withDescription("no answer came"), trailers));
            } else {
                answer.complete(message);
            }
        }
    }

    private static final class StreamListener<A> extends ClientCall.Listener<A> {
        private final ClientCall<?, A> call;
        private final CompletableFuture<Long> end;
        private final Consumer<A> answers;
        private long count;

        private StreamListener(ClientCall<?, A> call, CompletableFuture<Long> end, Consumer<A> answers) {
            this.call = call;
            this.end = end;
            this.answers = answers;
        }

        @Override
        public void onMessage(A next) {
            count++;
            answers.accept(next);
            call.request(1);
        }

        @Override
        public void onClose(Status status, Metadata trailers) {
            if (status.isOk()) {
                end.complete(count);
            } else {
                end.completeExceptionally(DaemonException.of(status, trailers));
            }
        }
    }
}
