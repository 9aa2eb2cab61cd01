package dev.jbake.training;

import dev.jbake.buildkit.proto.filesync.FileSyncGrpc;
import dev.jbake.buildkit.proto.fsutil.Packet;
import dev.jbake.buildkit.proto.fsutil.Packet.PacketType;
import io.grpc.Channel;
import io.grpc.Metadata;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;

/// Reads a directory of the client as BuildKit does: all entries first, then every file.
final class ContextReader implements StreamObserver<Packet> {
    private static final Metadata.Key<String> DIRECTORY = key("dir-name");
    private static final Metadata.Key<String> EXCLUDED = key("exclude-patterns");
    private static final Metadata.Key<String> WANTED = key("followpaths");

    /// The type bits of Go's `fs.FileMode`; a regular file has none.
    private static final int TYPE = 0x8F280000;

    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final StreamObserver<Packet> client;
    private int entries;
    private int open;
    private boolean listed;

    private ContextReader(Channel session, String name) {
        Metadata headers = new Metadata();
        headers.put(DIRECTORY, name);
        headers.put(EXCLUDED, "*.md");
        headers.put(WANTED, "*");
        client = FileSyncGrpc.newStub(session)
                .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers))
                .diffCopy(this);
    }

    private static Metadata.Key<String> key(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }

    /// Reads a directory to its end.
    static void read(Channel session, String name) {
        new ContextReader(session, name).end.join();
    }

    @Override
    public void onNext(Packet packet) {
        switch (packet.getType()) {
            case PACKET_STAT -> entry(packet);
            case PACKET_DATA -> open -= packet.getData().isEmpty() ? 1 : 0;
            case PACKET_FIN -> client.onCompleted();
            default ->
                client.onError(new IllegalStateException(
                        "unexpected " + packet.getType().name()));
        }
        if (listed && open == 0 && packet.getType() != PacketType.PACKET_FIN) {
            client.onNext(Packet.newBuilder().setType(PacketType.PACKET_FIN).build());
        }
    }

    private void entry(Packet packet) {
        if (!packet.hasStat()) {
            listed = true;
        } else if ((packet.getStat().getMode() & TYPE) == 0) {
            open++;
            client.onNext(Packet.newBuilder()
                    .setType(PacketType.PACKET_REQ)
                    .setId(entries++)
                    .build());
        } else {
            entries++;
        }
    }

    @Override
    public void onError(Throwable failure) {
        end.completeExceptionally(failure);
    }

    @Override
    public void onCompleted() {
        end.complete(null);
    }
}
