package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No secret's value is anywhere but where it belongs: the output, command lines of processes, temporary files and
/// what a run leaves are searched for it.
class SecretValueIT {
    private static final String VARIABLE = "value-of-the-variable-8361";
    private static final String FILE = "value-of-the-file-2207";
    private static final String PASSWORD = "value-of-the-password-5914";
    private static final String TOKEN = "value-of-the-token-4480";
    private static final List<String> VALUES = List.of(
            VARIABLE,
            FILE,
            PASSWORD,
            TOKEN,
            Base64.getEncoder().encodeToString(("jbake:" + PASSWORD).getBytes(StandardCharsets.UTF_8)),
            Base64.getEncoder().encodeToString(("x-access-token:" + TOKEN).getBytes(StandardCharsets.UTF_8)));

    @TempDir
    Path root;

    private Path temporary;
    private Project project;

    @BeforeEach
    void writeProject() throws IOException {
        temporary = Files.createDirectory(root.resolve("temporary"));
        String login = Base64.getEncoder().encodeToString(("jbake:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        project = Project.in(root)
                .busybox()
                .variable("WORD", VARIABLE)
                .variable("GIT_AUTH_TOKEN", TOKEN)
                .variable("TMPDIR", temporary.toString())
                .variable("JBAKE_JAVA_OPTS", "-Djava.io.tmpdir=" + temporary)
                .setting(
                        "docker/config.json",
                        "{\"auths\": {\"%s\": {\"auth\": \"%s\"}}}".formatted(TestEngine.lockedRegistry(), login))
                .file("word", FILE);
    }

    /// The step waits, so that all can be looked at while the secrets are in use.
    @Test
    void aRunThatGoesOnAndIsCancelledHidesThem() throws Exception {
        Sleeper sleeper = new Sleeper();
        write("RUN --mount=type=secret,id=a --mount=type=secret,id=b " + sleeper.command(), "type=local,dest=out");
        try (RunningJbake jbake = project.start("--debug", "--metadata-file", "metadata.json")) {
            jbake.await(" asleep\n");
            assertThat(commandLines()).isNotEmpty();
            assertHidden("a command line", commandLines());
            assertHidden("a file", files());
            jbake.signal("INT");
            JbakeProcess run = jbake.end(Duration.ofSeconds(10));
            assertThat(run.status()).isEqualTo(130);
            assertHidden(run);
        }
    }

    @Test
    void aRunThatWorksHidesThem() throws Exception {
        write(
                "RUN --mount=type=secret,id=a --mount=type=secret,id=b test -s /run/secrets/a && test -s /run/secrets/b",
                "type=local,dest=out");
        JbakeProcess run = project.build("--debug", "--metadata-file", "metadata.json");
        assertThat(run.status()).as(run.err()).isZero();
        assertHidden(run);
    }

    @Test
    void aFailedStepHidesThem() throws Exception {
        write("RUN --mount=type=secret,id=a,env=A --mount=type=secret,id=b,env=B exit 7", "type=local,dest=out");
        JbakeProcess run = project.build("--debug", "--metadata-file", "metadata.json");
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("exit code: 7");
        assertHidden(run);
    }

    @Test
    void aRefusedLoginHidesThem() throws Exception {
        write("", "type=image,push=true,name=" + TestEngine.lockedRegistry() + "/app");
        JbakeProcess run = project.build("--debug");
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertHidden(run);
    }

    @Test
    void aGitAddressWithATokenHidesIt() throws Exception {
        project.file("docker-bake.hcl", """
                target "default" {
                  context = "https://x-access-token:%s@127.0.0.1:1/o/r.git"
                }
                """.formatted(TOKEN));
        JbakeProcess run = project.build("--debug");
        Files.delete(project.path("docker-bake.hcl"));
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertHidden(run);
    }

    private void write(String step, String output) throws IOException {
        project.file("Dockerfile", Project.SHELL + step + "\n").file("docker-bake.hcl", """
                target "default" {
                  secret   = ["id=a,env=WORD", "id=b,src=word"]
                  no-cache = true
                  output   = ["%s"]
                }
                """.formatted(output));
    }

    private void assertHidden(JbakeProcess run) throws IOException {
        assertHidden("standard output", List.of(run.out()));
        assertHidden("standard error", List.of(run.err()));
        assertHidden("a file", files());
    }

    private static void assertHidden(String where, List<String> texts) {
        for (String text : texts) {
            assertThat(text).as(where).doesNotContain(VALUES);
        }
    }

    /// The command lines of all processes of this machine.
    private static List<String> commandLines() {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// The content of everything that the run could have written: the project, settings, temporary files.
    private List<String> files() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("word") && !file.endsWith("docker/config.json") && !file.endsWith("busybox")) {
                    texts.add(file + "\n" + Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return texts;
    }
}
