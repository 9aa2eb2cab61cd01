package dev.jbake.buildkit;

import com.google.protobuf.ByteString;
import dev.jbake.buildkit.proto.filesync.FileSyncGrpc;
import dev.jbake.buildkit.proto.fsutil.Packet;
import dev.jbake.buildkit.proto.fsutil.Packet.PacketType;
import dev.jbake.buildkit.proto.fsutil.Stat;
import io.grpc.stub.StreamObserver;

/// Every directory that the daemon asks for holds one file.
public final class OneFileSync extends FileSyncGrpc.FileSyncImplBase {
    private static final int PIECE = 32 << 10;

    private final String name;
    private final ByteString content;

    /// One file everywhere.
    public OneFileSync(String name, String content) {
        this.name = name;
        this.content = ByteString.copyFromUtf8(content);
    }

    @Override
    public StreamObserver<Packet> diffCopy(StreamObserver<Packet> receiver) {
        Stat stat = Stat.newBuilder()
                .setPath(name)
                .setMode(0644)
                .setSize(content.size())
                .setModTime(1_000_000_000_000_000_000L)
                .build();
        receiver.onNext(Packet.newBuilder().setStat(stat).build());
        receiver.onNext(Packet.getDefaultInstance());
        return new StreamObserver<>() {
            @Override
            public void onNext(Packet packet) {
                switch (packet.getType()) {
                    case PACKET_REQ -> send(receiver);
                    case PACKET_FIN -> {
                        receiver.onNext(Packet.newBuilder()
                                .setType(PacketType.PACKET_FIN)
                                .build());
                        receiver.onCompleted();
                    }
                    default -> throw new IllegalStateException(packet.getType().name() + " was not expected");
                }
            }

            @Override
            public void onError(Throwable error) {}

            @Override
            public void onCompleted() {}
        };
    }

    private void send(StreamObserver<Packet> receiver) {
        for (int at = 0; at < content.size(); at += PIECE) {
            receiver.onNext(data(content.substring(at, Math.min(at + PIECE, content.size()))));
        }
        receiver.onNext(data(ByteString.EMPTY));
    }

    private static Packet data(ByteString bytes) {
        return Packet.newBuilder()
                .setType(PacketType.PACKET_DATA)
                .setData(bytes)
                .build();
    }
}
