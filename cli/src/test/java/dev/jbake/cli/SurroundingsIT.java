package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Machines and shells on which something is missing that is usually there.
class SurroundingsIT {
    @TempDir
    Path root;

    private Project project;
    private Path log;

    @BeforeEach
    void writeProject() throws IOException {
        log = root.resolve("log");
        project = Project.in(root)
                .file("Dockerfile", "FROM scratch\nCOPY Dockerfile /copy\n")
                .file("docker-bake.hcl", "target \"default\" { output = [\"type=local,dest=out\"] }\n");
    }

    /// `jbake` stands for the command with its arguments.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "env -u HOME -u DOCKER_CONFIG -u BUILDX_CONFIG jbake",
                "env -u DOCKER_CONFIG -u BUILDX_CONFIG HOME=/proc/1/nowhere jbake",
                "jbake <&-",
                "jbake >&-",
                "jbake 2>&-",
                "jbake <&- >&- 2>&-",
                "ulimit -n 64; jbake",
                "env JDK_JAVA_OPTIONS=-Xmx64m jbake"
            })
    void aBuildSucceeds(String shell) throws Exception {
        assertThat(run(shell)).as(Files.readString(log)).isZero();
        assertThat(project.read("out/copy")).isEqualTo(project.read("Dockerfile"));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 24, 30})
    void tooFewFileDescriptorsAreNamed(int limit) throws Exception {
        assertThat(run("ulimit -n " + limit + "; jbake")).isEqualTo(1);
        assertThat(Files.readString(log))
                .contains("ERROR: too many open files: jbake needs a higher limit of file descriptors (ulimit -n), at"
                        + " least 64\n")
                .doesNotContain("bug", "\tat ");
        assertThat(project.files()).containsExactly("Dockerfile", "docker-bake.hcl");
    }

    @Test
    void aWorkingDirectoryThatIsGoneIsOneSentence() throws Exception {
        Path gone = root.resolve("gone");
        assertThat(run("mkdir " + gone + "; cd " + gone + "; rmdir " + gone + "; jbake"))
                .isEqualTo(1);
        assertThat(Files.readAllLines(log))
                .filteredOn(line -> !line.startsWith("sh: "))
                .isEqualTo(List.of("ERROR: failed to get current working directory: getwd: no such file or directory"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"auths\": 7}", "\u0000\u0001"})
    void aMalformedDockerConfigIsNamedAndDoesNoHarm(String text) throws Exception {
        project.setting("docker/config.json", text);
        assertThat(run("jbake")).as(Files.readString(log)).isZero();
        assertThat(Files.readString(log))
                .contains("config.json")
                .doesNotContain("\tat ")
                .doesNotContain("bug in jbake");
        assertThat(project.read("out/copy")).isEqualTo(project.read("Dockerfile"));
    }

    private int run(String shell) throws IOException, InterruptedException {
        ProcessBuilder builder = project.process("--progress", "plain");
        builder.command().addAll(0, List.of("sh", "-c", shell.replace("jbake", "\"$@\""), "sh"));
        return builder.redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
    }
}
