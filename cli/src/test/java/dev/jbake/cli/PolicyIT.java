package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A policy that jbake cannot evaluate keeps the build from starting, wherever the Dockerfile is that it stands beside.
class PolicyIT {
    private static final String DOCKERFILE = "FROM scratch\nCOPY file /file\n";
    private static final String POLICY = "package docker\ndefault allow := false\ndecision := {\"allow\": allow}\n";

    @TempDir
    Path root;

    private Project project;
    private GitServer server;

    @BeforeEach
    void serve() throws Exception {
        server = GitServer.of(
                root.resolve("server"),
                Map.of(
                        "docker-bake.hcl",
                        """
                        target "denied" {
                          output = ["type=local,dest=out"]
                        }
                        target "free" {
                          context = "free"
                          output  = ["type=local,dest=out"]
                        }
                        """,
                        "Dockerfile",
                        DOCKERFILE,
                        "Dockerfile.rego",
                        POLICY,
                        "file",
                        "whole",
                        "sub/Dockerfile",
                        DOCKERFILE,
                        "sub/Dockerfile.rego",
                        POLICY,
                        "sub/file",
                        "below",
                        "free/Dockerfile",
                        DOCKERFILE,
                        "free/other.rego",
                        POLICY,
                        "free/file",
                        "free"));
        project = Project.in(root)
                .file("here/Dockerfile", DOCKERFILE)
                .file("here/Dockerfile.rego", POLICY)
                .file("here/file", "here");
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void besideALocalDockerfile() throws Exception {
        refused("Dockerfile", "context = \"here\"");
        refused("Dockerfile", "dockerfile = \"../here/Dockerfile\"", "context = \"here\"");
        refused("Dockerfile", "dockerfile = \"cwd://here/Dockerfile\"", context("repo.git#:free"));
    }

    @Test
    void besideTheDockerfileOfARepository() throws Exception {
        refused("Dockerfile", context("repo.git"));
        refused("Dockerfile", context("repo.git#main:sub"));
        refused("sub/Dockerfile", context("repo.git"), "dockerfile = \"sub/Dockerfile\"");
        refused("sub/Dockerfile", context("repo.git"), "dockerfile = \"./free/../sub/Dockerfile\"");
        refused("Dockerfile", "context = \"" + server.git() + "?branch=main&subdir=sub\"");
    }

    @Test
    void besideTheDockerfileOfAnArchive() throws Exception {
        refused("Dockerfile", context("files.tar"));
        refused("sub/Dockerfile", context("files.tar.gz"), "dockerfile = \"sub/Dockerfile\"");
    }

    @Test
    void besideTheDockerfileOfARemoteDefinition() throws Exception {
        String[] urls = {server.git(), server.http("files.tar")};
        for (String url : urls) {
            assertRefusal("Dockerfile", project.build(url, "denied"));
        }
        for (String url : urls) {
            built("free", project.build(url, "free"));
        }
    }

    /// Nothing is sent that builds before all policies are looked for.
    @Test
    void keepsOtherTargetsFromBeingBuilt() throws Exception {
        project.file("docker-bake.hcl", """
                group "default" { targets = ["denied", "fast"] }
                target "denied" { context = "%s" }
                target "fast" {
                  dockerfile-inline = "FROM scratch\\nCOPY here/file /file\\n"
                  output = ["type=local,dest=out"]
                }
                """.formatted(server.http("repo.git")));
        assertRefusal("Dockerfile", project.build());
    }

    @Test
    void isNotMissedWhereThereIsNone() throws Exception {
        built("free", build(context("repo.git#:free")));
        built("whole", build(context("repo.git"), "dockerfile-inline = \"FROM scratch\\nCOPY file /file\\n\""));
    }

    @Test
    void isNotLookedForWhereItIsSwitchedOff() throws Exception {
        built("here", build("context = \"here\"", "policy = [{ disabled = true }]"));
        built("whole", build(context("repo.git"), "policy = [{ disabled = true }]"));
        built("whole", build(context("repo.git"), "policy = [{ reset = true }]"));
        project.variable("BUILDX_DEFAULT_POLICY", "1");
        built("whole", build(context("repo.git"), "policy = [{ disabled = true }]"));
    }

    @Test
    void builtInOneIsRefused() throws Exception {
        project.variable("BUILDX_DEFAULT_POLICY", "1");
        for (String context :
                new String[] {context("repo.git#:free"), "policy = [{ reset = true }]\n context = \"here\""}) {
            JbakeProcess run = build(context);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("BUILDX_DEFAULT_POLICY", "jbake cannot evaluate policies yet");
            assertThat(project.files()).noneMatch(file -> file.startsWith("out"));
        }
        project.variable("BUILDX_DEFAULT_POLICY", "no");
        built("free", build(context("repo.git#:free")));
    }

    private String context(String name) {
        return "context = \"" + server.http(name) + "\"";
    }

    private JbakeProcess build(String... attributes) throws Exception {
        project.file(
                "docker-bake.hcl",
                "target \"default\" {\n output = [\"type=local,dest=out\"]\n " + String.join("\n ", attributes)
                        + "\n}\n");
        return project.build();
    }

    private void refused(String dockerfile, String... attributes) throws Exception {
        assertRefusal(dockerfile, build(attributes));
    }

    private void assertRefusal(String dockerfile, JbakeProcess run) throws Exception {
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.err())
                .contains("there is a policy file " + dockerfile + ".rego beside the Dockerfile, and jbake cannot"
                        + " evaluate policies yet");
        assertThat(project.files()).noneMatch(file -> file.startsWith("out"));
    }

    private void built(String expected, JbakeProcess run) throws Exception {
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(project.read("out/file")).isEqualTo(expected);
    }
}
