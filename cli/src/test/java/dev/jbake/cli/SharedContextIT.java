package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ten targets with one large context: it is sent once, and held in memory never.
class SharedContextIT {
    private static final int MEBIBYTE = 1 << 20;
    private static final int SIZE = 200 * MEBIBYTE;
    private static final int HEAP = 256;

    /// MiB. A JVM that runs a small build has about 100 of them, so the context cannot be among these.
    private static final int MOST = 256;

    private static final int TARGETS = 10;

    @TempDir
    Path root;

    @Test
    void tenTargetsSendTheirContextOnce() throws Exception {
        Project project = Project.in(root)
                .variable("JBAKE_JAVA_OPTS", "-Xmx" + HEAP + "m")
                .file("Dockerfile", """
                        FROM scratch
                        ARG NAME
                        LABEL name=${NAME}
                        COPY blob /blob
                        """)
                .file("docker-bake.hcl", bakeFile());
        writeRandom(project.path("blob"));
        try (RunningJbake jbake = project.start()) {
            ProcessWatch watch = ProcessWatch.untilEnd(jbake);
            JbakeProcess run = jbake.end(Duration.ofMinutes(1));
            assertThat(run.status()).as(run.err()).isZero();
            assertThat(Pattern.compile("transferring context: 209\\.72MB [0-9.]+s done")
                            .matcher(run.err())
                            .results())
                    .as(run.err())
                    .hasSize(1);
            System.out.println("SharedContextIT: largest resident set " + watch.megabytes() + " MiB with -Xmx" + HEAP
                    + "m and a context of " + SIZE / MEBIBYTE + " MiB");
            assertThat(watch.megabytes()).isPositive().isLessThan(MOST);
        }
    }

    private static String bakeFile() {
        StringBuilder text = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < TARGETS; i++) {
            names.append("\"t").append(i).append("\", ");
            text.append("target \"t%1$d\" {\n  args = { NAME = \"%1$d\" }\n  output = [\"type=cacheonly\"]\n}\n"
                    .formatted(i));
        }
        return text + "group \"default\" { targets = [" + names + "] }\n";
    }

    private static void writeRandom(Path file) throws IOException {
        SplittableRandom random = new SplittableRandom();
        byte[] block = new byte[MEBIBYTE];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < SIZE / MEBIBYTE; i++) {
                random.nextBytes(block);
                out.write(block);
            }
        }
    }
}
