package dev.jbake.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The script `builders/src/engine/engine`, which finds, starts and ends engines.
final class EngineScript {

    private static final Path SCRIPT = Path.of("builders", "src", "engine", "engine");

    private EngineScript() {}

    /// The folder that holds the whole project: tests run in the folder of a module, or in the project's.
    static Path project() {
        Path start = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(SCRIPT))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder above " + start + " holds " + SCRIPT);
    }

    /// Starts, or finds, an engine that is held until its holder is closed or this JVM ends, however it ends.
    static HeldEngine start(String... options) {
        Path folder = newFolder();
        var arguments = new ArrayList<>(List.of("hold", "--run", folder.toString()));
        arguments.addAll(List.of(options));
        try {
            ProcessBuilder builder = command(arguments, folder.resolve("talk"));
            builder.environment().put("JBAKE_PROBE", probe());
            Process process = builder.start();
            String line = process.inputReader().readLine();
            if (line == null) {
                throw new NoEngineException(Files.readString(folder.resolve("talk")));
            }
            return new HeldEngine(process, folder, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Starts the engine of a folder again, after it was killed, and gives its address line.
    static String startAgain(Path folder) {
        return run("start", "--private", "--docker", "--run", folder.toString()).getFirst();
    }

    /// The path of a program that `engine extras` or `engine reference` names.
    static Path program(String command, String name) {
        return run(command).stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> Path.of(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> run(String... arguments) {
        try {
            Path talk = Files.createTempFile(target(), "engine", ".log");
            Process process = command(List.of(arguments), talk).start();
            process.getOutputStream().close();
            List<String> lines = process.inputReader().readAllLines();
            if (process.waitFor() != 0) {
                throw new NoEngineException(Files.readString(talk));
            }
            Files.delete(talk);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String probe() {
        return "'%s/bin/java' -XX:TieredStopAtLevel=1 -cp '%s' dev.jbake.probe.EngineProbe"
                .formatted(System.getProperty("java.home"), System.getProperty("java.class.path"));
    }

    private static ProcessBuilder command(List<String> arguments, Path talk) {
        var command = new ArrayList<>(List.of(project().resolve(SCRIPT).toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(talk.toFile());
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(target(), "engine");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path target() throws IOException {
        return Files.createDirectories(
                Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("target"));
    }
}
