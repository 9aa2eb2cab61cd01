package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher on its first start, in a copy of this checkout.
class LauncherIT {
    private static final String PREPARING = """
            jbake: training the AOT cache for definitions
            jbake: training the AOT cache for builds
            jbake: training the AOT cache for others
            """;

    @TempDir
    Path root;

    private Path checkout;
    private Path dist;

    @BeforeEach
    void copyCheckout() throws IOException {
        checkout = Files.createDirectory(root.resolve("a checkout"));
        dist = checkout.resolve("cli/target/dist");
        for (String part : List.of("jbake", "cli/src/launcher", "cli/target/dist/lib")) {
            copy(JbakeProcess.home().resolve(part), checkout.resolve(part));
        }
        Files.writeString(root.resolve("docker-bake.hcl"), "target \"default\" {}\n");
    }

    @Test
    void firstStartsAtTheSameTimeWaitForEachOther() throws Exception {
        try (RunningJbake one = start();
                RunningJbake two = start()) {
            JbakeProcess first = one.end(Duration.ofMinutes(2));
            JbakeProcess second = two.end(Duration.ofMinutes(2));
            assertThat(first.status()).as(first.err()).isZero();
            assertThat(second.status()).as(second.err()).isZero();
            assertThat(first.out()).startsWith("{\n  \"group\"").isEqualTo(second.out());
            assertThat(first.err() + second.err()).as("one of them prepares").isEqualTo(PREPARING);
        }
        assertThat(names()).hasSize(5).contains("lib", "run").anyMatch(LauncherIT::isCache);
        assertThat(checkout.resolve(".jbake.lock")).doesNotExist();
        assertThat(run()).as("the next start is silent").isEmpty();
    }

    @Test
    void otherJarsGetAnotherCache() throws Exception {
        assertThat(run()).isEqualTo(PREPARING);
        String before = cache();
        try (FileSystem jar = FileSystems.newFileSystem(jar())) {
            Files.writeString(jar.getPath("changed"), "changed");
        }
        Files.delete(dist.resolve("run"));
        Files.delete(dist.resolve(before));
        assertThat(run()).isEqualTo(PREPARING);
        assertThat(cache()).isNotEqualTo(before);
    }

    @Test
    void onlyChangedSourcesAreBuilt() throws Exception {
        Path source = checkout.resolve("grammar/src/main/java/Some.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "");
        FileTime built = Files.getLastModifiedTime(dist.resolve("lib/jbake.jar"));
        try (Stream<Path> all = Files.walk(checkout.resolve("grammar"))) {
            for (Path path : all.toList()) {
                Files.setLastModifiedTime(path, built);
            }
        }
        assertThat(run()).isEqualTo(PREPARING);
        Path head = checkout.resolve(".git/logs/HEAD");
        Files.createDirectories(head.getParent());
        Files.writeString(head, "a commit");
        Files.setLastModifiedTime(head, FileTime.from(Instant.now().plusSeconds(1)));
        assertThat(run()).as("nothing but git's own files has changed").isEmpty();
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
        Files.setLastModifiedTime(head, FileTime.from(Instant.now().plusSeconds(3)));
        try (RunningJbake jbake = start("PATH", withoutMaven())) {
            assertThat(jbake.end(Duration.ofMinutes(2)).err())
                    .isEqualTo("jbake: jbake is built with Maven, but 'mvn' is not in PATH\n");
        }
    }

    /// A PATH with what the launcher needs.
    private String withoutMaven() throws IOException {
        Path folder = Files.createDirectory(root.resolve("bin"));
        for (String name : List.of("cat", "find", "head", "mkdir", "mv", "rm", "sha256sum", "sleep", "tr", "env")) {
            Files.createSymbolicLink(folder.resolve(name), Path.of("/usr/bin", name));
        }
        return folder.toString();
    }

    @Test
    void launcherWorksThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(root.resolve("link"), checkout.resolve("jbake"));
        Process process = new ProcessBuilder(link.toString(), "version").start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("jbake ")
                .hasLineCount(1);
        assertThat(process.waitFor()).isZero();
    }

    private RunningJbake start() throws IOException {
        return start("IRRELEVANT", "");
    }

    private RunningJbake start(String name, String value) throws IOException {
        ProcessBuilder builder = JbakeProcess.command(root, Map.of(name, value), "build", "--print");
        builder.command().set(0, checkout.resolve("jbake").toString());
        return RunningJbake.start(builder);
    }

    private String run() throws IOException, InterruptedException {
        try (RunningJbake jbake = start()) {
            JbakeProcess run = jbake.end(Duration.ofMinutes(2));
            assertThat(run.status()).as(run.err()).isZero();
            return run.err();
        }
    }

    private Path jar() throws IOException {
        try (Stream<Path> all = Files.list(dist.resolve("lib"))) {
            return all.filter(path -> path.getFileName().toString().startsWith("re2j"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(dist)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    private String cache() throws IOException {
        return names().stream().filter(LauncherIT::isCache).findFirst().orElseThrow();
    }

    private static boolean isCache(String name) {
        return name.matches("jbake-[0-9a-f]{16}-(definitions|builds|others)\\.aot");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                if (!Files.isDirectory(path)) {
                    Files.copy(path, target);
                }
            }
        }
    }
}
