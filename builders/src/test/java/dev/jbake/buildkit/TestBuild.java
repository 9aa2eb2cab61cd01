package dev.jbake.buildkit;

import dev.jbake.buildkit.proto.control.CacheOptions;
import dev.jbake.buildkit.proto.control.SolveRequest;
import dev.jbake.buildkit.proto.control.SolveResponse;
import dev.jbake.buildkit.session.Session;
import dev.jbake.driver.DialException;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import java.util.Random;

/// A build that has been started and waits to be driven.
final class TestBuild implements AutoCloseable {
    final Lane lane;
    final Session session;
    final PendingCall<Long> status;
    final PendingCall<SolveResponse> solve;
    final LlbBridge bridge;

    private TestBuild(BuildkitClient client, ServerServiceDefinition... attachables)
            throws DialException, InterruptedException {
        // Not seeded: a daemon takes each build id once.
        Random random = new Random();
        String ref = BuildIds.next(random);
        lane = client.lane(BuildkitClient.BUILD_STREAMS + 1);
        session = Session.open(client, lane, BuildIds.next(random), "", List.of(attachables));
        status = client.status(lane, ref, next -> {});
        solve = client.solve(
                lane,
                SolveRequest.newBuilder()
                        .setRef(ref)
                        .setSession(session.id())
                        .setCache(CacheOptions.getDefaultInstance())
                        .setInternal(true)
                        .build());
        bridge = client.bridge(lane, ref);
    }

    static TestBuild start(BuildkitClient client, ServerServiceDefinition... attachables)
            throws DialException, InterruptedException {
        return new TestBuild(client, attachables);
    }

    static dev.jbake.buildkit.proto.gateway.SolveRequest dockerfile() {
        return dev.jbake.buildkit.proto.gateway.SolveRequest.newBuilder()
                .setFrontend("dockerfile.v0")
                .putFrontendOpt("filename", "Dockerfile")
                .setAllowResultReturn(true)
                .setAllowResultArrayRef(true)
                .build();
    }

    @Override
    public void close() {
        solve.cancel("test is over");
        session.close();
        lane.close();
    }
}
