package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `--push=atomic` and `--push=tagged`, with a real registry.
class AtomicPushIT {
    private static final String MANIFESTS =
            "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String repository = "atomic" + System.nanoTime();

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void writeProject() throws IOException {
        project = Project.in(root)
                .busybox()
                .setting("buildx/instances/far", BuilderChoiceIT.remote("far", TestEngine.buildkit()))
                .variable("BUILDX_BUILDER", "far")
                .file("Dockerfile", Project.SHELL + """
                        FROM shell AS good
                        ARG SEED
                        RUN echo $SEED > /seed
                        FROM shell AS bad
                        RUN sleep 2; exit 3
                        """);
        write(TestEngine.registry());
    }

    private void write(String registry) throws IOException {
        project.file("docker-bake.hcl", """
                variable "R" { default = "%s/%s" }
                group "default" { targets = ["a", "b"] }
                target "a" {
                  target = "good"
                  args   = { SEED = "${R}a" }
                  tags   = ["${R}/a:1", "${R}/a:latest", "${R}-more/a:1"]
                }
                target "b" {
                  target = "good"
                  args   = { SEED = "${R}b" }
                  tags   = ["${R}/b"]
                }
                target "bad" {
                  target = "bad"
                  tags   = ["${R}/bad"]
                }
                target "nameless" {
                  target = "good"
                  args   = { SEED = "nameless" }
                }
                """.formatted(registry, repository));
    }

    @Test
    void tagsAllWhenAllAreBuilt() throws Exception {
        JbakeProcess run = project.build("--push=atomic", "--metadata-file", "metadata.json");
        assertThat(run.status()).as(run.err()).isZero();
        String digest = digest(repository + "/a", "1");
        assertThat(digest).isNotEmpty().isEqualTo(digest(repository + "/a", "latest"));
        assertThat(digest).isEqualTo(digest(repository + "-more/a", "1"));
        assertThat(digest(repository + "/b", "latest")).isNotEmpty();
        assertThat(project.read("metadata.json"))
                .contains("\"containerimage.digest\": \"" + digest + "\"", "/a:1,", "-more/a:1\"");
        assertThat(run.err()).contains("[a] tagging ").doesNotContain("not tagged");
    }

    @Test
    void tagsNothingWhenOneFails() throws Exception {
        JbakeProcess run = project.build("--push=atomic", "--keep-going", "a", "bad");
        assertThat(run.status()).isEqualTo(1);
        assertThat(digest(repository + "/a", "1")).isEmpty();
        assertThat(digest(repository + "-more/a", "1")).isEmpty();
        assertThat(run.err())
                .containsPattern("\nPushed, but not tagged: \\S+/a:1 \\(\\S+/a@sha256:[0-9a-f]{64}\\), \\S+/a:latest ")
                .contains("Built: a\n")
                .endsWith("exit code: 3\n");
        String digest = run.err().replaceAll("(?s).*/a@(sha256:[0-9a-f]{64}).*", "$1");
        assertThat(digest(repository + "/a", digest)).as("pushed").isEqualTo(digest);
    }

    /// The registry is in trouble when only the tags are left to be given; the second run finishes the first.
    @Test
    void tellsWhatIsTaggedAndFinishesLater() throws Exception {
        try (FaultyProxy proxy =
                FaultyProxy.before(TestEngine.registry(), "User-Agent: jbake", "503 Service Unavailable")) {
            write(proxy.address());
            JbakeProcess run = project.build("--push=atomic");
            assertThat(run.status()).as(run.err()).isEqualTo(1);
            assertThat(run.err())
                    .contains("Pushed, but not tagged: " + proxy.address() + "/" + repository + "/a:1 (")
                    .containsPattern(
                            "\nERROR: target a: unexpected status from GET request to http://\\S+: 503 Service Unavailable\n$");
            assertThat(digest(repository + "/a", "1")).isEmpty();
            proxy.heal();
            JbakeProcess again = project.build("--push=atomic");
            assertThat(again.status()).as(again.err()).isZero();
            assertThat(digest(repository + "/a", "1")).isNotEmpty();
            assertThat(digest(repository + "/b", "latest")).isNotEmpty();
        }
    }

    @Test
    void logsIn() throws Exception {
        write(TestEngine.lockedRegistry());
        project.setting(
                "docker/config.json",
                "{\"auths\": {\"%s\": {\"auth\": \"amJha2U6aHVzaC1odXNo\"}}}".formatted(TestEngine.lockedRegistry()));
        JbakeProcess run = project.build("--push=atomic");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("hush-hush", "amJha2U6aHVzaC1odXNo");
    }

    @Test
    void pushesOnlyWhatHasTags() throws Exception {
        JbakeProcess run = project.build("--push=tagged", "a", "nameless");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).startsWith("--push=tagged: not pushed, for want of tags: nameless\n");
        assertThat(digest(repository + "/a", "1")).isNotEmpty();
    }

    @Test
    void theDockerDriverCannotPushByDigest() throws Exception {
        JbakeProcess run = project.without("BUILDX_BUILDER").build("--push=atomic");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .endsWith(
                        "ERROR: --push=atomic needs a builder that can push by digest, and the docker driver cannot\n");
    }

    /// The digest of an image in the registry, blank if it is not there.
    private String digest(String path, String reference) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://" + TestEngine.registry() + "/v2/" + path + "/manifests/" + reference))
                .header("Accept", MANIFESTS)
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        return response.statusCode() == 200
                ? response.headers().firstValue("Docker-Content-Digest").orElseThrow()
                : "";
    }
}
