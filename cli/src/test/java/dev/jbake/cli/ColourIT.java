package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Diagnostics and builds on a terminal, which `script` of util-linux provides.
class ColourIT {
    private static final String RED = "\u001B[31;1merror JB0201\u001B[0m: Unknown variable";
    private static final String PLAIN = "error JB0201: Unknown variable";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("docker-bake.hcl"), "target \"default\" {\n  tags = [NAME]\n}\n");
    }

    @Test
    void aTerminalShowsColours() throws Exception {
        assertThat(onTerminal(Map.of(), "")).contains(RED).contains("\u001B[31;1m^^^^\u001B[0m");
        assertThat(onTerminal(Map.of("NO_COLOR", ""), " >result")).contains(RED);
        assertThat(folder.resolve("result")).isEmptyFile();
    }

    @Test
    void aTerminalShowsNoneWhenTheEnvironmentSaysSo() throws Exception {
        assertThat(onTerminal(Map.of("NO_COLOR", "0"), "")).contains(PLAIN).doesNotContain("\u001B");
        assertThat(onTerminal(Map.of("TERM", "dumb"), "")).contains(PLAIN).doesNotContain("\u001B");
    }

    @Test
    void aPipeOrFileGetsNone() throws Exception {
        assertThat(onTerminal(Map.of(), " 2>mistakes")).isEmpty();
        assertThat(folder.resolve("mistakes")).content().contains(PLAIN).doesNotContain("\u001B");
        assertThat(JbakeProcess.run(folder, Map.of("TERM", "xterm"), "build", "--print")
                        .err())
                .contains(PLAIN)
                .doesNotContain("\u001B");
    }

    @Test
    void aBuildObeysTheEnvironmentToo() throws Exception {
        Project project = Project.in(folder)
                .file("Dockerfile", "FROM scratch as lower\nCOPY Dockerfile /\n")
                .file("docker-bake.hcl", "target \"default\" { output = [\"type=cacheonly\"] }\n");
        String colour = "\u001B\\[\\d+m";
        assertThat(onTerminal(project.process(), Map.of("NO_COLOR", ""), ""))
                .containsPattern(colour + " => .internal")
                .containsPattern(colour + "1 warning found");
        assertThat(onTerminal(project.process(), Map.of("NO_COLOR", "1"), ""))
                .contains("FINISHED", "1 warning found")
                .doesNotContainPattern(colour);
    }

    /// What appears on the terminal of `build --print`.
    ///
    /// @param redirection what follows the command in the shell
    private String onTerminal(Map<String, String> environment, String redirection) throws Exception {
        return onTerminal(JbakeProcess.command(folder, Map.of(), "build", "--print"), environment, redirection);
    }

    private static String onTerminal(ProcessBuilder builder, Map<String, String> environment, String redirection)
            throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "needs script of util-linux");
        builder.environment().remove("NO_COLOR");
        builder.environment().put("TERM", "xterm");
        builder.environment().putAll(environment);
        builder.command("script", "-qec", "'" + String.join("' '", builder.command()) + "'" + redirection, "/dev/null");
        try (RunningJbake running = RunningJbake.start(builder)) {
            return running.end(Duration.ofMinutes(1)).out();
        }
    }
}
