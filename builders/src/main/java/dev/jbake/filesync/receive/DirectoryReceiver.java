package dev.jbake.filesync.receive;

import com.google.protobuf.ByteString;
import dev.jbake.buildkit.proto.fsutil.Packet;
import dev.jbake.buildkit.proto.fsutil.Packet.PacketType;
import dev.jbake.buildkit.proto.fsutil.Stat;
import dev.jbake.filesync.EntryTable;
import dev.jbake.filesync.FileEntry;
import dev.jbake.filesync.GoMode;
import dev.jbake.filesync.TransferException;
import dev.jbake.filesync.TransferThreads;
import dev.jbake.go.GoPath;
import io.grpc.ServerCall;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One directory tree on its way from the daemon to its sink: the receiving side of fsutil's protocol.
///
/// Every regular file is asked for, in the order of the entries and as fast as the daemon takes the requests.
final class DirectoryReceiver extends Receiver {

    private static final String TOO_EARLY = "the daemon ended the transfer before all of it had arrived";
    private static final int AHEAD = 16;
    /// The daemon sends four files at a time.
    private static final int OPEN_FILES = 64;

    private final DirectorySink sink;
    private final EntryTable table = new EntryTable();
    private final PathOrder order = new PathOrder();
    private final BitSet asked = new BitSet();
    private final Map<Integer, StagedTree.Content> open = new HashMap<>();
    private DirectorySink.@Nullable Arriving arriving;
    private int next;
    private boolean described;
    private boolean confirmed;

    DirectoryReceiver(DirectorySink sink, ServerCall<byte[], byte[]> call, TransferThreads threads) {
        super(call, AHEAD, threads);
        this.sink = sink;
    }

    @Override
    public void onReady() {
        work(this::answer);
    }

    @Override
    void take(byte[] message) throws IOException {
        take(Packet.parseFrom(message));
        answer();
    }

    private void answer() throws IOException {
        ask();
        confirm();
    }

    @Override
    void finish() {
        stop(TOO_EARLY);
    }

    private void take(Packet packet) throws IOException {
        switch (packet.getType()) {
            case PACKET_STAT -> {
                if (described) {
                    throw new TransferException("the daemon sent an entry after the last one");
                }
                if (packet.hasStat()) {
                    create(packet.getStat());
                } else {
                    described = true;
                }
            }
            case PACKET_DATA -> write(packet.getId(), packet.getData());
            case PACKET_FIN -> stop(TOO_EARLY);
            case PACKET_ERR ->
                throw new TransferException(
                        "error from sender: " + packet.getData().toStringUtf8());
            case PACKET_REQ, UNRECOGNIZED -> {}
        }
    }

    private void create(Stat stat) throws IOException {
        Map<String, byte[]> xattrs = new HashMap<>();
        stat.getXattrsMap().forEach((name, value) -> xattrs.put(name, value.toByteArray()));
        FileEntry entry = new FileEntry(
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
        table.add(parent, GoPath.base(entry.path()), GoMode.hasData(entry.mode()) && !entry.isHardLink());
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
                content.write(buffer);
            }
        }
    }

    private void ask() {
        for (int number = table.nextOpen(next); number >= 0; number = table.nextOpen(next)) {
            Packet request = Packet.newBuilder()
                    .setType(PacketType.PACKET_REQ)
                    .setId(number)
                    .build();
            asked.set(number);
            if (!outlet().offer(request.toByteArray(), false)) {
                asked.clear(number);
                return;
            }
            next = number + 1;
        }
    }

    /// Confirms to the daemon that everything has arrived, once it has.
    private void confirm() throws IOException {
        if (described && !confirmed && asked.isEmpty() && table.nextOpen(next) < 0) {
            // An empty result is a result: the destination has to be there.
            arriving().complete();
            confirmed = true;
            outlet().offer(packet(PacketType.PACKET_FIN, ""), true);
        }
    }

    /// After the confirmation any end is a success.
    ///
    // Compat: after its FIN the daemon resets the stream instead of closing it
    // (HostilePeerTest.resetAfterTheEndIsSuccess).
    @Override
    void stop(String reason) {
        if (confirmed) {
            succeed();
        } else {
            fail(reason);
        }
    }

    @Override
    void abort(String reason) {
        sink.fail();
        for (StagedTree.Content content : open.values()) {
            try {
                content.channel().close();
            } catch (IOException e) {
                // Nothing of it is kept.
            }
        }
        outlet().offer(packet(PacketType.PACKET_ERR, reason), true);
    }

    private static byte[] packet(PacketType type, String text) {
        return Packet.newBuilder()
                .setType(type)
                .setData(ByteString.copyFromUtf8(text))
                .build()
                .toByteArray();
    }
}
