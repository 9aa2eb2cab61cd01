package dev.jbake.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Runs `./jbake` as a user does: the launcher, the packaged distribution, a process of its own.
///
/// @param status exit status
/// @param out standard output
/// @param err standard error
public record JbakeProcess(int status, String out, String err) {
    private static final long MINUTES = 5;

    /// The checkout that the launcher stands in.
    public static Path home() {
        return Path.of(System.getProperty("jbake.home"));
    }

    /// Starts jbake and returns the running process; its output goes to the files `out` and `err` of a new folder.
    public static ProcessBuilder command(Path directory, Map<String, String> environment, String... words) {
        List<String> command = new ArrayList<>();
        command.add(home().resolve("jbake").toString());
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("BUILDX_") || name.startsWith("DOCKER_"));
        builder.environment().putAll(environment);
        return builder;
    }

    /// Runs jbake to its end.
    public static JbakeProcess run(Path directory, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        Path outFile = Files.createTempFile("jbake", ".out");
        Path errFile = Files.createTempFile("jbake", ".err");
        try {
            Process process = command(directory, environment, words)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(outFile.toFile())
                    .redirectError(errFile.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("jbake did not end; it said: " + Files.readString(errFile));
            }
            return new JbakeProcess(
                    process.exitValue(),
                    Files.readString(outFile, StandardCharsets.UTF_8),
                    Files.readString(errFile, StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(outFile);
            Files.deleteIfExists(errFile);
        }
    }
}
