package dev.jbake.solve.run;

import dev.jbake.buildkit.BuildIds;
import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.Lane;
import dev.jbake.buildkit.LlbBridge;
import dev.jbake.buildkit.PendingCall;
import dev.jbake.buildkit.proto.control.CacheOptions;
import dev.jbake.buildkit.proto.control.SolveRequest;
import dev.jbake.buildkit.proto.control.SolveResponse;
import dev.jbake.buildkit.proto.gateway.Ref;
import dev.jbake.buildkit.proto.gateway.Result;
import dev.jbake.progress.StatusMessages;
import dev.jbake.progress.StatusStream;
import dev.jbake.solve.BuildFailedException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// A build that exports nothing and that the daemon keeps no record of: the way to ask it something through the bridge.
///
/// @param client the daemon
/// @param sessionId the session that sources may read from, empty for none
/// @param progress where the steps are shown, null for nowhere
public record InternalBuild(
        BuildkitClient client, String sessionId, @Nullable StatusStream progress) {
    private static final long GRACE_SECONDS = 5;

    /// The question to the daemon.
    public interface Question<T> {
        T ask(LlbBridge bridge) throws DaemonException, BuildFailedException, InterruptedException;
    }

    public <T> T run(Lane lane, RandomGenerator random, Question<T> question)
            throws DaemonException, BuildFailedException, InterruptedException {
        String ref = BuildIds.next(random);
        StatusStream shown = progress;
        PendingCall<Long> status = shown == null
                ? null
                : client.status(lane, ref, response -> shown.accept(StatusMessages.event(response)));
        PendingCall<SolveResponse> solve = client.solve(lane, request(ref));
        try {
            LlbBridge bridge = client.bridge(lane, ref);
            T answer = question.ask(bridge);
            bridge.finish(Result.newBuilder().setRef(Ref.getDefaultInstance()).build());
            solve.await();
            return answer;
        } finally {
            solve.cancel("the answer is known");
            if (status != null) {
                drain(status);
            }
        }
    }

    private SolveRequest request(String ref) {
        return SolveRequest.newBuilder()
                .setRef(ref)
                .setSession(sessionId)
                .setCache(CacheOptions.getDefaultInstance())
                .setInternal(true)
                .build();
    }

    /// Reads progress to its end; a daemon that is gone sends none.
    private static void drain(PendingCall<Long> status) throws InterruptedException {
        try {
            status.future().get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException ignored) {
            status.cancel("the build has ended");
        }
    }
}
