package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.FaultyProxy;
import dev.jbake.engine.PrivateEngine;
import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// With `--retries`, a lost connection to the builder is made again, and what is left of the run is built.
class LostConnectionIT {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    Path root;

    @Test
    void theDaemonIsStartedAgain() throws Exception {
        try (PrivateEngine engine = TestEngine.restartable()) {
            Project project = project(engine.docker());
            try (RunningJbake jbake = project.start("--retries=8", "--retry-on=network")) {
                jbake.await(" begin\n");
                engine.kill();
                jbake.await("retry 1 of 8 in 1s: ");
                engine.start();
                assertBuilt(project, jbake.end(LIMIT));
            }
        }
    }

    /// The daemon still has the results of the steps that had ended.
    @ParameterizedTest
    @ValueSource(strings = {"docker", "buildkit"})
    void theConnectionIsCut(String kind) throws Exception {
        Path folder = Files.createTempDirectory("jbk");
        String daemon = kind.equals("docker") ? TestEngine.docker() : TestEngine.buildkit();
        try (FaultyProxy proxy = FaultyProxy.before(daemon, folder.resolve("s"))) {
            Project project = project(proxy.address());
            if (kind.equals("buildkit")) {
                project.setting("buildx/instances/far", BuilderChoiceIT.remote("far", proxy.address()))
                        .variable("BUILDX_BUILDER", "far");
            }
            try (RunningJbake jbake = project.start("--retries=3")) {
                jbake.await(" begin\n");
                proxy.cut();
                JbakeProcess run = jbake.end(LIMIT);
                assertBuilt(project, run);
                assertThat(run.err()).contains("lost the connection", "retry 1 of 3 in 1s: ");
            }
        } finally {
            Files.deleteIfExists(folder.resolve("s"));
            Files.delete(folder);
        }
    }

    private Project project(String daemon) throws IOException {
        return Project.in(root, daemon)
                .busybox()
                .file("Dockerfile", Project.SHELL + "COPY base /base\n")
                .file("base", "of base\n")
                .file("kid/Dockerfile", """
                        FROM base
                        ARG NAME
                        RUN echo begin; sleep 4; echo $NAME >/made
                        COPY kid /kid
                        RUN mkdir /result; cat /base /made /kid >/result/all
                        FROM scratch
                        COPY --from=0 /result /
                        """)
                .file("kid/kid", "of kid\n")
                .file("docker-bake.hcl", """
                        group "default" { targets = ["kid1", "kid2"] }
                        target "base" {}
                        target "kid" {
                          name     = kid
                          matrix   = { kid = ["kid1", "kid2"] }
                          context  = "kid"
                          contexts = { base = "target:base" }
                          args     = { NAME = kid }
                          output   = ["type=local,dest=out/${kid}"]
                          no-cache = true
                        }
                        """);
    }

    private static void assertBuilt(Project project, JbakeProcess run) throws IOException {
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(project.read("out/kid1/all")).isEqualTo("of base\nkid1\nof kid\n");
        assertThat(project.read("out/kid2/all")).isEqualTo("of base\nkid2\nof kid\n");
        assertThat(run.err()).containsPattern("\nTried again: .*kid1 \\((once|\\d+ times)\\).*\n");
    }
}
