package dev.jbake.training;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import dev.jbake.buildkit.LlbBridge;
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
import dev.jbake.buildkit.proto.gateway.LLBBridgeGrpc;
import dev.jbake.buildkit.proto.gateway.PingRequest;
import dev.jbake.buildkit.proto.gateway.PongResponse;
import dev.jbake.buildkit.proto.gateway.Ref;
import dev.jbake.buildkit.proto.gateway.Result;
import dev.jbake.buildkit.proto.gateway.ReturnRequest;
import dev.jbake.buildkit.proto.gateway.ReturnResponse;
import dev.jbake.buildkit.proto.llb.Platform;
import dev.jbake.buildkit.proto.worker.BuildkitVersion;
import dev.jbake.buildkit.proto.worker.WorkerRecord;
import dev.jbake.buildkit.transport.Connection;
import dev.jbake.buildkit.transport.Transport;
import dev.jbake.driver.ByteStream;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Dialer;
import dev.jbake.reference.Reference;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.InsecureServerCredentials;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.okhttp.OkHttpServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/// A BuildKit daemon that makes nothing: it opens the session, reads the contexts of a build, shows some progress and
/// reports success. It serves one client.
///
/// The AOT cache for builds is trained with it, so that training needs no engine and is the same everywhere.
public final class LoopbackDaemon implements AutoCloseable {
    private static final String STEP = "sha256:0000000000000000000000000000000000000000000000000000000000000001";
    private static final Context.Key<String> BUILD = Context.key("build");
    private static final List<String> CONTEXTS = List.of("dockerfile", "context");

    private final Transport transport = Transport.create();
    private final CompletableFuture<Connection> session = new CompletableFuture<>();
    private final Map<String, CompletableFuture<SolveResponse>> builds = new ConcurrentHashMap<>();
    private final Server server;

    /// Starts a daemon on a free port of the loopback interface.
    public LoopbackDaemon() throws IOException {
        server = OkHttpServerBuilder.forPort(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), InsecureServerCredentials.create())
                .addService(new Control())
                .addService(ServerInterceptors.intercept(new Bridge(), new BuildHeader()))
                .build()
                .start();
    }

    /// Its address, as the endpoint of a remote builder has it.
    public String address() {
        return "tcp://127.0.0.1:" + server.getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
        transport.close();
    }

    private CompletableFuture<SolveResponse> build(String ref) {
        return builds.computeIfAbsent(ref, unknown -> new CompletableFuture<>());
    }

    private static <T> void answer(StreamObserver<T> client, T answer) {
        client.onNext(answer);
        client.onCompleted();
    }

    private final class Control extends ControlGrpc.ControlImplBase {
        @Override
        public void listWorkers(ListWorkersRequest request, StreamObserver<ListWorkersResponse> client) {
            answer(client, ListWorkersResponse.newBuilder().addRecord(worker()).build());
        }

        @Override
        public void info(InfoRequest request, StreamObserver<InfoResponse> client) {
            answer(
                    client,
                    InfoResponse.newBuilder().setBuildkitVersion(version()).build());
        }

        @Override
        public StreamObserver<BytesMessage> session(StreamObserver<BytesMessage> client) {
            try {
                SessionStream stream = new SessionStream(client);
                Thread.ofPlatform().daemon().start(() -> dial(stream));
                return stream;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void solve(SolveRequest request, StreamObserver<SolveResponse> client) {
            answer(client, build(request.getRef()).join());
        }

        @Override
        public void status(StatusRequest request, StreamObserver<StatusResponse> client) {
            progress().forEach(client::onNext);
            build(request.getRef()).join();
            client.onCompleted();
        }

        private void dial(SessionStream stream) {
            try {
                session.complete(transport.connect(new Dial(stream)));
            } catch (DialException | InterruptedException e) {
                session.completeExceptionally(e);
            }
        }
    }

    private final class Bridge extends LLBBridgeGrpc.LLBBridgeImplBase {
        @Override
        public void ping(PingRequest request, StreamObserver<PongResponse> client) {
            answer(client, PongResponse.newBuilder().addWorkers(worker()).build());
        }

        @Override
        public void solve(
                dev.jbake.buildkit.proto.gateway.SolveRequest request,
                StreamObserver<dev.jbake.buildkit.proto.gateway.SolveResponse> client) {
            for (String name : CONTEXTS) {
                ContextReader.read(session.join().channel(), name);
            }
            answer(
                    client,
                    dev.jbake.buildkit.proto.gateway.SolveResponse.newBuilder()
                            .setResult(
                                    Result.newBuilder().setRef(Ref.newBuilder().setId("1")))
                            .build());
        }

        @Override
        public void return_(ReturnRequest request, StreamObserver<ReturnResponse> client) {
            answer(client, ReturnResponse.getDefaultInstance());
            build(BUILD.get())
                    .complete(SolveResponse.newBuilder()
                            .putExporterResponse("containerimage.digest", STEP)
                            .build());
        }
    }

    /// Tells the bridge which build a call is about.
    private static final class BuildHeader implements ServerInterceptor {
        @Override
        public <Q, A> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
            return Contexts.interceptCall(
                    Context.current().withValue(BUILD, headers.get(LlbBridge.BUILD)), call, headers, next);
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
        public ByteStream dial() {
            return stream;
        }
    }

    private static WorkerRecord worker() {
        return WorkerRecord.newBuilder()
                .setId("1")
                .addPlatforms(Platform.newBuilder().setOs("linux").setArchitecture("amd64"))
                .setBuildkitVersion(version())
                .build();
    }

    private static BuildkitVersion version() {
        return BuildkitVersion.newBuilder()
                .setPackage("github.com/moby/buildkit")
                .setVersion(Reference.BUILDKIT)
                .build();
    }

    /// A step that begins, prints a line, moves some bytes and ends.
    private static List<StatusResponse> progress() {
        Timestamp now = Timestamp.newBuilder().setSeconds(1).build();
        Vertex begun = Vertex.newBuilder()
                .setDigest(STEP)
                .setName("[1/1] RUN make")
                .setStarted(now)
                .build();
        return List.of(
                StatusResponse.newBuilder().addVertexes(begun).build(),
                StatusResponse.newBuilder()
                        .addLogs(VertexLog.newBuilder()
                                .setVertex(STEP)
                                .setTimestamp(now)
                                .setStream(1)
                                .setMsg(ByteString.copyFromUtf8("made\n")))
                        .addStatuses(VertexStatus.newBuilder()
                                .setVertex(STEP)
                                .setId("layer")
                                .setCurrent(1_000_000)
                                .setTotal(2_000_000)
                                .setTimestamp(now)
                                .setStarted(now))
                        .build(),
                StatusResponse.newBuilder()
                        .addVertexes(begun.toBuilder()
                                .setCompleted(
                                        Timestamp.newBuilder().setSeconds(3).setNanos(100_000_000)))
                        .build());
    }
}
