package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The provenance of a build, and its labels where they are wanted, say which commit it was made from.
class GitInformationIT {
    @TempDir
    Path root;

    private Project project;
    private String head;

    @BeforeEach
    void commit() throws Exception {
        project = Project.in(root)
                .file("app/Dockerfile", "FROM scratch\nCOPY file /file\n")
                .file("app/file", "file")
                .file("more/other", "other")
                .file("..dots/other", "other")
                .file("docker-bake.hcl", """
                        target "default" {
                          context  = "app"
                          contexts = { more = "more", dots = "..dots" }
                          attest   = ["type=provenance,mode=max"]
                          labels   = { "org.opencontainers.image.revision" = "mine" }
                          output   = ["type=cacheonly"]
                        }
                        """);
        git("init", "-q", "-b", "main");
        git("remote", "add", "origin", "https://user:hush-hush@example.com/o/r.git");
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "one");
        head = git("rev-parse", "HEAD").strip();
        project.variable("BUILDX_METADATA_PROVENANCE", "max");
    }

    @Test
    void provenanceNamesCommitAndFolders() throws Exception {
        String metadata = metadata();
        assertThat(metadata)
                .contains("\"revision\": \"" + head + "\"")
                .contains("\"localdir:context\": \"app\"", "\"localdir:dockerfile\": \"app\"")
                .contains("\"localdir:more\": \"more\"")
                .contains("\"source\": \"https://xxxxx:xxxxx@example.com/o/r.git\"")
                .contains("\"label:org.opencontainers.image.revision\": \"mine\"")
                .doesNotContain("hush-hush", "image.source", "\"localdir:dots");
    }

    @Test
    void labelsNameCommitAndDockerfile() throws Exception {
        project.variable("BUILDX_GIT_LABELS", "1").variable("BUILDX_GIT_INFO", "0");
        assertThat(metadata())
                .contains("\"label:org.opencontainers.image.revision\": \"" + head + "\"")
                .contains("\"label:org.opencontainers.image.source\": \"https://xxxxx:xxxxx@example.com/o/r.git\"")
                .contains("\"label:com.docker.image.source.entrypoint\": \"app/Dockerfile\"")
                .doesNotContain("\"localdir:", "hush-hush");
    }

    @Test
    void nothingIsSentIfNothingIsWanted() throws Exception {
        project.variable("BUILDX_GIT_INFO", "false").variable("BUILDX_GIT_LABELS", "no");
        assertThat(metadata()).doesNotContain(head, "\"localdir:");
    }

    @Test
    void repositoryThatCannotBeReadIsReported() throws Exception {
        project.file(".git/HEAD", "nonsense").file("docker-bake.hcl", """
                target "default" {
                  dockerfile = "app/Dockerfile"
                  dockerfile-inline = "FROM scratch\\nCOPY app/file /file\\n"
                  output = ["type=cacheonly"]
                }
                """);
        JbakeProcess run = project.build();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("WARNING: current commit information was not captured by the build: failed to");
    }

    private String metadata() throws Exception {
        JbakeProcess run = project.build("--metadata-file", "out.json");
        assertThat(run.status()).as(run.err()).isZero();
        return project.read("out.json");
    }

    private String git(String... words) throws Exception {
        Process git = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), List.of(words).stream()).toList())
                .directory(project.path(".").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
        return said;
    }
}
