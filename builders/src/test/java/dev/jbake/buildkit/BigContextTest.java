package dev.jbake.buildkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BigContextTest {

    /// What is sent must not gather in memory: 128 MiB go through a heap of 40.
    @Test
    void contextIsLargerThanMemory() throws Exception {
        assertThat(run("docker", TestEngine.docker())).startsWith("built in");
    }

    private static String run(String kind, String address) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BigContext.class.getName(),
                        kind,
                        address,
                        Integer.toString(128 << 20)))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
