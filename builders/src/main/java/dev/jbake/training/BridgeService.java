package dev.jbake.training;

import com.google.protobuf.ByteString;
import dev.jbake.buildkit.proto.auth.AuthGrpc;
import dev.jbake.buildkit.proto.auth.CredentialsRequest;
import dev.jbake.buildkit.proto.caps.APICap;
import dev.jbake.buildkit.proto.control.SolveResponse;
import dev.jbake.buildkit.proto.gateway.LLBBridgeGrpc;
import dev.jbake.buildkit.proto.gateway.PingRequest;
import dev.jbake.buildkit.proto.gateway.PongResponse;
import dev.jbake.buildkit.proto.gateway.Ref;
import dev.jbake.buildkit.proto.gateway.Result;
import dev.jbake.buildkit.proto.gateway.ReturnRequest;
import dev.jbake.buildkit.proto.gateway.ReturnResponse;
import dev.jbake.buildkit.proto.gateway.SolveRequest;
import dev.jbake.buildkit.proto.llb.Definition;
import dev.jbake.buildkit.proto.llb.Location;
import dev.jbake.buildkit.proto.llb.Locations;
import dev.jbake.buildkit.proto.llb.OpMetadata;
import dev.jbake.buildkit.proto.llb.Position;
import dev.jbake.buildkit.proto.llb.Range;
import dev.jbake.buildkit.proto.llb.Source;
import dev.jbake.buildkit.proto.llb.SourceInfo;
import io.grpc.Channel;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.stub.StreamObserver;
import java.util.List;

/// The bridge of the daemon, by which a client drives its build.
final class BridgeService extends LLBBridgeGrpc.LLBBridgeImplBase {
    private static final List<String> LOCAL_NAMES = List.of("dockerfile", "context");
    private static final String DIGEST = "sha256:0000000000000000000000000000000000000000000000000000000000000003";

    private final Builds builds;

    BridgeService(Builds builds) {
        this.builds = builds;
    }

    @Override
    public void ping(PingRequest request, StreamObserver<PongResponse> client) {
        Answer.of(
                client,
                PongResponse.newBuilder()
                        .addWorkers(Answer.worker())
                        .addLlbCaps(APICap.newBuilder().setId("source.local").setEnabled(true))
                        .build());
    }

    @Override
    public void solve(SolveRequest request, StreamObserver<dev.jbake.buildkit.proto.gateway.SolveResponse> client) {
        String session = builds.build(CallHeaders.BUILD.get()).session().join();
        credentials(builds.session(session).join().channel());
        for (String name : LOCAL_NAMES) {
            String shared = request.getFrontendOptOrDefault("local-sessionid:" + name, session);
            ContextReader.read(builds.session(shared).join().channel(), name);
        }
        if (request.getFrontendOptOrDefault("filename", "").startsWith("failing")) {
            client.onError(Status.UNKNOWN.withDescription("a step failed").asRuntimeException());
            return;
        }
        Answer.of(
                client,
                dev.jbake.buildkit.proto.gateway.SolveResponse.newBuilder()
                        .setResult(Result.newBuilder()
                                .setRef(Ref.newBuilder().setId("1").setDef(definition())))
                        .build());
    }

    @Override
    public void return_(ReturnRequest request, StreamObserver<ReturnResponse> client) {
        Answer.of(client, ReturnResponse.getDefaultInstance());
        Builds.Build build = builds.build(CallHeaders.BUILD.get());
        if (request.hasError()) {
            build.answer()
                    .completeExceptionally(
                            new IllegalStateException(request.getError().getMessage()));
        } else {
            build.answer()
                    .complete(SolveResponse.newBuilder()
                            .putExporterResponse("containerimage.digest", DIGEST)
                            .build());
        }
    }

    /// What the frontend has made of the Dockerfile.
    private static Definition definition() {
        return Definition.newBuilder()
                .addDef(ByteString.copyFromUtf8("RUN make"))
                .putMetadata(
                        DIGEST,
                        OpMetadata.newBuilder()
                                .putDescription("llb.customname", "RUN make")
                                .putCaps("source.local", true)
                                .build())
                .setSource(Source.newBuilder()
                        .addInfos(SourceInfo.newBuilder().setFilename("Dockerfile"))
                        .putLocations(
                                DIGEST,
                                Locations.newBuilder()
                                        .addLocations(Location.newBuilder()
                                                .addRanges(Range.newBuilder()
                                                        .setStart(Position.newBuilder()
                                                                .setLine(1))))
                                        .build()))
                .build();
    }

    private static void credentials(Channel session) {
        try {
            AuthGrpc.newBlockingV2Stub(session)
                    .credentials(CredentialsRequest.newBuilder()
                            .setHost("registry.example")
                            .build());
        } catch (StatusException none) {
            // Then it builds without.
        }
    }
}
