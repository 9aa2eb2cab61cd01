package dev.jbake.buildkit.filesync;

import com.google.protobuf.ByteString;
import dev.jbake.buildkit.proto.fsutil.Packet;
import dev.jbake.buildkit.proto.fsutil.Packet.PacketType;
import dev.jbake.buildkit.proto.fsutil.Stat;
import io.grpc.ServerCall;
import io.grpc.Status;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One directory tree on its way from the daemon to its sink: the receiving side of fsutil's protocol.
///
/// Every regular file is asked for, in the order of the entries and as fast as the daemon takes the requests.
final class DirectoryReceiver extends ServerCall.Listener<byte[]> {

    private static final int AHEAD = 16;
    /// The daemon sends four files at a time.
    private static final int OPEN_FILES = 64;

    private final DirectorySink sink;
    private final ServerCall<byte[], byte[]> call;
    private final SerialWork work;
    private final TransferCount count;
    private final PacketOutlet<byte[]> outlet;
    private final EntryTable table = new EntryTable();
    private final PathOrder order = new PathOrder();
    private final BitSet asked = new BitSet();
    private final Map<Integer, StagedTree.Content> open = new HashMap<>();
    private DirectorySink.@Nullable Arriving arriving;
    private int next;
    private boolean described;
    private boolean told;
    private boolean ended;

    DirectoryReceiver(
            DirectorySink sink, ServerCall<byte[], byte[]> call, TransferThreads threads, TransferCount count) {
        this.sink = sink;
        this.call = call;
        this.work = new SerialWork(threads);
        this.count = count;
        this.outlet = new PacketOutlet<>(call);
    }

    void start() {
        call.request(AHEAD);
    }

    @Override
    public void onMessage(byte[] message) {
        work.add(() -> step(message));
    }

    @Override
    public void onReady() {
        work.add(() -> step(null));
    }

    @Override
    public void onHalfClose() {
        work.add(() -> end("the daemon ended the transfer before all of it had arrived"));
    }

    // Compat: after its FIN the daemon resets the stream instead of closing it
    // (HostilePeerTest.resetAfterTheEndIsSuccess).
    @Override
    public void onCancel() {
        outlet.cancelled();
        work.add(() -> end("cancelled"));
    }

    private void step(byte @Nullable [] message) {
        if (ended) {
            return;
        }
        try {
            if (message != null) {
                take(Packet.parseFrom(message));
                call.request(1);
            }
            ask();
            tell();
        } catch (IOException | RuntimeException e) {
            String text = e.getMessage();
            end(text == null ? e.toString() : text);
        }
    }

    private void take(Packet packet) throws IOException {
        switch (packet.getType()) {
            case PACKET_STAT -> {
                if (described) {
                    throw new TransferException("the daemon sent an entry behind the last one");
                }
                if (packet.hasStat()) {
                    create(packet.getStat());
                } else {
                    described = true;
                }
            }
            case PACKET_DATA -> write(packet.getId(), packet.getData());
            case PACKET_FIN -> end(told ? "" : "the daemon ended the transfer before all of it had arrived");
            case PACKET_ERR ->
                throw new TransferException(
                        "error from sender: " + packet.getData().toStringUtf8());
            case PACKET_REQ, UNRECOGNIZED -> {}
        }
    }

    private void create(Stat stat) throws IOException {
        Map<String, byte[]> xattrs = new HashMap<>();
        stat.getXattrsMap().forEach((name, value) -> xattrs.put(name, value.toByteArray()));
        Entry entry = new Entry(
                stat.getPath(),
                stat.getMode(),
                stat.getSize(),
                stat.getModTime(),
                stat.getLinkname(),
                stat.getDevmajor(),
                stat.getDevminor(),
                xattrs);
        int parent = order.next(entry.path(), entry.isDirectory());
        arriving().tree.create(entry);
        count.entry();
        table.add(parent, GoPath.name(entry.path()), GoMode.hasData(entry.mode()) && !entry.isHardLink());
    }

    private DirectorySink.Arriving arriving() throws IOException {
        DirectorySink.Arriving known = arriving;
        if (known == null) {
            known = sink.begin();
            arriving = known;
        }
        return known;
    }

    private void write(int number, ByteString data) throws IOException {
        if (number < 0 || !asked.get(number)) {
            throw new TransferException("invalid file request " + Integer.toUnsignedString(number));
        }
        StagedTree.Content content = open.get(number);
        if (data.isEmpty()) {
            asked.clear(number);
            open.remove(number);
            if (content != null) {
                content.finish();
            }
            count.fileDone();
            return;
        }
        if (content == null) {
            if (open.size() == OPEN_FILES) {
                throw new TransferException("the daemon sends too many files at once");
            }
            content = arriving().tree.open(table.path(number));
            open.put(number, content);
        }
        for (ByteBuffer buffer : data.asReadOnlyByteBufferList()) {
            while (buffer.hasRemaining()) {
                content.channel().write(buffer);
            }
        }
        count.data(data.size());
    }

    private void ask() {
        for (int number = table.nextOpen(next); number >= 0; number = table.nextOpen(next)) {
            Packet request = Packet.newBuilder()
                    .setType(PacketType.PACKET_REQ)
                    .setId(number)
                    .build();
            asked.set(number);
            if (!outlet.offer(request.toByteArray(), false)) {
                asked.clear(number);
                return;
            }
            next = number + 1;
        }
    }

    /// Tells the daemon that everything is here, once it is.
    private void tell() throws IOException {
        if (described && !told && asked.isEmpty() && table.nextOpen(next) < 0) {
            // An empty result is a result: the destination has to be there.
            arriving().complete();
            told = true;
            outlet.offer(packet(PacketType.PACKET_FIN, ""), true);
        }
    }

    /// Ends the call, in success when the daemon has been told that everything is here.
    private void end(String reason) {
        if (ended) {
            return;
        }
        ended = true;
        if (told) {
            outlet.close(Status.OK);
            return;
        }
        sink.fail();
        for (StagedTree.Content content : open.values()) {
            try {
                content.channel().close();
            } catch (IOException e) {
                // Nothing of it is kept.
            }
        }
        outlet.offer(packet(PacketType.PACKET_ERR, reason), true);
        outlet.close(Status.UNKNOWN.withDescription(reason));
    }

    private static byte[] packet(PacketType type, String text) {
        return Packet.newBuilder()
                .setType(type)
                .setData(ByteString.copyFromUtf8(text))
                .build()
                .toByteArray();
    }
}
