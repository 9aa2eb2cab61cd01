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

/// The ledger of what a cold `jbake build --print` loads: the gate for start-up time that noise cannot blur.
class StartupLedgerIT {
    /// Recorded: a change that loads more classes than this must say why, and raise it. The cache loads all classes of
    /// its training at once, so this counts what training touches.
    private static final int MOST_CLASSES = 1_480;

    /// A class of the JDK that its own archive leaves out, whatever the program.
    private static final String NOT_ARCHIVED = "java.lang.invoke.DirectMethodHandle$1 ";

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

    @TempDir
    static Path project;

    private static List<String> loaded = List.of();

    @BeforeAll
    static void printOnce() throws IOException, InterruptedException {
        Files.writeString(project.resolve("docker-bake.hcl"), """
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
                """, StandardCharsets.UTF_8);
        JbakeProcess first = JbakeProcess.run(project, Map.of(), "build", "--print");
        assertThat(first.status()).as(first.err()).isZero();
        Path log = project.resolve("classes.log");
        JbakeProcess second = JbakeProcess.run(
                project, Map.of("JBAKE_JAVA_OPTS", "-Xlog:class+load:file=" + log + ":none"), "build", "--print");
        assertThat(second.status()).as(second.err()).isZero();
        assertThat(second.err()).isEmpty();
        loaded = Files.readAllLines(log, StandardCharsets.UTF_8);
    }

    @Test
    void everyClassComesFromTheCache() {
        assertThat(loaded)
                .filteredOn(line -> !line.contains("source: shared objects file") && !line.startsWith(NOT_ARCHIVED))
                .isEmpty();
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
