package dev.jbake.buildkit.content;

import com.google.protobuf.Empty;
import com.google.protobuf.Timestamp;
import dev.jbake.buildkit.proto.content.ContentGrpc;
import dev.jbake.buildkit.proto.content.Info;
import dev.jbake.buildkit.proto.content.InfoRequest;
import dev.jbake.buildkit.proto.content.InfoResponse;
import dev.jbake.buildkit.proto.content.ListStatusesResponse;
import dev.jbake.buildkit.proto.content.StatusRequest;
import dev.jbake.buildkit.proto.content.UpdateRequest;
import dev.jbake.buildkit.proto.content.UpdateResponse;
import dev.jbake.filesync.TransferThreads;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusException;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/// Serves `containerd.services.content.v1.Content`: lets the daemon read from and write to layouts of this machine.
///
/// A header of each call names the store. Nothing is ever deleted by the daemon.
public final class ContentService {

    private static final Metadata.Key<String> STORE =
            Metadata.Key.of("buildkit-attachable-store-id", Metadata.ASCII_STRING_MARSHALLER);

    private final Map<String, BlobStore> stores;
    private final TransferThreads threads;

    /// @param stores by id: `local:<directory as written>` for local caches, `oci:<id>` for contexts, `export` for an
    ///     image layout that is exported
    /// @param threads where files are read and written
    public ContentService(Map<String, BlobStore> stores, TransferThreads threads) {
        this.stores = Map.copyOf(stores);
        this.threads = threads;
    }

    /// The definition for the session's server.
    public ServerServiceDefinition definition() {
        return ServerServiceDefinition.builder(ContentGrpc.SERVICE_NAME)
                .addMethod(ContentGrpc.getInfoMethod(), simple(ContentService::info))
                .addMethod(ContentGrpc.getUpdateMethod(), simple(ContentService::update))
                .addMethod(ContentGrpc.getStatusMethod(), simple(ContentService::status))
                .addMethod(
                        ContentGrpc.getListStatusesMethod(),
                        simple((store, request) -> ListStatusesResponse.getDefaultInstance()))
                .addMethod(ContentGrpc.getAbortMethod(), simple((store, request) -> Empty.getDefaultInstance()))
                .addMethod(ContentGrpc.getReadMethod(), chosen(store -> call -> new BlobReader(store, call, threads)))
                .addMethod(ContentGrpc.getWriteMethod(), chosen(store -> call -> new BlobWriter(store, call, threads)))
                .build();
    }

    /// An answer to one request.
    interface Answer<Q, A> {
        A to(BlobStore store, Q request) throws StatusException, IOException;
    }

    private <Q, A> ServerCallHandler<Q, A> simple(Answer<Q, A> answer) {
        return chosen(store -> call -> new SimpleCall<>(store, call, answer, threads));
    }

    private <Q, A> ServerCallHandler<Q, A> chosen(
            Function<BlobStore, Function<ServerCall<Q, A>, ServerCall.Listener<Q>>> listener) {
        return (call, headers) -> {
            String id = headers.get(STORE);
            BlobStore store = id == null ? null : stores.get(id);
            if (store == null) {
                Status status = id == null
                        ? Status.INVALID_ARGUMENT.withDescription("request lacks metadata \"" + STORE.name() + "\"")
                        : Status.NOT_FOUND.withDescription("unknown store " + id);
                call.close(status, new Metadata());
                return new ServerCall.Listener<>() {};
            }
            return listener.apply(store).apply(call);
        };
    }

    private static InfoResponse info(BlobStore store, InfoRequest request) throws StatusException, IOException {
        return InfoResponse.newBuilder()
                .setInfo(info(store, digest(request.getDigest())))
                .build();
    }

    /// Labels are for the garbage collection of a store that others use, so they are not kept.
    private static UpdateResponse update(BlobStore store, UpdateRequest request) throws StatusException, IOException {
        Info known = info(store, digest(request.getInfo().getDigest()));
        return UpdateResponse.newBuilder()
                .setInfo(known.toBuilder().putAllLabels(request.getInfo().getLabelsMap()))
                .build();
    }

    private static dev.jbake.buildkit.proto.content.StatusResponse status(BlobStore store, StatusRequest request)
            throws StatusException {
        // An upload ends with its stream, so there is never one to be continued.
        throw Status.NOT_FOUND
                .withDescription("could not get status for ref \"" + request.getRef() + "\"")
                .asException();
    }

    private static Info info(BlobStore store, Digest digest) throws StatusException, IOException {
        BasicFileAttributes attributes = store.attributes(blob(store, digest));
        Timestamp time = timestamp(attributes.lastModifiedTime());
        return Info.newBuilder()
                .setDigest(digest.toString())
                .setSize(attributes.size())
                .setCreatedAt(time)
                .setUpdatedAt(time)
                .build();
    }

    static Digest digest(String text) throws StatusException {
        return Digest.parse(text)
                .orElseThrow(() -> Status.INVALID_ARGUMENT
                        .withDescription("\"" + text + "\" failed validation")
                        .asException());
    }

    static Path blob(BlobStore store, Digest digest) throws StatusException {
        return store.find(digest)
                .orElseThrow(() -> Status.NOT_FOUND
                        .withDescription("content " + digest + ": not found")
                        .asException());
    }

    static Timestamp timestamp(FileTime time) {
        Instant instant = time.toInstant();
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }
}
