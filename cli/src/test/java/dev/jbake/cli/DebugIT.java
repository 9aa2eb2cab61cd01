package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `--debug` shows beside the ordinary output, and what it never shows.
class DebugIT {
    private static final String SECRET = "the-value-that-nobody-may-see";

    @TempDir
    Path root;

    @Test
    void callsAndTheChoiceOfTheBuilderAreShownButNoSecret() throws Exception {
        JbakeProcess run = withSecret("true").build("--debug");
        assertThat(run.err())
                .contains("debug: builder default: it is the current docker context\n")
                .containsPattern("debug: node default: docker driver, BuildKit at unix://\\S+\n")
                .containsPattern("debug: node default: BuildKit \\S+")
                .containsPattern("debug: grpc to default: moby\\.buildkit\\.v1\\.Control/Solve OK \\d+ ms\n")
                .containsPattern(
                        "debug: grpc from default: moby\\.buildkit\\.secrets\\.v1\\.Secrets/GetSecret OK \\d+ ms\n")
                .doesNotContain(SECRET)
                .doesNotContain("\tat dev.jbake");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void theStackOfAFailedStepFollowsTheReport() throws Exception {
        JbakeProcess run = withSecret("exit 7").build("-D");
        assertThat(run.status()).isEqualTo(1);
        String[] parts = run.err().split("ERROR: failed to solve: ", 2);
        assertThat(parts).hasSize(2);
        assertThat(parts[1])
                .contains("debug: dev.jbake.buildkit.DaemonException: ")
                .contains("\tat dev.jbake.solve.run.TargetRun.")
                .doesNotContain(SECRET);
        assertThat(parts[0]).doesNotContain(SECRET);
    }

    @Test
    void withoutItThereIsNoneOfThat() throws Exception {
        JbakeProcess run = withSecret("exit 7").build();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).doesNotContain("debug: ").doesNotContain("\tat ");
    }

    @Test
    void theStackOfAnEngineThatIsNotThereFollowsTheSentence() throws Exception {
        Project project = Project.in(root, "tcp://127.0.0.1:1").file("docker-bake.hcl", """
                target "default" { dockerfile-inline = "FROM scratch" }
                """);
        JbakeProcess run = project.build("--debug");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("debug: dev.jbake.solve.BuildFailedException: ")
                .contains("Caused by: ")
                .contains("the connection was refused");
    }

    private Project withSecret(String command) throws IOException {
        return Project.in(root)
                .busybox()
                .variable("WORD", SECRET)
                .file("docker-bake.hcl", """
                        target "default" {
                          secret   = ["id=word,env=WORD"]
                          no-cache = true
                          output   = ["type=cacheonly"]
                        }
                        """)
                .file("Dockerfile", Project.SHELL + """
                        RUN --mount=type=secret,id=word,required=true test -s /run/secrets/word; %s
                        """.formatted(command));
    }
}
