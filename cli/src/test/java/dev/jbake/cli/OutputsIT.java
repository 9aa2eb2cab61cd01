package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every kind of output arrives where it was to go.
class OutputsIT {
    private static final String LOGIN = "jbake:hush-hush";

    private final String seed = Long.toString(new SplittableRandom().nextLong());

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void writeProject() throws IOException {
        project = Project.in(root).file("seed", seed).file("Dockerfile", "FROM scratch\nCOPY seed /seed\n");
    }

    @Test
    void filesGoBesideThoseThatAreThere() throws Exception {
        project.file("out/local/before", "kept")
                .file("out/local/seed", "replaced")
                .file("out/image.tar", "replaced");
        JbakeProcess run = build("""
                target "default" {
                  tags   = ["example.org/seed:1"]
                  output = [
                    "type=local,dest=out/local",
                    "type=tar,dest=out/files.tar",
                    "type=oci,dest=out/image.tar",
                    "type=oci,dest=out/layout,tar=false",
                    "type=docker,dest=out/docker.tar",
                  ]
                }
                """);
        assertThat(run.out()).isEmpty();
        assertThat(project.read("out/local/seed")).isEqualTo(seed);
        assertThat(project.read("out/local/before")).isEqualTo("kept");
        assertThat(names("out/files.tar")).contains("seed");
        assertThat(names("out/image.tar")).contains("oci-layout", "index.json");
        assertThat(names("out/docker.tar")).contains("manifest.json");
        assertThat(project.read("out/layout/index.json")).contains("\"manifests\"");
        assertThat(project.files()).noneMatch(name -> name.contains("tmp") || name.contains("jbake"));
    }

    @Test
    void cacheOnlyWritesNothing() throws Exception {
        build("target \"default\" { output = [\"type=cacheonly\"] }\n");
        assertThat(project.files()).containsExactly("Dockerfile", "docker-bake.hcl", "seed");
    }

    @Test
    void archiveGoesToStandardOutputAlone() throws Exception {
        JbakeProcess run = build("target \"default\" { output = [\"type=tar,dest=-\"] }\n");
        assertThat(run.out()).startsWith("seed\0").contains(seed);
    }

    @Test
    void metadataFileSaysWhatWasBuilt() throws Exception {
        JbakeProcess run = build("""
                group "default" { targets = ["image", "files"] }
                target "image" { tags = ["jbake.example/it/metadata:1"] }
                target "files" { output = ["type=local,dest=out"] }
                """, "--metadata-file", "out.json");
        assertThat(run.out()).isEmpty();
        assertThat(project.read("out.json"))
                .contains("\"image\": {", "\"files\": {", "\"image.name\": \"jbake.example/it/metadata:1\"")
                .containsPattern("\"containerimage.digest\": \"sha256:[0-9a-f]{64}\"")
                .containsPattern("\"buildx.build.ref\": \"default/default/[0-9a-z]{25}\"");
    }

    @Test
    void imageOfARemoteBuilderIsLoadedIntoTheDaemon() throws Exception {
        project.setting("buildx/instances/far", BuilderChoiceIT.remote("far", TestEngine.buildkit()));
        build("target \"default\" { tags = [\"jbake.example/it/loaded:1\"] }\n", "--builder", "far", "--load");
        project.file("Dockerfile", "FROM jbake.example/it/loaded:1\n");
        build("target \"default\" { output = [\"type=local,dest=out\"] }\n");
        assertThat(project.read("out/seed")).isEqualTo(seed);
    }

    @Test
    void imageIsLoadedIntoTheDaemonOfADockerContext() throws Exception {
        project.setting("buildx/instances/far", BuilderChoiceIT.remote("far", TestEngine.buildkit()))
                .variable("DOCKER_HOST", "unix:///nowhere.sock");
        build(
                "target \"default\" { output = [\"type=docker,context=" + TestEngine.docker() + "\"] }\n",
                "--builder",
                "far");
        project.file("docker-bake.hcl", "target \"default\" { output = [\"type=docker,context=unknown\"] }\n");
        JbakeProcess refused = project.build("--builder", "far");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("ERROR: unable to parse docker host `unknown`");
    }

    @Test
    void imageForDockerIsNoFolder() throws Exception {
        project.setting("buildx/instances/far", BuilderChoiceIT.remote("far", TestEngine.buildkit()));
        project.file("docker-bake.hcl", "target \"default\" { output = [\"type=docker,dest=out,tar=false\"] }\n");
        assertThat(project.build().err()).endsWith("\nERROR: output directory is not supported by moby exporter\n");
        assertThat(project.build("--builder", "far").err())
                .endsWith("\nERROR: both file and store output is not supported by docker exporter\n");
        assertThat(project.files()).containsExactly("Dockerfile", "docker-bake.hcl", "seed");
    }

    /// The store refuses a name that two give at once, where nobody had it before, more often than not.
    @Test
    void oneTagOfManyTargetsGoesToOneAfterTheOther() throws Exception {
        for (int round = 0; round < 3; round++) {
            String name = "jbake.example/it/shared" + round + seed.strip().replace("-", "");
            build("""
                    target "default" {
                      name              = "t${n}"
                      matrix            = { n = range(1, 13) }
                      tags              = ["%1$s:1", "%1$s:${n}"]
                      labels            = { n = n }
                      dockerfile-inline = "FROM scratch\\nCOPY seed /seed\\n"
                    }
                    """.formatted(name));
            project.file("Dockerfile", "FROM " + name + ":1\n");
            build("target \"default\" { output = [\"type=local,dest=out\"] }\n");
            assertThat(project.read("out/seed")).isEqualTo(seed);
        }
    }

    @Test
    void imageIsPushed() throws Exception {
        String registry = TestEngine.registry();
        build(tagged(registry), "--push", "--metadata-file", "out.json");
        HttpResponse<String> manifest = manifest(registry, "");
        assertThat(manifest.statusCode()).isEqualTo(200);
        assertThat(project.read("out.json"))
                .contains(manifest.headers().firstValue("Docker-Content-Digest").orElseThrow());
    }

    @Test
    void imageIsPushedWithALogin() throws Exception {
        String registry = TestEngine.lockedRegistry();
        project.file("docker-bake.hcl", tagged(registry));
        JbakeProcess refused = project.build("--push");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("ERROR: ").contains("401 Unauthorized");

        String login = Base64.getEncoder().encodeToString(LOGIN.getBytes(StandardCharsets.UTF_8));
        project.setting("docker/config.json", "{\"auths\": {\"" + registry + "\": {\"auth\": \"" + login + "\"}}}");
        build(tagged(registry), "--push");
        assertThat(manifest(registry, login).statusCode()).isEqualTo(200);
    }

    private static String tagged(String registry) {
        return "target \"default\" { tags = [\"" + registry + "/it/pushed:1\"] }\n";
    }

    private JbakeProcess build(String bake, String... words) throws IOException, InterruptedException {
        project.file("docker-bake.hcl", bake);
        JbakeProcess run = project.build(words);
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    private String names(String archive) throws IOException, InterruptedException {
        Process tar = new ProcessBuilder("tar", "-tf", project.path(archive).toString()).start();
        String names = new String(tar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tar.waitFor()).isZero();
        return names;
    }

    private static HttpResponse<String> manifest(String registry, String login)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://" + registry + "/v2/it/pushed/manifests/1"))
                .header(
                        "Accept",
                        "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json");
        if (!login.isEmpty()) {
            request.header("Authorization", "Basic " + login);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
