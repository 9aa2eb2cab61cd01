package dev.jbake.filesync.send;

import dev.jbake.buildkit.proto.filesync.FileSyncGrpc;
import dev.jbake.buildkit.proto.fsutil.Packet;
import dev.jbake.filesync.TransferThreads;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import java.nio.file.Path;
import java.util.Map;

/// Serves `moby.filesync.v1.FileSync/DiffCopy`: sends the directories of a session to the daemon.
///
/// Nothing here blocks the thread on which the session delivers its messages. `TarStream` is not served; no daemon
/// of the last years asks for it.
public final class FileSyncService {

    private final Map<String, Path> directories;
    private final TransferThreads threads;

    /// @param directories by local name: `context`, `dockerfile`, named contexts. Looked at when asked for
    /// @param threads where files are read
    public FileSyncService(Map<String, Path> directories, TransferThreads threads) {
        this.directories = Map.copyOf(directories);
        this.threads = threads;
    }

    /// The definition for the session's server.
    public ServerServiceDefinition definition() {
        return ServerServiceDefinition.builder(FileSyncGrpc.SERVICE_NAME)
                .addMethod(FileSyncGrpc.getDiffCopyMethod(), this::start)
                .build();
    }

    private ServerCall.Listener<Packet> start(ServerCall<Packet, Packet> call, Metadata headers) {
        TransferRequest request = TransferRequest.of(headers);
        Path directory = directories.get(request.directory());
        if (directory == null) {
            call.close(
                    Status.NOT_FOUND.withDescription("no access allowed to dir \"" + request.directory() + "\""),
                    new Metadata());
            return new ServerCall.Listener<>() {};
        }
        DirectorySender sender = new DirectorySender(directory, request, call, threads);
        sender.start();
        return sender;
    }
}
