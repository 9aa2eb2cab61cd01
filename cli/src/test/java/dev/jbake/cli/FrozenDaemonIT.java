package dev.jbake.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.PrivateEngine;
import dev.jbake.engine.TestEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A daemon that was stopped while it builds: its sockets are open, but it says nothing.
class FrozenDaemonIT {
    /// `asleep` as JSON has it; this form of progress shows what happens at once.
    private static final String ASLEEP = Base64.getEncoder().encodeToString("asleep\n".getBytes(UTF_8));

    @TempDir
    Path root;

    @Test
    void itIsWaitedForAndGivenUpAtLast() throws Exception {
        Sleeper sleeper = new Sleeper();
        try (PrivateEngine engine = TestEngine.restartable()) {
            Project project = Project.in(root, engine.docker())
                    .busybox()
                    .file("Dockerfile", Project.SHELL + "RUN " + sleeper.command())
                    .file("docker-bake.hcl", "target \"default\" { output = [\"type=local,dest=out\"] }\n");
            try (RunningJbake jbake = project.start("--builder-timeout", "5s", "--progress", "rawjson")) {
                jbake.await(ASLEEP);
                engine.freeze();
                jbake.await("waiting for an answer from " + engine.docker());
                engine.thaw();
                Thread.sleep(Duration.ofSeconds(3));
                assertThat(jbake.isAlive()).as("the build goes on").isTrue();
                engine.freeze();
                JbakeProcess run = jbake.end(Duration.ofSeconds(15));
                engine.thaw();
                assertThat(run.status()).isEqualTo(1);
                assertThat(run.err())
                        .endsWith("\nERROR: lost the connection to BuildKit in the middle of the build: no answer came"
                                + " from " + engine.docker() + " in 5 seconds (--builder-timeout)\n");
            }
            assertThat(sleeper.endsWithin(Duration.ofSeconds(10)))
                    .as("the daemon ends the step")
                    .isTrue();
            engine.freeze();
            JbakeProcess run = project.build("--builder-timeout", "1s");
            engine.thaw();
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err())
                    .endsWith("\nERROR: Tried to connect to " + engine.docker()
                            + ", but no answer came in 1 second (--builder-timeout)\n");
            assertThat(project.files()).containsExactly("Dockerfile", "busybox", "docker-bake.hcl");
        }
    }

    /// After the first signal jbake waits some seconds for the daemon to cancel the build.
    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void aSecondSignalEndsJbakeAtOnce(String second, int status) throws Exception {
        Sleeper sleeper = new Sleeper();
        try (PrivateEngine engine = TestEngine.restartable()) {
            Project project = Project.in(root, engine.docker())
                    .busybox()
                    .file("Dockerfile", Project.SHELL + "RUN " + sleeper.command())
                    .file("docker-bake.hcl", "target \"default\" { output = [\"type=local,dest=out\"] }\n");
            try (RunningJbake jbake = project.start("--progress", "rawjson")) {
                jbake.await(ASLEEP);
                engine.freeze();
                jbake.signal("INT");
                Thread.sleep(Duration.ofSeconds(1));
                assertThat(jbake.isAlive()).isTrue();
                JbakeProcess run = jbake.signal(second).end(Duration.ofSeconds(2));
                assertThat(run.status()).isEqualTo(status);
                engine.thaw();
            }
            assertThat(sleeper.endsWithin(Duration.ofSeconds(10)))
                    .as("the daemon ends the step")
                    .isTrue();
        }
    }
}
