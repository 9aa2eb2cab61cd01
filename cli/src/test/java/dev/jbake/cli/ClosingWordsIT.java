package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a run shows besides the steps of the daemon.
class ClosingWordsIT {
    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void write() throws IOException {
        project = Project.in(root)
                .file("Dockerfile", "FROM scratch as x\nCOPY Dockerfile /\n")
                .file("docker-bake.hcl", """
                        group "both" { targets = ["default", "other"] }
                        target "default" { output = ["type=cacheonly"] }
                        target "other" { inherits = ["default"] }
                        """);
    }

    @Test
    void warningsSayHowToSeeMore() throws Exception {
        assertThat(built()).endsWith("""

                 1 warning found (use --debug to expand):
                 - FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 1)
                """);
    }

    @Test
    void debugExpandsThem() throws Exception {
        assertThat(built("--debug")).endsWith("""

                 1 warning found:
                 - FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 1)
                The 'as' keyword should match the case of the 'from' keyword
                More info: https://docs.docker.com/go/dockerfile/rule/from-as-casing/
                Dockerfile:1
                --------------------
                   1 | >>> FROM scratch as x
                   2 |     COPY Dockerfile /
                   3 |    \s
                --------------------

                """);
    }

    @Test
    void fetchingProvenanceIsAStep() throws Exception {
        assertThat(built("--metadata-file=out.json"))
                .containsPattern("\n#\\d resolving provenance for metadata file\n#\\d DONE");
        assertThat(built("both", "--metadata-file=out.json"))
                .contains(" [default] resolving provenance for", " [other] resolving provenance for");
        project.variable("BUILDX_METADATA_PROVENANCE", "disabled");
        assertThat(built("--metadata-file=out.json")).doesNotContain("resolving");
    }

    @Test
    void aCacheThatCannotBeReadIsNamedAtTheEnd() throws Exception {
        project.file("Dockerfile", "FROM scratch\nCOPY Dockerfile /\n");
        String[] words = {"--set", "*.cache-from=127.0.0.1:1/none"};
        assertThat(built(words)).endsWith("""

                ------
                 > importing cache manifest from 127.0.0.1:1/none:
                ------
                """);
        assertThat(built("--progress=quiet", words[0], words[1])).isEmpty();
    }

    @Test
    void readingFilesIsTheFirstStep() throws Exception {
        project.file("docker-bake.override.hcl", "V = 1\n");
        assertThat(built()).startsWith("""
                #0 building with "default" instance using docker driver

                #1 [internal] load local bake definitions
                #1 reading docker-bake.hcl 139B / 139B done
                #1 reading docker-bake.override.hcl 6B / 6B done
                #1 DONE 0.0s

                #2 [internal] load build definition from Dockerfile
                """);
        assertThat(built("--progress=rawjson")).contains("\"name\":\"[internal] load local bake definitions\"");
        project.variable("BUILDX_BAKE_FILE", "docker-bake.hcl");
        assertThat(built()).contains("#1 [internal] load local bake definitions from BUILDX_BAKE_FILE env\n");
        assertThat(built("--progress=quiet")).isEmpty();
    }

    @Test
    void stepsAreCountedFromTheFetchedDefinitionOn() throws Exception {
        try (GitServer server = GitServer.of(
                root.resolve("server"),
                Map.of(
                        "docker-bake.hcl",
                        "target \"default\" {\n  context = \"a\"\n  output = [\"type=cacheonly\"]\n}\n",
                        "a/Dockerfile",
                        "FROM scratch\nCOPY Dockerfile /\n"))) {
            project.file("more.hcl", "V = 1\n");
            assertThat(built(server.git(), "-f", "docker-bake.hcl", "-f", "cwd://more.hcl"))
                    .startsWith("#0 building with ")
                    .containsOnlyOnce("#0 ")
                    .contains("\n#1 [internal] load git source ", "\n#2 [internal] load local bake definitions\n")
                    .contains("\n#3 set context to a\n", "\n#4 [1/1] COPY Dockerfile /\n");
        }
    }

    private String built(String... words) throws Exception {
        JbakeProcess run = project.build(words);
        assertThat(run.status()).as(run.err()).isZero();
        return run.err();
    }
}
