package dev.jbake.training;

import com.google.common.base.Throwables;
import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import dev.jbake.buildkit.proto.control.BytesMessage;
import dev.jbake.buildkit.proto.control.ControlGrpc;
import dev.jbake.buildkit.proto.control.InfoRequest;
import dev.jbake.buildkit.proto.control.InfoResponse;
import dev.jbake.buildkit.proto.control.ListWorkersRequest;
import dev.jbake.buildkit.proto.control.ListWorkersResponse;
import dev.jbake.buildkit.proto.control.SolveRequest;
import dev.jbake.buildkit.proto.control.SolveResponse;
import dev.jbake.buildkit.proto.control.StatusRequest;
import dev.jbake.buildkit.proto.control.StatusResponse;
import dev.jbake.buildkit.proto.control.Vertex;
import dev.jbake.buildkit.proto.control.VertexLog;
import dev.jbake.buildkit.proto.control.VertexStatus;
import dev.jbake.buildkit.proto.control.VertexWarning;
import dev.jbake.buildkit.transport.Transport;
import dev.jbake.driver.Attempt;
import dev.jbake.driver.ByteStream;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Dialer;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CompletionException;

/// The control service of the daemon: builds begin, and their progress and sessions run, through it.
final class ControlService extends ControlGrpc.ControlImplBase {
    private static final String STEP = "sha256:0000000000000000000000000000000000000000000000000000000000000001";
    private static final String CACHED = "sha256:0000000000000000000000000000000000000000000000000000000000000002";

    private final Builds builds;
    private final Transport transport;

    ControlService(Builds builds, Transport transport) {
        this.builds = builds;
        this.transport = transport;
    }

    @Override
    public void listWorkers(ListWorkersRequest request, StreamObserver<ListWorkersResponse> client) {
        Answer.of(
                client,
                ListWorkersResponse.newBuilder().addRecord(Answer.worker()).build());
    }

    @Override
    public void info(InfoRequest request, StreamObserver<InfoResponse> client) {
        Answer.of(
                client,
                InfoResponse.newBuilder().setBuildkitVersion(Answer.version()).build());
    }

    @Override
    public StreamObserver<BytesMessage> session(StreamObserver<BytesMessage> client) {
        SessionStream stream = new SessionStream(client);
        String id = CallHeaders.SESSION.get();
        Thread.ofPlatform().daemon().start(() -> dial(stream, id));
        return stream;
    }

    @Override
    public void solve(SolveRequest request, StreamObserver<SolveResponse> client) {
        Builds.Build build = builds.build(request.getRef());
        build.session().complete(request.getSession());
        try {
            Answer.of(client, build.answer().join());
        } catch (CompletionException e) {
            client.onError(Status.UNKNOWN
                    .withDescription(Throwables.getRootCause(e).getMessage())
                    .asRuntimeException());
        }
    }

    @Override
    public void status(StatusRequest request, StreamObserver<StatusResponse> client) {
        progress().forEach(client::onNext);
        builds.build(request.getRef())
                .answer()
                .exceptionally(failure -> SolveResponse.getDefaultInstance())
                .join();
        client.onCompleted();
    }

    private void dial(SessionStream stream, String id) {
        try {
            builds.session(id).complete(transport.connect(new Dial(stream)));
        } catch (DialException | InterruptedException e) {
            builds.session(id).completeExceptionally(e);
        }
    }

    private record Dial(ByteStream stream) implements Dialer {
        @Override
        public String address() {
            return "session";
        }

        @Override
        public String authority() {
            return "localhost";
        }

        @Override
        public ByteStream dial(Attempt attempt) {
            return stream;
        }
    }

    /// A step that is cached, and one that begins, prints a line, moves some bytes, warns, and ends.
    private static List<StatusResponse> progress() {
        Timestamp now = Timestamp.newBuilder().setSeconds(1).build();
        Timestamp later =
                Timestamp.newBuilder().setSeconds(3).setNanos(100_000_000).build();
        Vertex begun = Vertex.newBuilder()
                .setDigest(STEP)
                .setName("[1/1] RUN make")
                .setStarted(now)
                .build();
        VertexStatus moved = VertexStatus.newBuilder()
                .setVertex(STEP)
                .setId("layer")
                .setCurrent(1_000_000)
                .setTotal(2_000_000)
                .setTimestamp(now)
                .setStarted(now)
                .build();
        return List.of(
                StatusResponse.newBuilder()
                        .addVertexes(begun)
                        .addVertexes(Vertex.newBuilder()
                                .setDigest(CACHED)
                                .setName("[internal] cached")
                                .setStarted(now)
                                .setCompleted(now)
                                .setCached(true))
                        .build(),
                StatusResponse.newBuilder()
                        .addLogs(VertexLog.newBuilder()
                                .setVertex(STEP)
                                .setTimestamp(now)
                                .setStream(1)
                                .setMsg(ByteString.copyFromUtf8("made\n")))
                        .addStatuses(moved)
                        .build(),
                StatusResponse.newBuilder()
                        .addStatuses(moved.toBuilder()
                                .setCurrent(2_000_000)
                                .setTimestamp(later)
                                .setCompleted(later))
                        .addWarnings(VertexWarning.newBuilder()
                                .setVertex(STEP)
                                .setLevel(1)
                                .setShort(ByteString.copyFromUtf8("a warning"))
                                .setUrl("https://example.com/warning"))
                        .addVertexes(begun.toBuilder().setCompleted(later))
                        .build());
    }
}
