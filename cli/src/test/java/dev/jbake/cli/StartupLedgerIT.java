package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The ledger of what a cold `jbake build --print` loads: the gate for start-up time that noise cannot blur.
class StartupLedgerIT {
    /// Recorded: a change that loads more classes than this must say why, and raise it. The cache loads all classes of
    /// its training at once, so this counts what training touches.
    private static final int MOST_CLASSES = 1_720;

    /// A class of the JDK that its own archive leaves out, whatever the program.
    private static final String NOT_ARCHIVED = "java.lang.invoke.DirectMethodHandle$1 ";

    /// A `switch` by type, which the cache cannot hold.
    private static final String TYPE_SWITCH = "$$TypeSwitch/";

    private static final List<String> KEPT_OFF = List.of(
            "io.grpc.",
            "io.netty.",
            "com.google.protobuf.",
            "com.github.dockerjava.",
            "org.snakeyaml.",
            "okio.",
            "org.slf4j.",
            "java.util.logging.",
            "java.util.Formatter");

    /// How many classes may come from elsewhere than the cache, where a run meets what training did not.
    private static final int MOST_OUTSIDE = 30;

    @TempDir
    static Path project;

    private static List<String> loaded = List.of();

    @BeforeAll
    static void printOnce() throws IOException, InterruptedException {
        write("docker-bake.hcl", """
                variable "TAG" {
                  default = "latest"
                }
                group "default" {
                  targets = ["app", "db"]
                }
                target "base" {
                  platforms = ["linux/amd64", "linux/arm64"]
                  args      = { VERSION = upper(TAG) }
                }
                target "app" {
                  inherits = ["base"]
                  tags     = ["example/app:${TAG}"]
                }
                target "db" {
                  inherits   = ["base"]
                  dockerfile = "db.Dockerfile"
                }
                """);
        write("warning.hcl", """
                target "default" {
                  platforms = ["linux/amd"]
                }
                """);
        write("mistake.hcl", """
                target "default" {
                  args = { A = lower(TAG) }
                  tag  = ["a"]
                }
                """);
        write("bake.json", """
                {"target": {"default": {"args": {"A": "${upper("a")}"}, "tags": ["example/a"]}}}
                """);
        write("services.yaml", """
                services:
                  app:
                    image: example/app
                    build:
                      context: .
                      args:
                        A: 1
                """);
        JbakeProcess first = JbakeProcess.run(project, Map.of(), "build", "--print");
        assertThat(first.status()).as(first.err()).isZero();
        loaded = loaded("build", "--print");
    }

    private static void write(String name, String text) throws IOException {
        Files.writeString(project.resolve(name), text, StandardCharsets.UTF_8);
    }

    /// The classes that a run loads.
    private static List<String> loaded(String... words) throws IOException, InterruptedException {
        Path log = project.resolve("classes.log");
        JbakeProcess.run(project, Map.of("JBAKE_JAVA_OPTS", "-Xlog:class+load:file=" + log + ":none"), words);
        return Files.readAllLines(log, StandardCharsets.UTF_8);
    }

    private static List<String> outside(List<String> classes) {
        return classes.stream()
                .filter(line -> !line.contains("source: shared objects file") && !line.startsWith(NOT_ARCHIVED))
                .toList();
    }

    @Test
    void everyClassComesFromTheCache() {
        assertThat(outside(loaded)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build --print -f warning.hcl",
                "build --print -f mistake.hcl",
                "build --print -f bake.json",
                "build --list=targets -f warning.hcl",
                "build --print -f services.yaml",
                "conformance check warning.hcl",
                "build --help",
                "help"
            })
    void mostClassesOfOtherRunsComeFromTheCaches(String words) throws Exception {
        assertThat(outside(loaded(words.split(" "))))
                .hasSizeLessThan(MOST_OUTSIDE)
                .noneMatch(line -> line.startsWith("dev.jbake.") && !line.contains(TYPE_SWITCH));
    }

    @Test
    void mostClassesOfABuildComeFromItsCache() throws Exception {
        Project built = Project.in(project.resolve("built"))
                .file("Dockerfile", "FROM scratch\nCOPY Dockerfile /\n")
                .file("docker-bake.hcl", "target \"default\" {}\n");
        JbakeProcess build = built.build();
        assertThat(build.status()).as(build.err()).isZero();
        Path log = project.resolve("build.log");
        built.variable("JBAKE_JAVA_OPTS", "-Xlog:class+load:file=" + log + ":none")
                .build();
        assertThat(outside(Files.readAllLines(log, StandardCharsets.UTF_8))).hasSizeLessThan(MOST_OUTSIDE);
    }

    @Test
    void nothingThatOnlyABuildNeedsIsLoaded() {
        assertThat(loaded).noneMatch(line -> KEPT_OFF.stream().anyMatch(line::startsWith));
    }

    @Test
    void theNumberOfClassesStaysBelowTheRecord() {
        assertThat(loaded).hasSizeLessThan(MOST_CLASSES);
    }
}
