package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A registry that refuses, is not there, or is cut off in the middle of a blob: for pushes, pulls and caches.
class RegistryFaultIT {
    private static final int BLOB = 300_000;
    private static final int PART = 20_000;

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void writeProject() throws IOException {
        project = Project.in(root).file("Dockerfile", "FROM scratch\nCOPY blob /\n");
        byte[] blob = new byte[BLOB];
        new Random().nextBytes(blob);
        Files.write(project.path("blob"), blob);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "401 Unauthorized",
                "403 Forbidden",
                "404 Not Found",
                "429 Too Many Requests",
                "503 Service Unavailable"
            })
    void whatItAnswersIsSaid(String answer) throws Exception {
        try (FaultyProxy proxy = FaultyProxy.before(TestEngine.registry(), answer)) {
            String status = answer.substring(0, 3);
            String words = status.equals("401")
                    ? "(401|[Uu]nauthorized|authorization failed|authentication required)"
                    : "(" + answer + "|not found|denied|forbidden)";
            assertFails(push(proxy.address()), words);
            assertFails(pull(proxy.address() + "/nothing:1"), words);
            assertFails(cacheTo(proxy.address()), words);
            assertGoesOn(cacheFrom(proxy.address() + "/nothing:1"));
            assertThat(proxy.refused()).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void oneThatIsNotThereIsNamed() throws Exception {
        FaultyProxy proxy = FaultyProxy.before(TestEngine.registry(), "");
        proxy.close();
        assertFails(push(proxy.address()), proxy.address() + ": connect: connection refused");
        assertFails(pull(proxy.address() + "/nothing:1"), proxy.address() + ": connect: connection refused");
        assertFails(cacheTo(proxy.address()), proxy.address() + ": connect: connection refused");
        assertGoesOn(cacheFrom(proxy.address() + "/nothing:1"));
    }

    /// What was half sent has no name in the registry.
    @Test
    void aCutInTheMiddleOfABlobFails() throws Exception {
        try (FaultyProxy proxy = FaultyProxy.before(TestEngine.registry(), "none")) {
            proxy.cutAfter(PART);
            assertFails(push(proxy.address()), "(EOF|reset|broken pipe|closed)");
            assertFails(cacheTo(proxy.address()), "(EOF|reset|broken pipe|closed)");
            assertThat(proxy.refused()).isPositive();
            assertFails(pull(TestEngine.registry() + "/app:1"), "not found");
        }
    }

    private JbakeProcess push(String registry) throws Exception {
        return build("output = [\"type=image,push=true,name=%s/app:1\"]".formatted(registry));
    }

    private JbakeProcess cacheTo(String registry) throws Exception {
        return build("""
                output   = ["type=cacheonly"]
                cache-to = ["type=registry,ref=%s/cache:1"]
                """.formatted(registry));
    }

    private JbakeProcess cacheFrom(String image) throws Exception {
        return build("""
                output     = ["type=local,dest=out"]
                cache-from = ["type=registry,ref=%s"]
                """.formatted(image));
    }

    private JbakeProcess pull(String image) throws Exception {
        return build("""
                dockerfile-inline = "FROM %s"
                output            = ["type=local,dest=out"]
                """.formatted(image));
    }

    private JbakeProcess build(String attributes) throws Exception {
        project.file("docker-bake.hcl", "target \"default\" {\n" + attributes + "\n}\n");
        return project.build("--progress", "plain");
    }

    private void assertFails(JbakeProcess run, String words) throws IOException {
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsPattern("\nERROR: [^\n]*" + words)
                .doesNotContain("\tat ")
                .doesNotContain("bug in jbake");
        assertThat(project.files()).containsExactly("Dockerfile", "blob", "docker-bake.hcl");
    }

    private void assertGoesOn(JbakeProcess run) throws IOException {
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("ERROR: ");
        assertThat(Files.mismatch(project.path("blob"), project.path("out/blob")))
                .isEqualTo(-1);
        Files.delete(project.path("out/blob"));
        Files.delete(project.path("out"));
    }
}
