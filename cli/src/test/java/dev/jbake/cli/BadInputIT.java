package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Mistakes and a world that fails: one clear sentence or diagnostic, status 1, nothing on standard output.
class BadInputIT {
    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void writeProject() throws IOException {
        project = Project.in(root)
                .file("Dockerfile", "FROM scratch\nCOPY . /\n")
                .file("docker-bake.hcl", """
                target "default" { output = ["type=local,dest=out"] }
                target "no-context" { context = "nowhere" }
                target "no-named" { contexts = { x = "./nowhere" } }
                target "no-dockerfile" { dockerfile = "nowhere.Dockerfile" }
                target "no-folder" { dockerfile = "nowhere/Dockerfile" }
                target "no-secret" { secret = ["id=a,src=nowhere"] }
                target "on-file" { output = ["type=local,dest=Dockerfile"] }
                target "bad-tag" { tags = ["UPPER/Case:x y"] }
                target "no-syntax" { args = { BUILDKIT_SYNTAX = "" } }
                target "gateway" { extra-hosts = { host = "host-gateway" } }
                target "bad-platform" { platforms = ["nonsense"] }
                """)
                .setting("buildx/instances/far", BuilderChoiceIT.remote("far", TestEngine.buildkit()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            -f missing.hcl        | error JB0302: open missing.hcl: no such file or directory
            defalt                | error JB0303: failed to find target defalt\\nDid you mean "default"?
            no-context            | ERROR: target no-context: unable to prepare context: path "nowhere" not found
            no-named              | ERROR: target no-named: failed to get build context x: stat ./nowhere: no such file or directory
            no-secret             | ERROR: target no-secret: failed to stat nowhere: stat nowhere: no such file or directory
            no-syntax             | ERROR: empty BUILDKIT_SYNTAX build-arg is invalid, use --build-arg BUILDKIT_SYNTAX without '=' for optional behavior
            --builder far gateway | ERROR: unable to derive the IP value for host-gateway: host-gateway is not supported by the remote driver
            on-file               | ERROR: destination directory Dockerfile is a file
            --nonsense            | ERROR: unknown flag: --nonsense
            --prnt                | ERROR: unknown flag: --prnt. Did you mean "--print"?
            -x                    | ERROR: unknown shorthand flag: 'x' in -x
            --builder             | ERROR: flag needs an argument: --builder
            -f                    | ERROR: flag needs an argument: 'f' in -f
            --push=maybe          | ERROR: invalid argument "maybe" for "--push" flag: strconv.ParseBool: parsing "maybe": invalid syntax
            --progress=fancy      | ERROR: invalid progress mode fancy
            --builder-timeout=x   | ERROR: invalid value "x" for --builder-timeout: expected a time such as 90s or 1h30m
            --set foo             | error JB0304: invalid override key foo, expected target.name
            --var foo             | ERROR: invalid variable "foo", expected key=value
            """)
    void oneSentence(String words, String expected) throws Exception {
        JbakeProcess run = project.build(words.split(" ", -1));
        assertRefused(run);
        assertThat(withoutProgress(run)).isEqualTo(expected.replace("\\n", "\n") + "\n");
    }

    @Test
    void foldersAreNamed() throws Exception {
        JbakeProcess noFolder = project.build("no-folder");
        assertRefused(noFolder);
        assertThat(withoutProgress(noFolder))
                .isEqualTo("ERROR: target no-folder: no such folder for the Dockerfile: " + project.path("nowhere")
                        + "\n");
        JbakeProcess noMetadata = project.build("--metadata-file", "nowhere/out.json");
        assertRefused(noMetadata);
        assertThat(noMetadata.err())
                .contains("invalid output path: stat nowhere: no such file or directory")
                .hasLineCount(1);
    }

    @Test
    void tagThatIsInvalidIsShownButNotBuilt() throws Exception {
        JbakeProcess run = project.build("bad-tag");
        assertRefused(run);
        assertThat(run.err()).isEqualTo("""
                docker-bake.hcl:8,28-44: error JB0401: invalid tag "UPPER/Case:x y": invalid reference format
                   8 | target "bad-tag" { tags = ["UPPER/Case:x y"] }
                                                  ^^^^^^^^^^^^^^^^
                In target bad-tag.
                """);
        JbakeProcess shown = project.build("--print", "bad-tag");
        assertThat(shown.status()).as(shown.err()).isZero();
        assertThat(shown.out()).contains("UPPER/Case:x y");
    }

    /// The reference refuses it with `--print` as well.
    @ParameterizedTest
    @ValueSource(strings = {"bad-platform", "--print bad-platform"})
    void platformThatIsInvalidIsRefused(String words) throws Exception {
        JbakeProcess run = project.build(words.split(" ", -1));
        assertRefused(run);
        assertThat(run.err())
                .contains("\"nonsense\": unknown operating system or architecture: invalid argument\n")
                .endsWith("In target bad-platform.\n");
    }

    @Test
    void dockerfileThatIsMissingIsNamed() throws Exception {
        JbakeProcess run = project.build("no-dockerfile");
        assertRefused(run);
        assertThat(run.err())
                .endsWith("ERROR: failed to solve: failed to read dockerfile: open nowhere.Dockerfile: no such file or"
                        + " directory\n");
    }

    @Test
    void socketThatIsNotThereOrDeadIsNamed() throws Exception {
        Path absent = root.resolve("absent.sock");
        Path dead = root.resolve("dead.sock");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(dead));
        }
        Path file = Files.createFile(root.resolve("file.sock"));
        for (Path socket : List.of(absent, dead, file)) {
            assertUnreachable("unix://" + socket);
        }
        assertUnreachable("tcp://127.0.0.1:1");
    }

    /// What is said besides the builder's name, and that files were read.
    private static String withoutProgress(JbakeProcess run) {
        return run.err()
                .replaceFirst("^#0 building with .*\n\n", "")
                .replaceFirst("^#1 \\[internal] load local bake definitions\n(#1 .*\n)+", "");
    }

    private void assertUnreachable(String address) throws IOException, InterruptedException {
        JbakeProcess run = project.variable("DOCKER_HOST", address).build();
        assertRefused(run);
        assertThat(withoutProgress(run))
                .startsWith("ERROR: Cannot connect to the Docker daemon at " + address
                        + ". Is the docker daemon running? (Tried to connect to " + address + ", but ")
                .hasLineCount(1);
    }

    @Test
    void fileThatCannotBeReadIsNamed() throws Exception {
        Path secret = project.file("secret", "nobody may read this").path("secret");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        ProcessBuilder process = project.process();
        if (Files.isReadable(secret)) {
            // We are root, whom permissions do not stop as long as it has its capabilities.
            process.command().addAll(0, List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all"));
        }
        try (RunningJbake jbake = RunningJbake.start(process)) {
            JbakeProcess run = jbake.end(Duration.ofMinutes(1));
            assertRefused(run);
            assertThat(run.err())
                    .endsWith("ERROR: failed to solve: error from sender: open " + secret.toRealPath()
                            + ": permission denied\n");
        }
    }

    @Test
    void fileNameThatCannotBeSentIsNamed() throws Exception {
        Process touch = new ProcessBuilder("sh", "-c", "touch \"$(printf 'caf\\351')\"")
                .directory(project.path("").toFile())
                .start();
        assertThat(touch.waitFor()).isZero();
        JbakeProcess run = project.build();
        assertRefused(run);
        assertThat(run.err())
                .contains("/caf")
                .endsWith(" is not valid UTF-8 and cannot be sent; rename it or list it in .dockerignore\n");
    }

    private void assertRefused(JbakeProcess run) {
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).doesNotContain("\tat ", "Exception");
        assertThat(project.path("out")).doesNotExist();
    }
}
