package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A step that fails in one of three targets, while another one is busy and a third waits for that.
class BuildFailureIT {
    private static final String BAKE = """
            group "default" { targets = ["bad", "slow", "linked"] }
            target "bad" {
              target   = "bad"
              no-cache = true
              output   = ["type=%1$s,dest=out/bad"]
            }
            target "slow" {
              target   = "slow"
              no-cache = true
              output   = ["type=%1$s,dest=out/slow"]
            }
            target "linked" {
              target   = "linked"
              contexts = { waited-for = "target:slow" }
              output   = ["type=%1$s,dest=out/linked"]
            }
            """;

    @TempDir
    Path root;

    private Project project;
    private final Sleeper sleeper = new Sleeper();

    @BeforeEach
    void writeProject() throws IOException {
        project = Project.in(root).busybox().file("Dockerfile", Project.SHELL + """
                FROM shell AS bad
                RUN mkdir /part
                RUN echo before; sleep 2; echo the last words; exit 7

                FROM shell AS slow
                RUN %s

                FROM shell AS linked
                COPY --from=waited-for / /there
                """.formatted(sleeper.command()));
    }

    @Test
    void reportSaysWhatWhereAndWhatElse() throws Exception {
        JbakeProcess run = build("local");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("""
                        ------
                         > [bad bad 2/2] RUN echo before; sleep 2; echo the last words; exit 7:
                        """)
                .containsPattern("\n[0-9.]+ before\n[0-9.]+ the last words\n------\n")
                .contains("""
                        Dockerfile:6
                        --------------------
                           4 |     FROM shell AS bad
                           5 |     RUN mkdir /part
                           6 | >>> RUN echo before; sleep 2; echo the last words; exit 7
                           7 |    \s
                           8 |     FROM shell AS slow
                        --------------------
                        """)
                .contains("Not built because of this: linked (cancelled), slow (cancelled)\n")
                .endsWith("ERROR: target bad: failed to solve: process \"/bin/sh -c echo before; sleep 2; echo the last"
                        + " words; exit 7\" did not complete successfully: exit code: 7\n");
    }

    @Test
    void theDaemonIsToldToGiveUpTheRest() throws Exception {
        project.file("docker-bake.hcl", BAKE.formatted("local"));
        try (RunningJbake jbake = project.start()) {
            assertThat(sleeper.startsWithin(Duration.ofMinutes(1))).isTrue();
            assertThat(jbake.end(Duration.ofMinutes(1)).status()).isEqualTo(1);
        }
        assertThat(sleeper.endsWithin(Duration.ofSeconds(2))).isTrue();
    }

    @Test
    void nothingOfTheUnfinishedTargetsIsLeft() throws Exception {
        for (String type : new String[] {"local", "tar", "oci"}) {
            JbakeProcess run = build(type);
            assertThat(run.status()).as(run.err()).isEqualTo(1);
            assertThat(project.files()).as(type).containsExactly("Dockerfile", "busybox", "docker-bake.hcl");
        }
    }

    private JbakeProcess build(String type) throws IOException, InterruptedException {
        project.file("docker-bake.hcl", BAKE.formatted(type));
        return project.build("--metadata-file", "metadata.json");
    }
}
