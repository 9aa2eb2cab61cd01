package dev.jbake.conformance.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A program, such as `docker buildx bake`.
///
/// @param words the command line before the arguments; `env NAME=value ..` before it sets what only this program needs
public record ProgramCommand(List<String> words) implements BakeCommand {
    private static final long SECONDS = 60;

    /// A command line as a person writes it, parted at white space.
    public static ProgramCommand of(String line) {
        return new ProgramCommand(List.of(line.strip().split("\\s+")));
    }

    @Override
    public Outcome run(Invocation invocation) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("conformance");
        Path input = Files.writeString(scratch.resolve("in"), invocation.input());
        Path output = scratch.resolve("out");
        Path errors = scratch.resolve("err");
        try {
            int exit = run(invocation, input, output, errors);
            return new Outcome(exit, text(output), text(errors));
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
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("tried to run " + line + ", but it had not ended after " + SECONDS + " s");
            }
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
