package dev.jbake.buildkit.content;

import com.google.protobuf.Timestamp;
import dev.jbake.buildkit.proto.content.WriteAction;
import dev.jbake.buildkit.proto.content.WriteContentRequest;
import dev.jbake.buildkit.proto.content.WriteContentResponse;
import dev.jbake.filesync.PacketOutlet;
import dev.jbake.filesync.SerialWork;
import dev.jbake.filesync.TransferException;
import dev.jbake.filesync.TransferThreads;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.grpc.StatusException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One blob on its way from the daemon; dropped when its stream ends before the commit.
final class BlobWriter extends ServerCall.Listener<WriteContentRequest> {

    private final BlobStore store;
    private final ServerCall<WriteContentRequest, WriteContentResponse> call;
    private final SerialWork work;
    private final PacketOutlet<WriteContentResponse> outlet;
    private String expected = "";
    private String algorithm = "sha256";
    private MessageDigest computer = Digest.computer(algorithm);
    private Timestamp started = Timestamp.getDefaultInstance();
    private Timestamp updated = Timestamp.getDefaultInstance();
    private long total;
    private long offset;
    private boolean begun;
    private boolean ended;
    private @Nullable Path file;
    private @Nullable FileChannel channel;

    BlobWriter(BlobStore store, ServerCall<WriteContentRequest, WriteContentResponse> call, TransferThreads threads) {
        this.store = store;
        this.call = call;
        this.work = new SerialWork(threads);
        this.outlet = new PacketOutlet<>(call);
        call.request(1);
    }

    @Override
    public void onMessage(WriteContentRequest message) {
        work.add(() -> step(message));
    }

    @Override
    public void onHalfClose() {
        work.add(() -> end(Status.OK));
    }

    @Override
    public void onCancel() {
        outlet.cancelled();
        work.add(() -> end(Status.CANCELLED));
    }

    private void step(WriteContentRequest request) {
        if (ended) {
            return;
        }
        try {
            boolean commit = take(request);
            call.request(1);
            if (commit) {
                end(Status.OK);
            }
        } catch (StatusException | IOException | RuntimeException e) {
            end(Failures.status(e));
        }
    }

    private boolean take(WriteContentRequest request) throws StatusException, IOException {
        begin(request);
        if (!request.getExpected().isEmpty()) {
            expected = request.getExpected();
            if (store.contains(ContentService.digest(expected))) {
                throw exists();
            }
        }
        if (request.getTotal() > 0) {
            total = request.getTotal();
        }
        WriteContentResponse.Builder response =
                WriteContentResponse.newBuilder().setAction(request.getAction());
        if (request.getAction() == WriteAction.STAT) {
            response.setStartedAt(started).setUpdatedAt(updated).setTotal(total);
        } else {
            write(request);
        }
        response.setOffset(offset).setDigest(Digest.soFar(algorithm, computer).toString());
        boolean commit = request.getAction() == WriteAction.COMMIT;
        if (commit) {
            commit();
        }
        outlet.offer(response.build(), true);
        return commit;
    }

    private void begin(WriteContentRequest request) throws StatusException, IOException {
        if (begun) {
            return;
        }
        if (request.getRef().isEmpty()) {
            throw Status.INVALID_ARGUMENT
                    .withDescription("first message must have a reference")
                    .asException();
        }
        begun = true;
        if (!request.getExpected().isEmpty()) {
            algorithm = ContentService.digest(request.getExpected()).algorithm();
            computer = Digest.computer(algorithm);
        }
    }

    private void write(WriteContentRequest request) throws StatusException, IOException {
        if (request.getOffset() > 0 && request.getOffset() != offset) {
            throw Status.OUT_OF_RANGE
                    .withDescription("write @" + request.getOffset() + " must occur at current offset " + offset)
                    .asException();
        }
        FileChannel out = channel();
        if (request.getOffset() == 0 && offset > 0) {
            out.truncate(0);
            out.position(0);
            computer.reset();
            offset = 0;
        }
        for (ByteBuffer buffer : request.getData().asReadOnlyByteBufferList()) {
            computer.update(buffer.duplicate());
            while (buffer.hasRemaining()) {
                try {
                    offset += out.write(buffer);
                } catch (IOException e) {
                    // The path tells it from a full disk of the daemon.
                    throw TransferException.of("write", Objects.requireNonNull(file), e);
                }
            }
        }
    }

    private FileChannel channel() throws IOException {
        FileChannel known = channel;
        if (known == null) {
            Path incoming = store.incoming();
            file = incoming;
            started = ContentService.timestamp(Files.getLastModifiedTime(incoming));
            updated = started;
            known = FileChannel.open(incoming, StandardOpenOption.WRITE);
            channel = known;
        }
        return known;
    }

    private void commit() throws StatusException, IOException {
        channel().close();
        Digest actual = Digest.soFar(algorithm, computer);
        if (total > 0 && offset != total) {
            throw Status.FAILED_PRECONDITION
                    .withDescription("unexpected commit size " + offset + ", expected " + total)
                    .asException();
        }
        if (!expected.isEmpty() && !expected.equals(actual.toString())) {
            throw Status.FAILED_PRECONDITION
                    .withDescription("unexpected commit digest " + actual + ", expected " + expected)
                    .asException();
        }
        Path whole = file;
        file = null;
        if (whole != null && !store.adopt(whole, actual)) {
            expected = actual.toString();
            throw exists();
        }
    }

    private StatusException exists() {
        return Status.ALREADY_EXISTS
                .withDescription("blob with expected digest " + expected + " exists")
                .asException();
    }

    private void end(Status status) {
        if (ended) {
            return;
        }
        ended = true;
        try {
            if (channel != null) {
                channel.close();
            }
            if (file != null) {
                store.drop(file);
            }
        } catch (IOException e) {
            // What is left over has no digest for a name, so it is not taken for a blob.
        }
        outlet.close(status);
    }
}
