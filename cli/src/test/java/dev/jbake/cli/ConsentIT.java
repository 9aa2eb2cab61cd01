package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a build may touch outside its project: not without a grant, and nothing before it is given.
class ConsentIT {
    private static final Path SCRIPT = Path.of("/usr/bin/script");

    @TempDir
    Path root;

    private Project project;
    private Path outside;

    @BeforeEach
    void write() throws IOException {
        outside = Files.createDirectories(root.resolve("outside"));
        project = Project.in(root)
                .file("Dockerfile", "FROM scratch\nCOPY file /\n")
                .file("file", "text")
                .file("docker-bake.hcl", "target \"default\" { output = [\"type=local,dest=../outside/out\"] }\n");
    }

    @Test
    void withoutItNothingIsWritten() throws Exception {
        JbakeProcess run = project.build("--progress=plain");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("jbake build --allow=fs.write=../outside --progress=plain\n")
                .endsWith("ERROR: additional privileges requested\n");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void theOptionThatIsNamedGrantsIt() throws Exception {
        JbakeProcess run = project.build("--allow=fs.write=../outside");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(outside.resolve("out/file")).hasContent("text");
    }

    @Test
    void theVariableWaivesIt() throws Exception {
        JbakeProcess run = project.variable("BUILDX_BAKE_ENTITLEMENTS_FS", "0").build();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(outside.resolve("out/file")).hasContent("text");
    }

    @Test
    void onATerminalTheUserIsAsked() throws Exception {
        assumeThat(SCRIPT).exists();
        assertThat(answered("n")).contains("and continue? [y/N]").contains("additional privileges requested");
        assertThat(outside).isEmptyDirectory();
        assertThat(answered("y"))
                .contains("In order to not see this message in the future pass \"--allow=fs.write=../outside\"")
                .doesNotContain("additional privileges requested");
        assertThat(outside.resolve("out/file")).hasContent("text");
    }

    /// Runs the build on a terminal of its own; what it shows there.
    private String answered(String answer) throws IOException, InterruptedException {
        ProcessBuilder onTerminal = project.process();
        String command = String.join(" ", onTerminal.command());
        Path input = Files.writeString(root.resolve("answer"), answer + "\n");
        Path shown = root.resolve("shown");
        Process process = onTerminal
                .command(List.of(SCRIPT.toString(), "-qec", command, "/dev/null"))
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .redirectOutput(shown.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(shown);
    }
}
