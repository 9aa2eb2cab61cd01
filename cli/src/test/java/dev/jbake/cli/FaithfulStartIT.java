package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a shell hands to the launcher arrives as it is: environment, arguments, file names and working directory, in
/// any
/// locale; and what cannot be written is reported. The expected outputs are those of `docker buildx bake` v0.36.1.
///
/// Scripts, for Java cannot hand over bytes that are not UTF-8.
class FaithfulStartIT {
    @TempDir
    Path folder;

    @BeforeEach
    void project() throws IOException {
        Files.writeString(folder.resolve("docker-bake.hcl"), """
                variable "V" { default = "unset" }
                variable "PWD" { default = "unset" }
                variable "LC_ALL" { default = "unset" }
                variable "id" { default = "unset" }
                variable "é" { default = "unset" }
                target "default" {
                  args = { V = V, PWD = PWD, LC_ALL = LC_ALL, id = id, e = é }
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LC_ALL=C", "LC_ALL=xx_XX.UTF-8", "LANG=POSIX", "LC_ALL=C.UTF-8"})
    void everyLocaleIsUtf8(String locale) throws Exception {
        Run run = sh("env -i " + locale + " V=hé é=ü $jbake build --print --set default.labels.l=ä --var id=ö");
        assertThat(run.out())
                .contains("\"V\": \"hé\"")
                .contains("\"e\": \"ü\"")
                .contains("\"l\": \"ä\"")
                .contains("\"id\": \"ö\"");
        assertThat(run.status()).isZero();
    }

    @Test
    void theEnvironmentIsNeitherMoreNorLess() throws Exception {
        Run run = sh("env -i id=mine $jbake build --print");
        assertThat(run.out())
                .contains("\"id\": \"mine\"")
                .contains("\"PWD\": \"unset\"")
                .contains("\"LC_ALL\": \"unset\"");
        Run moved = sh("env -i PWD=/elsewhere LC_ALL= V=' a\nb\\\\n$id ' $jbake build --print");
        assertThat(moved.out())
                .contains("\"PWD\": \"/elsewhere\"")
                .contains("\"LC_ALL\": \"\"")
                .contains("\"V\": \" a\\nb\\\\\\\\n$id \"");
    }

    @Test
    void namesThatAreNoShellNamesArrive() throws Exception {
        Files.writeString(folder.resolve("docker-bake.json"), """
                {"variable": {"app-version": {}, "A.B": {}},
                 "target": {"default": {"args": {"v": "${app-version}"}}}}
                """);
        assertThat(sh("env -i app-version=1.2 $jbake build --print -f docker-bake.json")
                        .out())
                .contains("\"v\": \"1.2\"");
        assertThat(sh("env -i A.B=x $jbake build --print --set default.args.A.B")
                        .out())
                .contains("\"A.B\": \"x\"");
    }

    @Test
    void aLargeEnvironmentArrives() throws Exception {
        Run run = sh("V=$(head -c 100000 /dev/zero | tr '\\0' x) $jbake build --print");
        assertThat(run.out()).contains("x".repeat(100_000));
        assertThat(run.status()).isZero();
    }

    @Test
    void bytesThatAreNotUtf8AreShownAsTheReferenceShowsThem() throws Exception {
        Run run = sh("V=$(printf 'h\\303\\251\\377') $jbake build --print --set default.args.x=$(printf '\\376')");
        assertThat(run.out()).contains("\"V\": \"hé\\ufffd\"").contains("\"x\": \"\\ufffd\"");
    }

    @Test
    void bytesThatAreNotUtf8SurviveInPaths() throws Exception {
        Run run = sh("""
                strange=$(printf 'd\\377'); mkdir "$strange" && cp docker-bake.hcl "$strange/b$strange.hcl" &&
                cd "$strange" && $jbake build --print -f "b$strange.hcl" && cd .. &&
                $jbake build --print -f "$strange/b$strange.hcl" && $jbake build --print -f "$strange"
                """);
        assertThat(run.out()).contains("\"default\"");
        assertThat(run.err()).isEqualTo("error JB0302: read d\377: is a directory\n");
    }

    @Test
    void aChildGetsTheSameEnvironment() throws Exception {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path ssh = Files.writeString(bin.resolve("ssh"), "#!/bin/sh\ncat /proc/$$/environ >seen\n");
        assertThat(ssh.toFile().setExecutable(true)).isTrue();
        sh("""
                env -i PATH=$PWD/bin:$PATH HOME=$PWD DOCKER_HOST=ssh://nowhere app-version=1.2 id=mine LANG=POSIX V=hé \\
                    W=$(printf 'd\\377') $jbake build
                """);
        assertThat(Files.readString(folder.resolve("seen"), StandardCharsets.ISO_8859_1)
                        .split("\0"))
                .filteredOn(variable -> !variable.startsWith("PATH=") && !variable.startsWith("HOME="))
                .containsExactlyInAnyOrder(
                        "DOCKER_HOST=ssh://nowhere",
                        "app-version=1.2",
                        "id=mine",
                        "LANG=POSIX",
                        "V=h\303\251",
                        "W=d\377");
    }

    @Test
    void aLinkOverANameThatIsNotUtf8IsFollowed() throws Exception {
        Files.writeString(folder.resolve("docker-bake.hcl"), "target \"default\" { context = \"inside\" }");
        Run run = sh("""
                strange=$(printf 'd\\377'); mkdir outside project && mv docker-bake.hcl project && cd project &&
                ln -s ../outside "$strange" && ln -s "$strange" inside && DOCKER_HOST=unix:///none $jbake build
                """);
        assertThat(run.err()).contains("Read access to path ../outside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build --print", "build --list=targets", "version", "help", "functions", "build --help"})
    void outputThatCannotBeWrittenIsReported(String command) throws Exception {
        Run full = sh("$jbake " + command + " >/dev/full");
        assertThat(full.err()).isEqualTo("ERROR: write /dev/stdout: no space left on device\n");
        assertThat(full.status()).isEqualTo(1);
        Run closed = sh("$jbake " + command + " >&-");
        assertThat(closed.err()).isEqualTo("ERROR: write /dev/stdout: bad file descriptor\n");
        assertThat(closed.status()).isEqualTo(1);
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() throws Exception {
        Run run = sh("{ sleep 0.2; $jbake functions; echo $? >status; } | true; cat status");
        assertThat(run.out()).isEqualTo("141\n");
        assertThat(run.err()).isEmpty();
    }

    private Run sh(String script) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder("sh", "-c", "jbake=" + JbakeProcess.home() + "/jbake; " + script)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.ISO_8859_1));
    }

    /// @param err a character for each byte
    private record Run(int status, String out, String err) {}
}
