package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many builds: of many targets, at the same time, one after another. Nothing is left over.
class ManyRunsIT {
    private static final int TARGETS = 200;
    private static final int PROCESSES = 10;
    private static final int RUNS = 10;

    @TempDir
    Path root;

    private Path temporary;
    private Project project;

    @BeforeEach
    void writeProject() throws IOException {
        temporary = Files.createDirectory(root.resolve("temporary"));
        project = Project.in(root)
                .variable("JBAKE_JAVA_OPTS", "-Djava.io.tmpdir=" + temporary)
                .variable("TMPDIR", temporary.toString())
                .variable("N", "0")
                .file("Dockerfile", "FROM scratch\nARG N\nCOPY Dockerfile /$N\n")
                .file("docker-bake.hcl", """
                        variable "N" {}
                        target "default" {
                          args   = { N = N }
                          output = ["type=local,dest=out/${N}"]
                        }
                        """);
    }

    @Test
    void twoHundredTargets() throws Exception {
        project.file("docker-bake.hcl", """
                target "default" {
                  name   = "t${n}"
                  matrix = { n = range(%d) }
                  args   = { N = n }
                  output = ["type=local,dest=out"]
                }
                """.formatted(TARGETS));
        JbakeProcess run = project.build();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(project.files()).hasSize(TARGETS + 2);
        assertNothingIsLeft();
    }

    @Test
    void tenAtATime() throws Exception {
        List<RunningJbake> all = new ArrayList<>();
        try {
            for (int i = 0; i < PROCESSES; i++) {
                all.add(project.variable("N", "" + i).start());
            }
            for (RunningJbake each : all) {
                JbakeProcess run = each.end(Duration.ofMinutes(3));
                assertThat(run.status()).as(run.err()).isZero();
            }
        } finally {
            for (RunningJbake each : all) {
                each.close();
            }
        }
        assertThat(project.files()).hasSize(PROCESSES + 2);
        assertNothingIsLeft();
    }

    @Test
    void oneAfterAnother() throws Exception {
        for (int i = 0; i < RUNS; i++) {
            JbakeProcess run = project.build();
            assertThat(run.status()).as(run.err()).isZero();
        }
        assertThat(project.files()).containsExactly("Dockerfile", "docker-bake.hcl", "out/0/0");
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files).isEmpty();
        }
        assertThat(ProcessHandle.allProcesses()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(temporary.toString()))
                        .toList())
                .isEmpty();
    }
}
