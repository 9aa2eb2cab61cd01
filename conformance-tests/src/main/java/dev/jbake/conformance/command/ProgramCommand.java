package dev.jbake.conformance.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A bake command that is a program, such as `docker buildx bake`.
///
/// @param words the command line before the arguments; `env NAME=value ..` before it sets what only this program needs
/// @param limit how long a run may take before the program and its children are killed
public record ProgramCommand(List<String> words, Duration limit) implements BakeCommand {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration TO_DIE = Duration.ofSeconds(5);

    /// Splits a command line at white space.
    public static ProgramCommand of(String line) {
        return new ProgramCommand(List.of(line.strip().split("\\s+")), LIMIT);
    }

    @Override
    public CommandOutcome run(Invocation invocation) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("conformance");
        Path input = Files.writeString(scratch.resolve("in"), invocation.input());
        Path output = scratch.resolve("out");
        Path errors = scratch.resolve("err");
        try {
            int exit = run(invocation, input, output, errors);
            return new CommandOutcome(exit, text(output), text(errors));
        } finally {
            for (Path file : List.of(input, output, errors, scratch)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private int run(Invocation invocation, Path input, Path output, Path errors)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(words);
        line.addAll(invocation.arguments());
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(invocation.directory().toFile())
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        Map<String, String> environment = builder.environment();
        String path = environment.get("PATH");
        environment.clear();
        if (path != null) {
            environment.put("PATH", path);
        }
        environment.putAll(invocation.environment());
        Process process = builder.start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new NotEndedException(
                        "Tried to run " + line + ", but it did not terminate within " + limit.toSeconds() + " s.");
            }
            return process.exitValue();
        } finally {
            if (process.isAlive()) {
                kill(process);
            }
        }
    }

    /// Kills the program and its children (`docker buildx` is one of `docker`), and waits for them, because they may
    /// still write to the directory.
    private static void kill(Process process) throws InterruptedException {
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        family.forEach(ProcessHandle::destroyForcibly);
        long end = System.nanoTime() + TO_DIE.toNanos();
        while (family.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < end) {
            Thread.sleep(10);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
