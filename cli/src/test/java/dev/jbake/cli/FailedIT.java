package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `--failed` builds after runs that ended in several ways, on a real engine.
class FailedIT {
    private static final String ALL = "--failed: all targets, because no earlier run of them is on record\n";
    private static final String NOTHING = "--failed: nothing to build, all targets were built\n";

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void writeProject() throws IOException {
        project = Project.in(root)
                .busybox()
                .file("Dockerfile", Project.SHELL + """
                        FROM shell AS good
                        FROM shell AS bad
                        COPY switch /
                        RUN test "$(cat /switch)" = on
                        FROM shell AS slow
                        RUN sleep 60
                        """)
                .file("switch", "off")
                .file("docker-bake.hcl", """
                        target "_" { output = ["type=cacheonly"] }
                        group "default" { targets = ["base", "kid", "other"] }
                        target "base" {
                          inherits = ["_"]
                          target   = "good"
                        }
                        target "kid" {
                          inherits = ["_"]
                          contexts = { base = "target:base" }
                          target   = "bad"
                        }
                        target "other" {
                          inherits = ["_"]
                          target   = "good"
                        }
                        target "slow" {
                          inherits = ["_"]
                          target   = "slow"
                        }
                        """);
    }

    @Test
    void whatFailedAndOnlyThatUntilItIsBuilt() throws Exception {
        assertThat(build("--failed", "--keep-going").err()).startsWith(ALL).contains("Built: base, other\n");
        assertThat(build("--failed").err()).startsWith("--failed: kid\n").doesNotContain("other");
        project.file("switch", "on");
        JbakeProcess built = build("--failed");
        assertThat(built.err()).startsWith("--failed: kid\n");
        assertThat(built.status()).isZero();
        JbakeProcess again = build("--failed");
        assertThat(again.err()).isEqualTo(NOTHING);
        assertThat(again.status()).isZero();
    }

    @Test
    void whatWasCancelledIsBuiltToo() throws Exception {
        assertThat(build("kid", "slow").status()).isEqualTo(1);
        assertThat(build("--failed", "--print", "kid", "slow").err()).isEqualTo("--failed: kid, slow\n");
    }

    @Test
    void whatAKilledRunBuiltIsNotKnown() throws Exception {
        assertThat(build("other").status()).isZero();
        try (RunningJbake running = project.start("other", "slow")) {
            running.await("RUN sleep 60").signal("KILL").end(Duration.ofSeconds(10));
        }
        assertThat(build("--failed", "--print", "other", "slow").err()).isEqualTo("--failed: other, slow\n");
    }

    @Test
    void aTargetThatWasOnlyLinkedWasNotAskedFor() throws Exception {
        project.file("switch", "on");
        assertThat(build("kid").status()).isZero();
        assertThat(build("--failed", "--print", "kid", "base").err()).isEqualTo("--failed: base\n");
    }

    @Test
    void theBuiltOnesAreOnlyLinkedTo() throws Exception {
        assertThat(build("--keep-going").status()).isEqualTo(1);
        JbakeProcess left = build("--failed", "--print", "--set=base.output=type=local,dest=out");
        JbakeProcess asked = build("--print", "--set=base.output=type=local,dest=out", "kid");
        assertThat(left.out()).isEqualTo(asked.out());
    }

    @Test
    void otherFilesAreAnotherProject() throws Exception {
        assertThat(build("other").status()).isZero();
        project.file("second.hcl", project.read("docker-bake.hcl"));
        assertThat(build("--failed", "--print", "-f", "./docker-bake.hcl", "other")
                        .err())
                .isEqualTo(NOTHING);
        assertThat(build("--failed", "--print", "-f", "second.hcl", "other").err())
                .isEqualTo(ALL);
    }

    @Test
    void recordsThatCannotBeReadCountAsNone() throws Exception {
        assertThat(build("other").status()).isZero();
        Path groups = root.resolve("settings/buildx/refs/__group__");
        Files.writeString(groups.resolve("damaged"), "{\"Project\":");
        Files.writeString(groups.resolve("foreign"), "{\"Targets\":[\"other\"],\"Refs\":null}");
        Files.createDirectory(groups.resolve("folder"));
        assertThat(build("--failed", "--print", "other").err()).isEqualTo(NOTHING);
        delete(groups);
        Files.writeString(groups, "");
        assertThat(build("--failed", "--print", "other").err()).isEqualTo(ALL);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            all = paths.toList();
        }
        for (Path path : all.reversed()) {
            Files.delete(path);
        }
    }

    private JbakeProcess build(String... words) throws IOException, InterruptedException {
        return project.build(words);
    }
}
