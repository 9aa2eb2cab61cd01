package dev.jbake.buildkit;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import dev.jbake.buildkit.proto.filesync.FileSyncGrpc;
import dev.jbake.buildkit.proto.fsutil.Packet;
import dev.jbake.buildkit.proto.fsutil.Packet.PacketType;
import dev.jbake.buildkit.proto.fsutil.Stat;
import dev.jbake.buildkit.proto.gateway.Result;
import dev.jbake.driver.Address;
import dev.jbake.driver.Dialer;
import dev.jbake.driver.Patience;
import dev.jbake.driver.UpgradeDialer;
import dev.jbake.host.ThisProcess;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.Random;

/// A program that builds with a context of one big file, which it makes up while it sends it. Run by a test with less
/// memory than the file has.
///
/// Arguments: `buildkit` or `docker`, the address, and the size in bytes.
final class BigContext extends FileSyncGrpc.FileSyncImplBase implements ServerInterceptor {
    private static final Metadata.Key<String> DIRECTORY = Metadata.Key.of("dir-name", Metadata.ASCII_STRING_MARSHALLER);
    private static final Metadata.Key<String> FOLLOW = Metadata.Key.of("followpaths", Metadata.ASCII_STRING_MARSHALLER);
    private static final Context.Key<String> FILE = Context.key("file");
    private static final ByteString DOCKERFILE = ByteString.copyFromUtf8("FROM scratch\nCOPY big /\n");
    private static final int PIECE = 32 << 10;

    private final byte[] piece = new byte[PIECE];
    private final long size;

    private BigContext(long size) {
        this.size = size;
        new Random().nextBytes(piece);
    }

    public static void main(String[] arguments) throws Exception {
        Dialer dialer = arguments[0].equals("docker")
                ? new UpgradeDialer(Address.engine(arguments[1], null, ThisProcess.host()))
                : Address.buildkit(arguments[1], null, ThisProcess.host());
        BigContext files = new BigContext(Long.parseLong(arguments[2]));
        long start = System.nanoTime();
        try (BuildkitClient client = BuildkitClient.of(dialer, Patience.unseen());
                TestBuild build = TestBuild.start(client, ServerInterceptors.intercept(files.bindService(), files))) {
            build.bridge.ping();
            Result result = build.bridge.solve(TestBuild.dockerfile()).getResult();
            build.bridge.evaluate(result.getRef().getId());
            build.bridge.finish(result);
            build.status.await();
            build.solve.await();
        }
        System.out.println("built in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        String file = "dockerfile".equals(headers.get(DIRECTORY))
                ? "Dockerfile"
                : ".dockerignore".equals(headers.get(FOLLOW)) ? "" : "big";
        return Contexts.interceptCall(Context.current().withValue(FILE, file), call, headers, next);
    }

    @Override
    public StreamObserver<Packet> diffCopy(StreamObserver<Packet> receiver) {
        String file = FILE.get();
        if (!file.isEmpty()) {
            receiver.onNext(Packet.newBuilder()
                    .setStat(Stat.newBuilder()
                            .setPath(file)
                            .setMode(0644)
                            .setSize(file.equals("big") ? size : DOCKERFILE.size())
                            .setModTime(System.nanoTime()))
                    .build());
        }
        receiver.onNext(Packet.getDefaultInstance());
        return new Sender((ServerCallStreamObserver<Packet>) receiver, file.equals("big"));
    }

    /// Sends the file piece by piece, no faster than the daemon takes it.
    private final class Sender implements StreamObserver<Packet> {
        private final ServerCallStreamObserver<Packet> receiver;
        private final boolean big;
        private long left = -1;

        private Sender(ServerCallStreamObserver<Packet> receiver, boolean big) {
            this.receiver = receiver;
            this.big = big;
            receiver.setOnReadyHandler(this::sendMore);
        }

        @Override
        public void onNext(Packet packet) {
            switch (packet.getType()) {
                case PACKET_REQ -> {
                    left = big ? size : DOCKERFILE.size();
                    sendMore();
                }
                case PACKET_FIN -> {
                    receiver.onNext(
                            Packet.newBuilder().setType(PacketType.PACKET_FIN).build());
                    receiver.onCompleted();
                }
                default -> throw new IllegalStateException(packet.getType().name() + " was not expected");
            }
        }

        private void sendMore() {
            while (left > 0 && receiver.isReady()) {
                ByteString next =
                        big ? UnsafeByteOperations.unsafeWrap(piece, 0, (int) Math.min(PIECE, left)) : DOCKERFILE;
                left -= next.size();
                receiver.onNext(data(next));
            }
            if (left == 0) {
                left = -1;
                receiver.onNext(data(ByteString.EMPTY));
            }
        }

        private static Packet data(ByteString bytes) {
            return Packet.newBuilder()
                    .setType(PacketType.PACKET_DATA)
                    .setData(bytes)
                    .build();
        }

        @Override
        public void onError(Throwable error) {}

        @Override
        public void onCompleted() {}
    }
}
