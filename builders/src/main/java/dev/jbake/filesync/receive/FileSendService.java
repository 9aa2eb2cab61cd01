package dev.jbake.filesync.receive;

import dev.jbake.buildkit.proto.filesync.FileSendGrpc;
import dev.jbake.filesync.TransferThreads;
import io.grpc.ForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Serves `moby.filesync.v1.FileSend/DiffCopy`: receives what the exporters of a build write to this machine.
///
/// What the messages of that method are depends on the exporter: plain bytes for archives, packets for directories.
/// So they are taken as they come, and the sink of the exporter decides.
public final class FileSendService {

    private static final Metadata.Key<String> EXPORTER =
            Metadata.Key.of("buildkit-attachable-exporter-id", Metadata.ASCII_STRING_MARSHALLER);

    /// Sent by daemons that send the directories of all platforms at once.
    private static final Metadata.Key<String> WHOLE =
            Metadata.Key.of("buildkit-exporter-multi-platform", Metadata.ASCII_STRING_MARSHALLER);

    private static final String NO_MIRROR =
            "local exporter mode=delete requires a BuildKit daemon with multi-platform local export support";

    private final Exports exports;
    private final TransferThreads threads;

    /// @param exports where the exporters write
    /// @param threads where files are written
    public FileSendService(Exports exports, TransferThreads threads) {
        this.exports = exports;
        this.threads = threads;
    }

    /// The definition for the session's server.
    public ServerServiceDefinition definition() {
        MethodDescriptor<byte[], byte[]> method = FileSendGrpc.getDiffCopyMethod().toBuilder(
                        new Unparsed(), new Unparsed())
                .build();
        return ServerServiceDefinition.builder(FileSendGrpc.SERVICE_NAME)
                .addMethod(method, this::start)
                .build();
    }

    private ServerCall.Listener<byte[]> start(ServerCall<byte[], byte[]> call, Metadata headers) {
        int exporter = exporter(headers);
        ExportSink sink = exports.sink(exporter);
        if (sink == null) {
            call.close(Status.UNKNOWN.withDescription("exporter " + exporter + " not found"), new Metadata());
            return new ServerCall.Listener<>() {};
        }
        ServerCall<byte[], byte[]> watched = new Watched(call);
        if (sink instanceof DirectorySink directory && directory.isMirror() && !"1".equals(headers.get(WHOLE))) {
            directory.fail();
            watched.close(Status.UNKNOWN.withDescription(NO_MIRROR), new Metadata());
            return new ServerCall.Listener<>() {};
        }
        Receiver receiver = switch (sink) {
            case DirectorySink directory -> new DirectoryReceiver(directory, watched, threads);
            case ArchiveSink archive -> new ArchiveReceiver(archive, headers, watched, threads);
        };
        receiver.start();
        return receiver;
    }

    // Compat: what is no number means the first exporter (HostilePeerTest.whatIsNoNumberIsTheFirstExporter).
    private static int exporter(Metadata headers) {
        String text = headers.get(EXPORTER);
        if (text == null) {
            return 0;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /// A call whose end is noted where it is a refusal.
    private final class Watched extends ForwardingServerCall.SimpleForwardingServerCall<byte[], byte[]> {

        private Watched(ServerCall<byte[], byte[]> call) {
            super(call);
        }

        @Override
        public void close(Status status, Metadata trailers) {
            if (!status.isOk() && status.getDescription() != null) {
                exports.refused(status.getDescription());
            }
            super.close(status, trailers);
        }
    }

    private static final class Unparsed implements MethodDescriptor.Marshaller<byte[]> {

        @Override
        public InputStream stream(byte[] message) {
            return new ByteArrayInputStream(message);
        }

        @Override
        public byte[] parse(InputStream stream) {
            try {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
