package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A jbake that is running, to be looked at and to be sent signals.
final class RunningJbake implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path out;
    private final Path err;

    private RunningJbake(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /// Starts what {@link JbakeProcess#command} has made.
    static RunningJbake start(ProcessBuilder builder) throws IOException {
        Path out = Files.createTempFile("jbake", ".out");
        Path err = Files.createTempFile("jbake", ".err");
        // Where the tests run in the background of a shell, SIGINT is ignored, which a process inherits.
        builder.command().addAll(0, List.of("env", "--default-signal=INT"));
        Process process = builder.redirectInput(
                        ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new RunningJbake(process, out, err);
    }

    /// Waits until standard error holds a text.
    RunningJbake await(String text) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!err().contains(text)) {
            assertThat(process.isAlive() && System.nanoTime() < end)
                    .as("no '%s' in: %s", text, err())
                    .isTrue();
            Thread.sleep(50);
        }
        return this;
    }

    /// Sends a signal, such as `INT`.
    RunningJbake signal(String name) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-s", name, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
        return this;
    }

    /// Waits for the end, at most for this time.
    JbakeProcess end(Duration limit) throws IOException, InterruptedException {
        assertThat(process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS))
                .as("still running after %s: %s", limit, err())
                .isTrue();
        return new JbakeProcess(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), err());
    }

    /// The process id; the launcher has become the JVM once jbake has said something.
    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    private String err() throws IOException {
        return Files.readString(err, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(out);
        Files.deleteIfExists(err);
    }
}
