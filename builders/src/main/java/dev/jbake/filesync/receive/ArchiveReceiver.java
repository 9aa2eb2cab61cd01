package dev.jbake.filesync.receive;

import dev.jbake.buildkit.proto.filesync.BytesMessage;
import dev.jbake.filesync.TransferThreads;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One archive on its way from the daemon to its sink.
final class ArchiveReceiver extends Receiver {

    private static final String METADATA = "exporter-md-";
    /// Messages of 3 MiB at most.
    private static final int AHEAD = 2;

    private final ArchiveSink sink;
    private final Metadata headers;
    private @Nullable OutputStream out;

    ArchiveReceiver(ArchiveSink sink, Metadata headers, ServerCall<byte[], byte[]> call, TransferThreads threads) {
        super(call, AHEAD, threads);
        this.sink = sink;
        this.headers = headers;
    }

    @Override
    void take(byte[] message) throws IOException {
        BytesMessage.parseFrom(message).getData().writeTo(output());
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

    @Override
    void finish() throws IOException {
        // An archive without a byte is one, too.
        output().close();
        sink.complete();
        succeed();
    }

    @Override
    void stop(String reason) {
        fail(reason);
    }

    @Override
    void abort(String reason) {
        sink.abort();
    }
}
