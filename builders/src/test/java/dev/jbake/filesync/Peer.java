package dev.jbake.filesync;

import com.google.protobuf.ByteString;
import dev.jbake.buildkit.proto.filesync.FileSyncGrpc;
import dev.jbake.buildkit.proto.fsutil.Packet;
import dev.jbake.buildkit.proto.fsutil.Packet.PacketType;
import dev.jbake.buildkit.proto.fsutil.Stat;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.InsecureChannelCredentials;
import io.grpc.InsecureServerCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.okhttp.OkHttpChannelBuilder;
import io.grpc.okhttp.OkHttpServerBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A daemon that does what the test says, over loopback.
final class Peer implements AutoCloseable {

    private final Server server;
    private final ManagedChannel channel;
    private final ClientCall<Packet, Packet> call;
    private final BlockingQueue<Object> received = new LinkedBlockingQueue<>();

    /// @param service what is called: FileSync or FileSend
    /// @param headers names and values
    Peer(ServerServiceDefinition service, String... headers) throws IOException {
        server = OkHttpServerBuilder.forPort(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), InsecureServerCredentials.create())
                .addService(service)
                .build()
                .start();
        channel = OkHttpChannelBuilder.forAddress("127.0.0.1", server.getPort(), InsecureChannelCredentials.create())
                .build();
        Metadata metadata = new Metadata();
        for (int i = 0; i < headers.length; i += 2) {
            metadata.put(Metadata.Key.of(headers[i], Metadata.ASCII_STRING_MARSHALLER), headers[i + 1]);
        }
        call = channel.newCall(
                FileSyncGrpc.getDiffCopyMethod().toBuilder()
                        .setFullMethodName(service.getServiceDescriptor().getName() + "/DiffCopy")
                        .build(),
                CallOptions.DEFAULT);
        call.start(
                new ClientCall.Listener<>() {
                    @Override
                    public void onMessage(Packet message) {
                        received.add(message);
                    }

                    @Override
                    public void onClose(Status status, Metadata trailers) {
                        received.add(status);
                    }
                },
                metadata);
        call.request(100_000);
    }

    Peer entry(String path, int mode, String link) {
        send(Packet.newBuilder()
                .setStat(Stat.newBuilder().setPath(path).setMode(mode).setLinkname(link)));
        return this;
    }

    Peer end() {
        send(Packet.newBuilder());
        return this;
    }

    Peer send(PacketType type, int id, String data) {
        send(Packet.newBuilder().setType(type).setId(id).setData(ByteString.copyFromUtf8(data)));
        return this;
    }

    private void send(Packet.Builder packet) {
        call.sendMessage(packet.build());
    }

    void cancel() {
        call.cancel("test", null);
    }

    /// The next packet.
    Packet packet() throws InterruptedException {
        Object next = received.poll(20, TimeUnit.SECONDS);
        if (next instanceof Packet packet) {
            return packet;
        }
        throw new AssertionError("no packet but " + next);
    }

    /// How the call ends; packets before that are dropped.
    Status status() throws InterruptedException {
        while (true) {
            Object next = received.poll(20, TimeUnit.SECONDS);
            if (next instanceof Status status) {
                return status;
            }
            if (next == null) {
                throw new AssertionError("the call does not end");
            }
        }
    }

    @Override
    public void close() {
        call.cancel("test is over", null);
        channel.shutdownNow();
        server.shutdownNow();
        try {
            server.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
