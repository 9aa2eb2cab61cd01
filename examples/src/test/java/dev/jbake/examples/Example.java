package dev.jbake.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A copy of one example, set up to be built offline.
///
/// @param folder where the copy lies
/// @param home a folder for settings, so that those of the machine do not count
record Example(Path folder, Path home) {

    private static final List<String> OFFLINE = List.of("-f", "docker-bake.hcl", "-f", "offline.hcl");

    /// How a program ended, and what it wrote.
    record Result(int exit, String output, String errors) {

        Result succeeded() {
            assertThat(exit).as(errors).isZero();
            return this;
        }
    }

    /// Copies an example out of the project and makes the stand-in for its base images.
    static Example copy(String name, Path directory) throws Exception {
        Path examples = TestEngine.project().resolve("examples");
        Path folder = directory.resolve(name);
        copyTree(examples.resolve(name), folder);
        var example = new Example(folder, Files.createDirectory(directory.resolve("home")));
        TestEngine.busybox(); // skips the test where there is none
        example.run(List.of(examples.resolve("rootfs").toString())).succeeded();
        return example;
    }

    /// Runs `jbake build`, offline, on the test engine, with plain progress.
    Result build(String... arguments) throws Exception {
        var options = new ArrayList<>(OFFLINE);
        options.add("--progress=plain");
        options.addAll(List.of(arguments));
        return bake(options);
    }

    /// Runs `jbake build --print`, offline.
    Result print(String... arguments) throws Exception {
        var options = new ArrayList<>(OFFLINE);
        options.add("--print");
        options.addAll(List.of(arguments));
        return bake(options);
    }

    /// Writes a builder `name` that is BuildKit's own socket, in the form of buildx's store.
    void addRemoteBuilder(String name) throws IOException {
        Path instances = Files.createDirectories(home.resolve("buildx/instances"));
        Files.writeString(instances.resolve(name), """
                {"Name": "%s", "Driver": "remote", "Nodes": [{"Name": "%s0", "Endpoint": "%s"}]}
                """.formatted(name, name, TestEngine.buildkit()));
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private Result bake(List<String> options) throws Exception {
        String other = System.getenv("JBAKE_TEST_COMMAND");
        var command = new ArrayList<String>();
        if (other == null) {
            command.addAll(List.of(TestEngine.project().resolve("jbake").toString(), "build"));
        } else {
            command.add(other);
        }
        command.addAll(options);
        return run(command);
    }

    /// Runs a program in the copy's folder, with the test engine as the Docker daemon.
    Result run(List<String> command) throws Exception {
        Path output = Files.createTempFile(home, "run", ".out");
        Path errors = Files.createTempFile(home, "run", ".err");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("BUILDX_") || name.startsWith("DOCKER_"));
        environment.put("DOCKER_HOST", TestEngine.docker());
        environment.put("DOCKER_CONFIG", home.resolve("docker").toString());
        environment.put("BUILDX_CONFIG", home.resolve("buildx").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after 5 minutes: " + command + "\n" + Files.readString(errors));
        }
        return new Result(process.exitValue(), Files.readString(output), Files.readString(errors));
    }

    private static void copyTree(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var entries = Files.list(from)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                if (name.equals("target") || name.equals("dist")) {
                    continue;
                }
                if (Files.isDirectory(entry)) {
                    copyTree(entry, to.resolve(name));
                } else {
                    Files.copy(entry, to.resolve(name));
                }
            }
        }
    }
}
