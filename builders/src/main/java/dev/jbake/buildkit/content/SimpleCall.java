package dev.jbake.buildkit.content;

import dev.jbake.filesync.PacketOutlet;
import dev.jbake.filesync.TransferThreads;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.grpc.StatusException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A call with one request and one answer.
final class SimpleCall<Q, A> extends ServerCall.Listener<Q> {

    private final BlobStore store;
    private final ContentService.Answer<Q, A> answer;
    private final TransferThreads threads;
    private final PacketOutlet<A> outlet;
    private @Nullable Q request;

    SimpleCall(BlobStore store, ServerCall<Q, A> call, ContentService.Answer<Q, A> answer, TransferThreads threads) {
        this.store = store;
        this.answer = answer;
        this.threads = threads;
        this.outlet = new PacketOutlet<>(call);
        call.request(2);
    }

    @Override
    public void onMessage(Q message) {
        request = message;
    }

    @Override
    public void onHalfClose() {
        Q asked = request;
        if (asked == null) {
            outlet.close(Status.INVALID_ARGUMENT.withDescription("a call without a request"));
            return;
        }
        threads.execute(() -> answer(asked));
    }

    private void answer(Q asked) {
        try {
            outlet.offer(answer.to(store, asked), true);
            outlet.close(Status.OK);
        } catch (StatusException | IOException | RuntimeException e) {
            outlet.close(Failures.status(e));
        }
    }

    @Override
    public void onCancel() {
        outlet.cancelled();
    }
}
