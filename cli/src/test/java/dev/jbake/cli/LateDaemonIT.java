package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.FaultyProxy;
import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A remote builder's daemon that is just starting is waited for, as the reference does it.
class LateDaemonIT {
    @TempDir
    Path root;

    private Path folder;
    private Project project;

    @BeforeEach
    void writeProject() throws IOException {
        folder = Files.createTempDirectory("jbk");
        project = Project.in(root)
                .setting("buildx/instances/late", BuilderChoiceIT.remote("late", "unix://" + folder.resolve("s")))
                .variable("BUILDX_BUILDER", "late")
                .file("Dockerfile", "FROM scratch\nCOPY Dockerfile /\n")
                .file("docker-bake.hcl", "target \"default\" { output = [\"type=cacheonly\"] }\n");
    }

    @Test
    void theBuildBeginsWhenItIsThere() throws Exception {
        try (RunningJbake jbake = project.start()) {
            jbake.await("#2 [internal] waiting for connection\n");
            try (FaultyProxy proxy = FaultyProxy.before(TestEngine.buildkit(), folder.resolve("s"))) {
                JbakeProcess run = jbake.end(Duration.ofSeconds(20));
                assertThat(run.status()).as(run.err()).isZero();
                assertThat(run.err())
                        .startsWith("#0 building with \"late\" instance using remote driver\n")
                        .containsPattern("\n#2 DONE \\d+\\.\\ds\n")
                        .contains("\n#3 [internal] load build definition from Dockerfile\n");
                assertThat(proxy.address()).endsWith("/s");
            }
        }
    }

    @Test
    void aRejectedConnectionIsTriedAgain() throws Exception {
        FaultyProxy.before(TestEngine.buildkit(), folder.resolve("s")).close();
        try (RunningJbake jbake = project.start()) {
            jbake.await("#2 [internal] waiting for connection\n");
            Files.delete(folder.resolve("s"));
            try (FaultyProxy proxy = FaultyProxy.before(TestEngine.buildkit(), folder.resolve("s"))) {
                JbakeProcess run = jbake.end(Duration.ofSeconds(20));
                assertThat(run.status()).as(run.err() + proxy.address()).isZero();
            }
        }
    }

    @Test
    void itIsNotWaitedForLongerThanTheUserSays() throws Exception {
        JbakeProcess run = project.build("--builder-timeout", "1s");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .endsWith("\nERROR: Tried to connect to unix://" + folder.resolve("s")
                        + ", but there is no such file; waited 1 second for it\n");
    }

    /// Waiting would not change what is wrong.
    @Test
    void aCertificateThatIsNotThereIsNotWaitedFor() throws Exception {
        project.setting(
                "buildx/instances/late",
                BuilderChoiceIT.remote("late", "tcp://" + TestEngine.registry())
                        .replace("\"DriverOpts\":null", "\"DriverOpts\":{\"cacert\":\"" + root + "/none.pem\"}"));
        JbakeProcess run = project.build();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("there is no such file: " + root + "/none.pem")
                .doesNotContain("waiting");
    }
}
