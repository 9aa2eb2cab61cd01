package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A registry in trouble: a target that pushes to it or pulls from it is tried again if that was asked for.
class RetryIT {
    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"429 Too Many Requests", ""})
    void pushesWhenTheRegistryIsWellAgain(String status) throws Exception {
        try (FaultyProxy proxy = FaultyProxy.before(TestEngine.registry(), status)) {
            Project project = pushing(proxy);
            try (RunningJbake jbake = project.start("--retries", "5")) {
                jbake.await("[app] retry 1 of 5 in 1s: ");
                proxy.heal();
                JbakeProcess run = jbake.end(Duration.ofMinutes(2));
                assertThat(run.status()).as(run.err()).isZero();
                assertThat(run.err().lines().filter(line -> line.matches("#\\d+ [\\d.]+ ran once")))
                        .as("what was done is not done again")
                        .hasSize(1);
                assertThat(run.err()).contains("Tried again: app (");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, any", "3, network"})
    void doesNotTryAgainUnasked(int retries, String trouble) throws Exception {
        try (FaultyProxy proxy = FaultyProxy.before(TestEngine.registry(), "429 Too Many Requests")) {
            JbakeProcess run = pushing(proxy).build("--retries", "" + retries, "--retry-on", trouble);
            assertThat(run.status()).isEqualTo(1);
            assertThat(proxy.refused()).isPositive();
            assertThat(run.err()).doesNotContain("retry 1 of").contains("429 Too Many Requests");
        }
    }

    @Test
    void pullsWhenTheRegistryIsWellAgain() throws Exception {
        String image = TestEngine.registry() + "/base:" + System.nanoTime();
        Project.in(root)
                .file("Dockerfile", "FROM scratch\nCOPY Dockerfile /x\n")
                .file(
                        "docker-bake.hcl",
                        "target \"default\" { output = [\"type=image,push=true,name=%s\"] }".formatted(image))
                .build();
        try (FaultyProxy proxy = FaultyProxy.before(TestEngine.registry(), "502 Bad Gateway")) {
            Project project = Project.in(root)
                    .file("Dockerfile", "FROM " + image.replace(TestEngine.registry(), proxy.address()) + "\n")
                    .file("docker-bake.hcl", """
                            group "default" { targets = ["app", "more"] }
                            target "app" {}
                            target "more" {
                              contexts          = { app = "target:app" }
                              dockerfile-inline = "FROM app"
                            }
                            """);
            try (RunningJbake jbake = project.start("--retries=5")) {
                jbake.await("[app] retry 1 of 5 in 1s: ");
                proxy.heal();
                JbakeProcess run = jbake.end(Duration.ofMinutes(2));
                assertThat(run.status()).as(run.err()).isZero();
            }
        }
    }

    @Test
    void neverRunsAFailedStepAgain() throws Exception {
        JbakeProcess run = Project.in(root)
                .busybox()
                .file("Dockerfile", Project.SHELL + "RUN echo connection refused: 503 Service Unavailable; exit 7\n")
                .file("docker-bake.hcl", "target \"default\" { no-cache = true }")
                .build("--retries", "3");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).doesNotContain("retry 1 of").contains("exit code: 7");
    }

    private Project pushing(FaultyProxy proxy) throws IOException {
        return Project.in(root)
                .busybox()
                .file("Dockerfile", Project.SHELL + "RUN echo " + System.nanoTime() + "; echo ran once\n")
                .file("docker-bake.hcl", """
                        group "default" { targets = ["app"] }
                        target "app" { output = ["type=image,push=true,name=%s/app"] }
                        """.formatted(proxy.address()));
    }
}
