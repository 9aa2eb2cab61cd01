package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ctrl-C and SIGTERM end the step on the daemon, not only the process that shows it.
class InterruptIT {
    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void signalEndsTheStepToo(String signal, int status) throws Exception {
        Sleeper sleeper = new Sleeper();
        Project project = Project.in(root)
                .busybox()
                .file("Dockerfile", Project.SHELL + "RUN " + sleeper.command())
                .file("docker-bake.hcl", """
                        group "default" { targets = ["one", "two"] }
                        target "one" { output = ["type=local,dest=out/one"] }
                        target "two" { output = ["type=tar,dest=out/two.tar"] }
                        """);
        try (RunningJbake jbake = project.start("--metadata-file", "metadata.json")) {
            jbake.await(" asleep\n");
            assertThat(sleeper.startsWithin(Duration.ofSeconds(10))).isTrue();
            jbake.signal(signal);
            assertThat(sleeper.endsWithin(Duration.ofSeconds(2)))
                    .as("the step ends")
                    .isTrue();
            JbakeProcess run = jbake.end(Duration.ofSeconds(5));
            assertThat(run.status()).isEqualTo(status);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(" CANCELED\n").endsWith("ERROR: canceled\n");
        }
        assertThat(project.files()).containsExactly("Dockerfile", "busybox", "docker-bake.hcl");
    }
}
