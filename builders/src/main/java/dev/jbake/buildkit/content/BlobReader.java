package dev.jbake.buildkit.content;

import com.google.protobuf.UnsafeByteOperations;
import dev.jbake.buildkit.proto.content.ReadContentRequest;
import dev.jbake.buildkit.proto.content.ReadContentResponse;
import dev.jbake.filesync.PacketOutlet;
import dev.jbake.filesync.TransferThreads;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.grpc.StatusException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;

/// One blob, or a part of it, on its way to the daemon; only as fast as the daemon takes it.
final class BlobReader extends ServerCall.Listener<ReadContentRequest> {

    private static final int CHUNK = 64 * 1024;

    private final BlobStore store;
    private final TransferThreads threads;
    private final PacketOutlet<ReadContentResponse> outlet;
    private @Nullable ReadContentRequest request;

    BlobReader(BlobStore store, ServerCall<ReadContentRequest, ReadContentResponse> call, TransferThreads threads) {
        this.store = store;
        this.threads = threads;
        this.outlet = new PacketOutlet<>(call);
        call.request(2);
    }

    @Override
    public void onMessage(ReadContentRequest message) {
        request = message;
    }

    @Override
    public void onHalfClose() {
        ReadContentRequest asked = request == null ? ReadContentRequest.getDefaultInstance() : request;
        threads.execute(() -> read(asked));
    }

    private void read(ReadContentRequest asked) {
        Digest digest;
        try {
            digest = ContentService.digest(asked.getDigest());
            try (SeekableByteChannel channel = store.open(ContentService.blob(store, digest))) {
                send(channel, Math.max(0, asked.getOffset()), asked.getSize());
            }
            outlet.close(Status.OK);
        } catch (PacketOutlet.ClosedException e) {
            return;
        } catch (StatusException | IOException | RuntimeException e) {
            outlet.close(Failures.status(e));
        }
    }

    // Compat: as in containerd, offsets count from the beginning of this read
    // (ContentServiceTest.offsetsCountFromTheBeginningOfARead).
    private void send(SeekableByteChannel channel, long offset, long size)
            throws IOException, StatusException, PacketOutlet.ClosedException {
        long total = channel.size();
        if (offset > total) {
            throw Status.OUT_OF_RANGE
                    .withDescription("read past object length " + total + " bytes")
                    .asException();
        }
        long left = size <= 0 || size > total - offset ? total - offset : size;
        channel.position(offset);
        long sent = 0;
        while (sent < left) {
            ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(CHUNK, left - sent));
            int length = channel.read(buffer);
            if (length < 0) {
                return;
            }
            outlet.send(ReadContentResponse.newBuilder()
                    .setOffset(sent)
                    .setData(UnsafeByteOperations.unsafeWrap(buffer.flip()))
                    .build());
            sent += length;
        }
    }

    @Override
    public void onCancel() {
        outlet.cancelled();
    }

    @Override
    public void onReady() {
        outlet.wakeUp();
    }
}
