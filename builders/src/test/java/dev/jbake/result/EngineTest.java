package dev.jbake.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSetMultimap;
import dev.jbake.buildkit.BuildIds;
import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.EngineKind;
import dev.jbake.buildkit.Lane;
import dev.jbake.buildkit.LlbBridge;
import dev.jbake.buildkit.OneFileSync;
import dev.jbake.buildkit.proto.control.CacheOptions;
import dev.jbake.buildkit.proto.control.SolveRequest;
import dev.jbake.buildkit.session.Session;
import dev.jbake.host.Host;
import dev.jbake.progress.Progress;
import dev.jbake.progress.ProgressMode;
import dev.jbake.progress.ProgressOutput;
import dev.jbake.progress.StatusMessages;
import dev.jbake.progress.StatusStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Real builds, from the daemon's messages to what people read.
class EngineTest {
    private final Random random = new Random();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Progress progress() {
        Host host =
                new Host(Map.of(), Path.of("/"), new ByteArrayInputStream(new byte[0]), InstantSource.system(), random);
        return new ProgressOutput(ProgressMode.PLAIN, false, err, host).start("default", "docker");
    }

    /// Builds a Dockerfile for nothing but the cache; gives the build's id.
    private String build(BuildkitClient client, Progress progress, String target, String dockerfile) throws Exception {
        String ref = BuildIds.next(random);
        try (Lane lane = client.lane(BuildkitClient.BUILD_STREAMS + 1);
                Session session = Session.open(
                        client,
                        lane,
                        BuildIds.next(random),
                        "",
                        List.of(new OneFileSync("Dockerfile", dockerfile).bindService()));
                StatusStream stream = progress.stream(target, "node", true)) {
            var status = client.status(lane, ref, message -> stream.accept(StatusMessages.event(message)));
            var solve = client.solve(
                    lane,
                    SolveRequest.newBuilder()
                            .setRef(ref)
                            .setSession(session.id())
                            .setCache(CacheOptions.getDefaultInstance())
                            .build());
            LlbBridge bridge = client.bridge(lane, ref);
            bridge.ping();
            var request = dev.jbake.buildkit.proto.gateway.SolveRequest.newBuilder()
                    .setFrontend("dockerfile.v0")
                    .putFrontendOpt("filename", "Dockerfile")
                    .putFrontendOpt("attest:provenance", "mode=max")
                    .setAllowResultReturn(true)
                    .setAllowResultArrayRef(true)
                    .build();
            try {
                bridge.finish(bridge.solve(request).getResult());
            } catch (DaemonException failure) {
                bridge.fail(failure.status());
            }
            try {
                solve.await();
            } finally {
                status.await();
            }
        }
        return ref;
    }

    @ParameterizedTest
    @EnumSource
    void showsAndRecordsABuild(EngineKind engine) throws Exception {
        String label = "LABEL x=" + BuildIds.next(random);
        try (BuildkitClient client = engine.client()) {
            String ref;
            try (Progress progress = progress()) {
                ref = build(client, progress, "web", "FROM scratch\nCOPY Dockerfile /a\n" + label + "\n");
            }
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .startsWith("#0 building with \"default\" instance using docker driver\n\n#1 [web ")
                    .contains(" [web internal] load build definition from Dockerfile\n")
                    .containsPattern("\n#\\d+ \\[web 1/1\\] COPY Dockerfile /a\n#\\d+ (DONE|CACHED)");
            Map<String, String> found = BuildRecord.provenance(client, ref, ProvenanceMode.MIN);
            assertThat(found).containsOnlyKeys("buildx.build.provenance");
            assertThat(MetadataFile.text(Map.of("web", found), List.of()))
                    .contains("\"buildType\": \"https://mobyproject.org/buildkit@v1\"")
                    .contains("\"entryPoint\": \"Dockerfile\"")
                    .doesNotContain("buildConfig");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatFailed(EngineKind engine) throws Exception {
        String step = "COPY missing-" + BuildIds.next(random) + " /a";
        try (BuildkitClient client = engine.client()) {
            Progress progress = progress();
            assertThatThrownBy(() -> build(client, progress, "web", "FROM scratch\n" + step + "\n"))
                    .isInstanceOfSatisfying(DaemonException.class, failure -> {
                        progress.close();
                        FailureReport report = new FailureReport(
                                List.of(TargetFailure.of("web", failure), TargetFailure.canceled("api")),
                                ImmutableSetMultimap.of(),
                                progress.board(),
                                true);
                        assertThat(report.text(""))
                                .startsWith("------\n > [web 1/1] " + step + ":\n------\nDockerfile:2\n")
                                .contains("   2 | >>> " + step + "\n")
                                .contains(
                                        "\nNot built because of this: api (cancelled)\nERROR: target web: failed to solve: ")
                                .endsWith(": not found\n");
                        assertThat(progress.board().failures())
                                .singleElement()
                                .satisfies(vertex -> assertThat(vertex.name()).isEqualTo("[web 1/1] " + step));
                    });
        }
    }
}
