package dev.jbake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.buildkit.BuildIds;
import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.EngineKind;
import dev.jbake.buildkit.Lane;
import dev.jbake.buildkit.LlbBridge;
import dev.jbake.buildkit.proto.control.SolveRequest;
import dev.jbake.buildkit.proto.gateway.Result;
import dev.jbake.buildkit.session.Session;
import dev.jbake.engine.TestEngine;
import dev.jbake.filesync.TransferThreads;
import dev.jbake.filesync.send.FileSyncService;
import dev.jbake.host.Host;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two real builds with one step in common: its output is shown once, and to the end if the first build ends before it.
@Timeout(300)
class SharedStepTest {
    private static final int LINES = 60;

    private final Random random = new Random();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path context;

    @ParameterizedTest
    @EnumSource
    void outputGoesOnWhenTheFirstBuildIsGivenUp(EngineKind engine) throws Exception {
        Files.copy(TestEngine.busybox(), context.resolve("busybox"));
        Files.writeString(
                context.resolve("Dockerfile"),
                "FROM scratch\nCOPY busybox /\nENV RUN=" + BuildIds.next(random)
                        + "\nRUN [\"/busybox\", \"sh\", \"-c\", \"for i in $(/busybox seq " + LINES
                        + "); do echo line $i; /busybox sleep 0.1; done\"]\n");
        Map<String, Path> directories = Map.of("context", context, "dockerfile", context);
        try (BuildkitClient client = engine.client();
                TransferThreads threads = new TransferThreads();
                Lane lane = client.lane(2 * BuildkitClient.BUILD_STREAMS + 2);
                Session session = Session.open(
                        client,
                        lane,
                        BuildIds.next(random),
                        "",
                        List.of(new FileSyncService(directories, threads).definition()));
                Progress progress = progress()) {
            CountDownLatch webTalks = new CountDownLatch(1);
            CountDownLatch apiTalks = new CountDownLatch(1);
            FutureTask<Void> web = new FutureTask<>(() -> build(client, lane, session, progress, "web", webTalks));
            FutureTask<Void> api = new FutureTask<>(() -> build(client, lane, session, progress, "api", apiTalks));
            Thread first = Thread.startVirtualThread(web);
            webTalks.await();
            Thread.startVirtualThread(api);
            apiTalks.await();
            first.interrupt();
            web.get();
            api.get();
        }
        List<String> shown = err.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches("#\\d+ \\d+\\.\\d+ line \\d+"))
                .map(line -> line.substring(line.indexOf("line ")))
                .toList();
        assertThat(shown).doesNotHaveDuplicates().startsWith("line 1").endsWith("line " + LINES);
    }

    private Progress progress() {
        Host host =
                new Host(Map.of(), Path.of("/"), new ByteArrayInputStream(new byte[0]), InstantSource.system(), random);
        return new ProgressOutput(ProgressMode.PLAIN, false, err, host).start("default", "docker");
    }

    /// Builds until the end or an interrupt.
    ///
    /// @param talks opened by the first output, or the end
    private Void build(
            BuildkitClient client, Lane lane, Session session, Progress progress, String target, CountDownLatch talks)
            throws Exception {
        String ref = BuildIds.next(random);
        try (StatusStream stream = progress.stream(target, "node", true)) {
            var status = client.status(lane, ref, message -> {
                stream.accept(StatusMessages.event(message));
                if (message.getLogsCount() > 0) {
                    talks.countDown();
                }
            });
            var solve = client.solve(
                    lane,
                    SolveRequest.newBuilder()
                            .setRef(ref)
                            .setSession(session.id())
                            .setInternal(true)
                            .build());
            try {
                LlbBridge bridge = client.bridge(lane, ref);
                bridge.ping();
                Result result = bridge.solve(dev.jbake.buildkit.proto.gateway.SolveRequest.newBuilder()
                                .setFrontend("dockerfile.v0")
                                .putFrontendOpt("filename", "Dockerfile")
                                .setAllowResultReturn(true)
                                .setAllowResultArrayRef(true)
                                .build())
                        .getResult();
                bridge.evaluate(result.getRef().getId());
                bridge.finish(result);
                solve.await();
            } catch (InterruptedException givenUp) {
                solve.cancel("given up");
            } finally {
                talks.countDown();
                status.future().handle((count, failure) -> count).get(20, TimeUnit.SECONDS);
            }
        }
        return null;
    }
}
