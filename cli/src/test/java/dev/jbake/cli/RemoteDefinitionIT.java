package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A definition is read from a URL, and its contexts are where it came from.
class RemoteDefinitionIT {
    private static final String BAKE_FILE = """
            target "whole" {
              args   = { CONTEXT = BAKE_CMD_CONTEXT }
              output = ["type=local,dest=out/whole"]
            }
            target "folder" {
              context = "app"
              output  = ["type=local,dest=out/folder"]
            }
            target "mixed" {
              context    = BAKE_CMD_CONTEXT
              dockerfile = "cwd://Dockerfile.here"
              contexts   = { app = "app", here = "cwd://here", linked = "target:folder" }
              output     = ["type=local,dest=out/mixed"]
            }
            """;

    private static final String MIXED = """
            FROM scratch
            COPY --from=app file /app
            COPY --from=here file /here
            COPY --from=linked file /linked
            """;

    @TempDir
    Path root;

    private Project project;
    private GitServer server;

    @BeforeEach
    void serve() throws Exception {
        server = GitServer.of(
                root.resolve("server"),
                Map.of(
                        "docker-bake.hcl", BAKE_FILE,
                        "Dockerfile", "FROM scratch\nCOPY top /top\n",
                        "top", "of the tree",
                        "app/Dockerfile", "FROM scratch\nCOPY file /file\n",
                        "app/file", "of app",
                        "sub/docker-bake.hcl", "target \"below\" { context = \"deep\" }\n"));
        project = Project.in(root).file("here/file", "of this machine").file("Dockerfile.here", MIXED);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void contextsAreFoldersOfTheRepository() throws Exception {
        assertBuilt(project.build(server.git(), "whole", "folder", "mixed"));
    }

    @Test
    void contextsAreFoldersOfTheArchive() throws Exception {
        for (String archive : new String[] {"files.tar", "files.tar.gz"}) {
            assertBuilt(project.build(server.http(archive), "whole", "folder", "mixed"));
        }
    }

    private void assertBuilt(JbakeProcess run) throws Exception {
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(project.read("out/whole/top")).isEqualTo("of the tree");
        assertThat(project.read("out/folder/file")).isEqualTo("of app");
        assertThat(project.read("out/mixed/app")).isEqualTo("of app");
        assertThat(project.read("out/mixed/here")).isEqualTo("of this machine");
        assertThat(project.read("out/mixed/linked")).isEqualTo("of app");
    }

    /// As the reference sends it: a folder of the whole tree, and one step for what is fetched twice.
    @Test
    void provenanceNamesTheTree() throws Exception {
        project.variable("BUILDX_METADATA_PROVENANCE", "max").file("more.hcl", """
                        target "both" {
                          contexts          = { app = "app" }
                          dockerfile-inline = "FROM scratch\\nCOPY top /\\nCOPY --from=app file /\\n"
                          attest            = ["type=provenance,mode=max"]
                          output            = ["type=cacheonly"]
                        }
                        """);
        String[] words = {
            server.git(), "-f", "docker-bake.hcl", "-f", "cwd://more.hcl", "both", "--metadata-file=out.json"
        };
        JbakeProcess run = project.build(words);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(project.read("out.json"))
                .containsOnlyOnce("\"identifier\": \"" + server.git())
                .contains("\"identifier\": \"" + server.git() + "\"", "\"src\": \"/app\"")
                .contains("\"context:app\": \"input:app\"")
                .contains("\"input:git_state_app\": \"" + server.git() + "#:app\"");
    }

    /// The contexts as the reference prints them for the same URLs.
    @Test
    void printedContextsNameTheRepository() throws Exception {
        String url = server.git();
        assertContext(url, url, "whole");
        assertContext(url + "#:app", url, "folder");
        assertContext(".", url, "mixed");
        assertContext(url + "#main:sub/deep", url + "#main:sub", "below");
        assertContext(url + "?branch=main&subdir=sub%2Fdeep", url + "?branch=main&subdir=sub", "below");
        assertContext("deep", server.http("files.tar"), "-f", "sub/docker-bake.hcl", "below");
    }

    private void assertContext(String expected, String... words) throws Exception {
        JbakeProcess run = project.build(
                Stream.concat(Stream.of(words), Stream.of("--print")).toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"context\": \"" + expected.replace("&", "\\u0026") + "\"");
    }

    @Test
    void theSecondUrlIsTheContextOfTheCommand() throws Exception {
        JbakeProcess run = project.build(server.git(), server.git() + "#main:app", "whole", "--print");
        assertThat(run.out()).contains("\"CONTEXT\": \"" + server.git() + "#main:app\"");
    }

    @Test
    void aSingleFileBuildsWhatIsHere() throws Exception {
        project.file("Dockerfile", "FROM scratch\nCOPY here/file /top\n");
        JbakeProcess run = project.build(server.http("docker-bake.hcl"), "whole");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(project.read("out/whole/top")).isEqualTo("of this machine");
    }

    @Test
    void filesOfThisMachineLieOverTheFetchedOnes() throws Exception {
        project.file("more.hcl", "target \"whole\" { tags = [\"example.org/more\"] }\n");
        JbakeProcess run =
                project.build(server.git(), "-f", "docker-bake.hcl", "-f", "cwd://more.hcl", "whole", "--print");
        assertThat(run.out()).contains("\"example.org/more\"").contains(server.git());
    }

    @Test
    void gitIsGivenTheToken() throws Exception {
        server.require("hush-hush");
        String url = server.http("repo.git");
        JbakeProcess refused = project.build(url, "folder");
        assertThat(refused.status()).isEqualTo(1);
        project.variable("BUILDX_BAKE_GIT_AUTH_TOKEN", "hush-hush");
        JbakeProcess run = project.build(url, "folder");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(project.read("out/folder/file")).isEqualTo("of app");
        assertThat(run.err() + run.out()).doesNotContain("hush-hush");
    }

    @Test
    void whatCannotBeFetchedIsSaid() throws Exception {
        assertFailure("repository git://127.0.0.1", server.git().replace("repo.git", "none.git"), "--print");
        assertFailure("invalid response status 404", server.http("none"), "--print");
        assertFailure("lstat none.hcl: no such file or directory", server.git(), "-f", "none.hcl", "--print");
        assertFailure("couldn't find a bake definition", server.git() + "#main:app", "--print");
        assertFailure("ERROR: unexpected query \"foo\"", server.git() + "?foo=bar", "--print");
    }

    /// Where the Dockerfile of a local context is meant is not clear, so the reference asks for `cwd://`.
    @Test
    void aLocalDockerfileMustBeMarked() throws Exception {
        project.file("Dockerfile", "FROM scratch\n")
                .file("more.hcl", "target \"mixed\" { dockerfile = \"Dockerfile\" }");
        assertFailure(
                "reading a dockerfile for a remote build invocation is currently not supported",
                server.git(),
                "-f",
                "docker-bake.hcl",
                "-f",
                "cwd://more.hcl",
                "mixed",
                "--print");
    }

    private void assertFailure(String message, String... words) throws Exception {
        JbakeProcess run = project.build(words);
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }
}
