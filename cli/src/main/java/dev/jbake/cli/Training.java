package dev.jbake.cli;

import com.google.common.io.MoreFiles;
import dev.jbake.cli.console.Console;
import dev.jbake.cli.console.TextStream;
import dev.jbake.host.Host;
import dev.jbake.training.LoopbackDaemon;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// The run that an AOT cache is trained with, in the directory that holds its files: the cache gets the classes that
/// are loaded here, and each start loads all of them.
public final class Training {
    private static final List<List<String>> DEFINITIONS = List.of(
            List.of("build", "--print", "--set", "*.args.SET=1", "default"),
            List.of("build", "--print", "-f", "warnings.hcl"),
            List.of("build", "--print", "-f", "mistakes.hcl"),
            List.of("build", "--print", "-f", "definition.json"),
            List.of("build", "--list=targets"));

    private static final List<List<String>> OTHERS = List.of(
            List.of("build", "--print", "-f", "services.yaml"),
            List.of("build", "--print", "-f", "broken.yaml"),
            List.of("conformance", "check", "definition.json"),
            List.of("conformance", "check", "services.yaml"),
            List.of("conformance", "check", "mistakes.hcl"),
            List.of("conformance", "check", "warnings.hcl"),
            List.of("plan", "-f", "build.hcl"),
            List.of("functions"),
            List.of("functions", "upper"),
            List.of("build", "--help"),
            List.of("help"),
            List.of("version"));

    /// Where git usually is; a checkout is asked about its commit, as the contexts of builds are.
    private static final String WITH_GIT = "/usr/local/bin:/usr/bin:/bin";

    private final Path directory = Path.of("").toAbsolutePath();

    private Training() {}

    /// Trains.
    ///
    /// @param words what for: `definitions`, `builds` or `others`
    public static void main(String[] words) throws IOException {
        Training training = new Training();
        if (words[0].equals("builds")) {
            training.build();
        } else {
            DEFINITIONS.forEach(line -> training.run(line, Map.of()));
        }
        if (words[0].equals("others")) {
            OTHERS.forEach(line -> training.run(line, Map.of()));
        }
        Main.run(DEFINITIONS.getFirst().toArray(new String[0]));
        System.exit(0);
    }

    private void build() throws IOException {
        Path store = Files.createTempDirectory("jbake-training");
        Path builder = store.resolve("instances/training");
        try (LoopbackDaemon daemon = new LoopbackDaemon(store.resolve("docker.sock"))) {
            Files.createDirectories(builder.getParent());
            Files.writeString(builder, """
                    {"Name": "training", "Driver": "remote", "Nodes": [{"Name": "training0", "Endpoint": "%s"}]}
                    """.formatted(daemon.address()));
            Map<String, String> docker = Map.of(
                    "BUILDX_CONFIG", store.toString(),
                    "DOCKER_CONFIG", store.toString(),
                    "DOCKER_HOST", daemon.address(),
                    "PATH", WITH_GIT);
            build(0, docker, "default");
            build(1, docker, "failing");
            build(0, Map.of("BUILDX_CONFIG", store.toString(), "BUILDX_BUILDER", "training"), "remote");
        } finally {
            MoreFiles.deleteRecursively(store);
        }
    }

    /// Builds a target. A training that goes another way than builds do would make a cache that is of no use.
    private void build(int expected, Map<String, String> environment, String target) {
        int status = run(List.of("build", "-f", "build.hcl", target), environment);
        if (status != expected) {
            throw new IllegalStateException("the build of " + target + " ended with the status " + status);
        }
    }

    private int run(List<String> line, Map<String, String> environment) {
        TextStream nowhere = new TextStream(OutputStream.nullOutputStream());
        Host host = new Host(
                environment, directory, InputStream.nullInputStream(), InstantSource.system(), new SplittableRandom());
        return Main.run(line, host, new Console(nowhere, nowhere, true));
    }
}
