package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.FaultyProxy;
import dev.jbake.engine.FaultyProxy.Direction;
import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A daemon, or the way to it, of which nothing is heard any more. Connections stay open; only time tells.
@Execution(ExecutionMode.CONCURRENT)
class SilentDaemonIT {
    @TempDir
    Path root;

    private Path folder;
    private FaultyProxy proxy;
    private Project project;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createTempDirectory("jbk");
        proxy = FaultyProxy.before(TestEngine.buildkit(), folder.resolve("s"));
        project = Project.in(root)
                .setting("buildx/instances/far", BuilderChoiceIT.remote("far", proxy.address()))
                .variable("BUILDX_BUILDER", "far")
                .file("Dockerfile", "FROM scratch\nCOPY Dockerfile /\n")
                .file("docker-bake.hcl", "target \"default\" { output = [\"type=local,dest=out\"] }\n");
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        Files.deleteIfExists(folder.resolve("s"));
        Files.delete(folder);
    }

    /// In the first few hundred bytes the connection is being made; after some thousand the build has begun.
    @ParameterizedTest
    @CsvSource({
        "TO_DAEMON, 0",
        "TO_DAEMON, 200",
        "TO_DAEMON, 600",
        "TO_DAEMON, 2000",
        "TO_CLIENT, 0",
        "TO_CLIENT, 30",
        "TO_CLIENT, 200",
        "TO_CLIENT, 600",
        "TO_CLIENT, 2000"
    })
    void aConnectionThatStallsIsGivenUp(Direction direction, long bytes) throws Exception {
        proxy.stall(direction, bytes);
        assertGivenUp(project.build("--builder-timeout", "1s", "--no-cache"));
        assertThat(project.files()).containsExactly("Dockerfile", "docker-bake.hcl");
    }

    @ParameterizedTest
    @EnumSource
    void soIsOneThatStallsWhileAStepRuns(Direction direction) throws Exception {
        Sleeper sleeper = sleeping();
        try (RunningJbake jbake = project.start("--builder-timeout", "1s")) {
            jbake.await(" asleep\n");
            proxy.stall(direction);
            assertGivenUp(jbake.end(Duration.ofSeconds(10)));
            proxy.cut();
            assertThat(sleeper.endsWithin(Duration.ofSeconds(5))).isTrue();
        }
        assertThat(project.files()).containsExactly("Dockerfile", "busybox", "docker-bake.hcl");
    }

    /// That needs no bound: the end of a connection is heard.
    @ParameterizedTest
    @EnumSource
    void oneThatIsClosedInOneDirectionEndsSoon(Direction direction) throws Exception {
        sleeping();
        try (RunningJbake jbake = project.start()) {
            jbake.await(" asleep\n");
            proxy.end(direction);
            JbakeProcess run = jbake.end(Duration.ofSeconds(10));
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("\nERROR: lost the connection to BuildKit in the middle of the build: ");
        }
    }

    @Test
    void oneThatIsCutEndsAtOnce() throws Exception {
        sleeping();
        try (RunningJbake jbake = project.start()) {
            jbake.await(" asleep\n");
            proxy.cut();
            JbakeProcess run = jbake.end(Duration.ofSeconds(4));
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("\nERROR: lost the connection to BuildKit in the middle of the build: ");
        }
    }

    /// The bound is for daemons that do not answer, not for steps that say nothing.
    @Test
    void aStepMayBeSilent() throws Exception {
        project.busybox().file("Dockerfile", Project.SHELL + "RUN sleep 5\n");
        JbakeProcess run = project.build("--builder-timeout", "2s", "--no-cache", "--set", "*.output=type=cacheonly");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("waiting for");
    }

    @Test
    void ctrlCEndsAWaitToo() throws Exception {
        proxy.stall(Direction.TO_CLIENT);
        try (RunningJbake jbake = project.start("--builder-timeout", "3s")) {
            jbake.await("waiting for an answer");
            jbake.signal("INT");
            assertThat(jbake.end(Duration.ofSeconds(4)).status()).isEqualTo(130);
        }
    }

    private Sleeper sleeping() throws IOException {
        Sleeper sleeper = new Sleeper();
        project.busybox().file("Dockerfile", Project.SHELL + "RUN " + sleeper.command());
        return sleeper;
    }

    private void assertGivenUp(JbakeProcess run) {
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("waiting for an answer from " + proxy.address() + "\n")
                .containsPattern("ERROR: [^\n]*" + proxy.address() + "[^\n]* in 1 second \\(--builder-timeout\\)\n$")
                .doesNotContain("\tat ")
                .doesNotContain("bug in jbake");
    }
}
