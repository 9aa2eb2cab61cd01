package dev.jbake.filesync.receive;

import com.google.protobuf.ByteString;
import dev.jbake.buildkit.proto.filesync.BytesMessage;
import dev.jbake.filesync.PacketOutlet;
import dev.jbake.filesync.SerialWork;
import dev.jbake.filesync.TransferCount;
import dev.jbake.filesync.TransferThreads;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One archive on its way from the daemon to its sink.
///
/// Two messages, of 3 MiB at most, are taken ahead of what has been written.
final class ArchiveReceiver extends ServerCall.Listener<byte[]> {

    private static final String METADATA = "exporter-md-";
    private static final int AHEAD = 2;

    private final ArchiveSink sink;
    private final Metadata headers;
    private final ServerCall<byte[], byte[]> call;
    private final SerialWork work;
    private final TransferCount count;
    private final PacketOutlet<byte[]> outlet;
    private @Nullable OutputStream out;
    private boolean ended;

    ArchiveReceiver(
            ArchiveSink sink,
            Metadata headers,
            ServerCall<byte[], byte[]> call,
            TransferThreads threads,
            TransferCount count) {
        this.sink = sink;
        this.headers = headers;
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
        work.add(() -> write(message));
    }

    @Override
    public void onHalfClose() {
        work.add(this::finish);
    }

    @Override
    public void onCancel() {
        outlet.cancelled();
        work.add(this::giveUp);
    }

    private void write(byte[] message) {
        if (ended) {
            return;
        }
        try {
            ByteString data = BytesMessage.parseFrom(message).getData();
            data.writeTo(output());
            count.data(data.size());
            call.request(1);
        } catch (IOException | RuntimeException e) {
            fail(e);
        }
    }

    private OutputStream output() throws IOException {
        OutputStream known = out;
        if (known == null) {
            known = sink.open(metadata());
            out = known;
        }
        return known;
    }

    private Map<String, String> metadata() {
        Map<String, String> metadata = new TreeMap<>();
        for (String key : headers.keys()) {
            if (key.startsWith(METADATA) && !key.endsWith(Metadata.BINARY_HEADER_SUFFIX)) {
                String value = headers.get(Metadata.Key.of(key, Metadata.ASCII_STRING_MARSHALLER));
                metadata.put(key.substring(METADATA.length()), value == null ? "" : value);
            }
        }
        return metadata;
    }

    private void finish() {
        if (ended) {
            return;
        }
        try {
            // An archive without a byte is one, too.
            output().close();
            ended = true;
            sink.complete();
            count.fileDone();
            outlet.close(Status.OK);
        } catch (IOException | RuntimeException e) {
            fail(e);
        }
    }

    private void fail(Exception failure) {
        String message = failure.getMessage();
        outlet.close(Status.UNKNOWN.withDescription(message == null ? failure.toString() : message));
        giveUp();
    }

    private void giveUp() {
        if (!ended) {
            ended = true;
            sink.abort();
        }
    }
}
