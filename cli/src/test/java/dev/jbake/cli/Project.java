package dev.jbake.cli;

import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A folder with a bake file, and the surroundings that jbake is run in there: a daemon, and settings of its own.
final class Project {
    /// A stage with a shell and nothing else; the files beside the Dockerfile hold `busybox`.
    static final String SHELL = """
            FROM scratch AS shell
            COPY busybox /bin/busybox
            RUN ["/bin/busybox", "--install", "-s", "/bin"]
            """;

    private final Path folder;
    private final Path settings;
    private final Map<String, String> environment = new HashMap<>();

    private Project(Path folder, Path settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /// A project for the tests' Docker daemon.
    ///
    /// @param root an empty folder, for the project and for the settings
    static Project in(Path root) throws IOException {
        return in(root, TestEngine.docker());
    }

    /// A project for any daemon.
    ///
    /// @param dockerHost the address of a daemon
    static Project in(Path root, String dockerHost) throws IOException {
        Project project = new Project(
                Files.createDirectories(root.resolve("project")), Files.createDirectories(root.resolve("settings")));
        project.environment.put("DOCKER_HOST", dockerHost);
        project.environment.put(
                "DOCKER_CONFIG", project.settings.resolve("docker").toString());
        project.environment.put(
                "BUILDX_CONFIG", project.settings.resolve("buildx").toString());
        return project;
    }

    /// Writes a file, with the folders above it.
    Project file(String name, String text) throws IOException {
        return file(folder, name, text);
    }

    /// Writes a file of the user's settings: `buildx/...` or `docker/...`.
    Project setting(String name, String text) throws IOException {
        return file(settings, name, text);
    }

    private Project file(Path root, String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return this;
    }

    /// Puts the static busybox beside the Dockerfile.
    Project busybox() throws IOException {
        Files.copy(TestEngine.busybox(), folder.resolve("busybox"));
        return this;
    }

    /// Sets a variable of jbake's environment.
    Project variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /// Removes a variable of jbake's environment.
    Project without(String name) {
        environment.remove(name);
        return this;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    /// All files below the project and all empty folders, hidden and temporary ones among them.
    List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !Files.isDirectory(path) || isEmpty(path))
                    .map(path -> folder.relativize(path).toString())
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private static boolean isEmpty(Path directory) {
        String[] names = directory.toFile().list();
        return names != null && names.length == 0;
    }

    /// Runs `jbake build` to its end.
    JbakeProcess build(String... words) throws IOException, InterruptedException {
        return JbakeProcess.run(folder, environment, command(words));
    }

    /// Runs any command to its end.
    JbakeProcess run(String... words) throws IOException, InterruptedException {
        return JbakeProcess.run(folder, environment, words);
    }

    /// The text of a file of the user's settings.
    String settingText(String name) throws IOException {
        return Files.readString(settings.resolve(name), StandardCharsets.UTF_8);
    }

    /// Starts `jbake build`.
    RunningJbake start(String... words) throws IOException {
        return RunningJbake.start(process(words));
    }

    /// The process of `jbake build`, to be changed before it is started.
    ProcessBuilder process(String... words) {
        return JbakeProcess.command(folder, environment, command(words));
    }

    private static String[] command(String... words) {
        return Stream.concat(Stream.of("build"), Stream.of(words)).toArray(String[]::new);
    }
}
