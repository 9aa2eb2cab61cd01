package dev.jbake.filesync.send;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import dev.jbake.buildkit.proto.fsutil.Packet;
import dev.jbake.buildkit.proto.fsutil.Packet.PacketType;
import dev.jbake.buildkit.proto.fsutil.Stat;
import dev.jbake.filesync.EntryTable;
import dev.jbake.filesync.FileEntry;
import dev.jbake.filesync.FileStatus;
import dev.jbake.filesync.GoMode;
import dev.jbake.filesync.PacketOutlet;
import dev.jbake.filesync.TransferException;
import dev.jbake.filesync.TransferThreads;
import dev.jbake.go.GoPath;
import dev.jbake.host.FileNames;
import io.grpc.ServerCall;
import io.grpc.Status;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One transfer of a directory to the daemon: describes every entry, then sends the files that are asked for.
///
/// Up to four files are on their way at a time, in pieces of 256 KiB, and only as fast as the daemon takes them, so
/// memory does not grow with the size of the files.
final class DirectorySender extends ServerCall.Listener<Packet> {

    private static final int SENDERS = 4;
    /// buildx sends 32 KiB at a time. The protocol sets no limit, and with fewer messages a large context takes about
    /// half the time.
    private static final int CHUNK = 256 * 1024;

    private final Path directory;
    private final TransferRequest request;
    private final ServerCall<Packet, Packet> call;
    private final TransferThreads threads;
    private final PacketOutlet<Packet> outlet;
    private final EntryTable table = new EntryTable();
    private final Queue<Integer> wanted = new ArrayDeque<>();
    private int senders;
    private volatile @Nullable Path root;

    DirectorySender(Path directory, TransferRequest request, ServerCall<Packet, Packet> call, TransferThreads threads) {
        this.directory = directory;
        this.request = request;
        this.call = call;
        this.threads = threads;
        this.outlet = new PacketOutlet<>(call);
    }

    void start() {
        call.request(1);
        threads.execute(this::describe);
    }

    private void describe() {
        try {
            Path real = ContextWalk.root(directory);
            root = real;
            WalkFilter filter = WalkFilter.of(real, request.include(), request.exclude(), request.followPaths());
            ContextWalk.walk(real, filter, this::describe);
            outlet.send(Packet.getDefaultInstance());
        } catch (PacketOutlet.ClosedException | Over e) {
            return;
        } catch (IOException e) {
            fail(String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            fail("cannot send " + directory + ": " + e);
            throw e;
        }
    }

    /// Carries a closed call through the walk.
    private static final class Over extends IOException {
        private static final long serialVersionUID = 1;
    }

    private void describe(FileEntry entry, int parent, FileStatus source) throws IOException {
        table.add(parent, GoPath.base(entry.path()), GoMode.hasData(entry.mode()));
        Stat.Builder stat = Stat.newBuilder()
                .setPath(entry.path())
                .setMode(entry.mode())
                .setSize(entry.size())
                .setModTime(entry.modified())
                .setLinkname(entry.link())
                .setDevmajor(entry.major())
                .setDevminor(entry.minor());
        entry.xattrs().forEach((name, value) -> stat.putXattrs(name, UnsafeByteOperations.unsafeWrap(value)));
        try {
            outlet.send(Packet.newBuilder()
                    .setType(PacketType.PACKET_STAT)
                    .setStat(stat)
                    .build());
        } catch (PacketOutlet.ClosedException e) {
            throw new Over();
        }
    }

    @Override
    public void onMessage(Packet packet) {
        switch (packet.getType()) {
            case PACKET_REQ -> ask(packet.getId());
            case PACKET_FIN -> {
                outlet.offer(Packet.newBuilder().setType(PacketType.PACKET_FIN).build(), true);
                outlet.close(Status.OK);
            }
            // The daemon's own failure; it reports that by itself.
            case PACKET_ERR ->
                outlet.close(Status.UNKNOWN.withDescription(
                        "error from receiver: " + packet.getData().toStringUtf8()));
            case PACKET_STAT, PACKET_DATA, UNRECOGNIZED -> {}
        }
        call.request(1);
    }

    private void ask(int number) {
        if (!table.claim(number)) {
            fail("invalid file id " + Integer.toUnsignedString(number));
            return;
        }
        synchronized (wanted) {
            wanted.add(number);
            if (senders == SENDERS) {
                return;
            }
            senders++;
        }
        threads.execute(this::sendWanted);
    }

    private void sendWanted() {
        try {
            for (Integer number = next(); number != null; number = next()) {
                send(number);
            }
        } catch (PacketOutlet.ClosedException e) {
            return;
        } catch (IOException e) {
            fail(String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            fail("cannot send " + directory + ": " + e);
            throw e;
        }
    }

    private @Nullable Integer next() {
        synchronized (wanted) {
            Integer number = wanted.poll();
            if (number == null) {
                senders--;
            }
            return number;
        }
    }

    private void send(int number) throws IOException, PacketOutlet.ClosedException {
        Path from = root;
        if (from == null) {
            throw new IllegalStateException("a file was asked for before any was described");
        }
        Path file = FileNames.resolve(from, table.path(number));
        Packet.Builder packet =
                Packet.newBuilder().setType(PacketType.PACKET_DATA).setId(number);
        FileStatus status = checked(file);
        // A socket is sent as an empty file. What has become a pipe or a device must not be opened.
        if (!status.isSocket()) {
            try (SeekableByteChannel channel =
                    Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
                long sent = 0;
                while (true) {
                    // One more than is expected, so that a small file is read in one go.
                    long expected = Math.max(512, status.size() - sent + 1);
                    ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(CHUNK, expected));
                    int length = channel.read(buffer);
                    if (length < 0) {
                        break;
                    }
                    sent += length;
                    ByteString data = UnsafeByteOperations.unsafeWrap(buffer.flip());
                    outlet.send(packet.setData(data).build());
                }
            } catch (IOException e) {
                throw TransferException.of("open", file, e);
            }
        }
        outlet.send(packet.clearData().build());
    }

    /// The file's status, if it still is what was described: nothing is read through a symbolic link.
    private static FileStatus checked(Path file) throws IOException {
        FileStatus status;
        Path parent = file.getParent();
        try {
            status = FileStatus.of(file);
            if (parent != null && !parent.toRealPath().equals(parent)) {
                throw new TransferException("open " + file + ": a directory became a symbolic link");
            }
        } catch (TransferException e) {
            throw e;
        } catch (IOException e) {
            throw TransferException.of("open", file, e);
        }
        if (!status.isRegular() && !status.isSocket()) {
            throw new TransferException("open " + file + ": no longer a regular file");
        }
        return status;
    }

    private void fail(String message) {
        outlet.offer(
                Packet.newBuilder()
                        .setType(PacketType.PACKET_ERR)
                        .setData(ByteString.copyFromUtf8(message))
                        .build(),
                true);
        outlet.close(Status.UNKNOWN.withDescription(message));
    }

    @Override
    public void onHalfClose() {
        outlet.close(Status.CANCELLED.withDescription("the receiver went away before it had everything"));
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
