package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was built once is not built again.
class CacheIT {
    @TempDir
    Path root;

    @Test
    void secondRunTakesEveryStepFromTheCache() throws Exception {
        Project project = Project.in(root)
                .busybox()
                .file("Dockerfile", Project.SHELL + "COPY seed /seed\nRUN date >/date\n")
                .file("seed", Long.toString(new SplittableRandom().nextLong()))
                .file("docker-bake.hcl", "target \"default\" { output = [\"type=local,dest=out\"] }\n");
        JbakeProcess first = project.build();
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.err()).containsPattern("#\\d+ \\[4/4\\] RUN date >/date\n#\\d+ DONE");
        String date = project.read("out/date");

        JbakeProcess second = project.build();
        assertThat(second.status()).as(second.err()).isZero();
        for (String step :
                new String[] {"COPY busybox /bin/busybox", "RUN .*--install.*", "COPY seed /seed", "RUN date >/date"}) {
            assertThat(second.err()).containsPattern("#(\\d+) \\[./4\\] " + step + "\n#\\1 CACHED\n");
        }
        assertThat(project.read("out/date")).isEqualTo(date);

        JbakeProcess third = project.build("--no-cache");
        assertThat(third.status()).as(third.err()).isZero();
        assertThat(third.err()).doesNotContain("CACHED");
    }
}
