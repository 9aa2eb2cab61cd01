package dev.jbake.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineScriptTest {

    @TempDir
    Path directory;

    private String running = "";

    private record Result(int exit, String output, String talk) {}

    @BeforeEach
    void needsAnEngine() {
        running = TestEngine.docker();
    }

    @Test
    void theRunningDaemonIsTakenFirstAndNeverEnded() throws Exception {
        var found = script(Map.of("DOCKER_HOST", running), "start");
        assertThat(found.output()).as(found.talk()).isEqualTo("docker " + running + "\n");
        assertThat(script(Map.of(), "status").exit()).isEqualTo(1);
        assertThat(script(Map.of(), "stop").exit()).isZero();
        assertThat(script(Map.of("DOCKER_HOST", running), "start").exit()).isZero();
    }

    @Test
    void whatTheProbeRefusesIsEndedAndNamed() throws Exception {
        var refused = script(
                Map.of(
                        "DOCKER_HOST", running,
                        "JBAKE_PROBE", "echo no named contexts at; false",
                        "JBAKE_ENGINE_SUITES", "forky"),
                "start",
                "--docker");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.output()).isEmpty();
        assertThat(refused.talk())
                .contains("the running Docker daemon at " + running + ": no named contexts at")
                .contains("engine: no BuildKit engine can be reached or started on this machine. Tried:");
        assertThat(script(Map.of(), "status").exit()).isEqualTo(1);
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine().orElse(""))
                        .filter(line -> line.contains(directory.toString())))
                .isEmpty();
    }

    @Test
    void startsAtTheSameTimeMakeOneEngine() throws Exception {
        try (var held = TestEngine.restartable()) {
            // the machine can start private engines, else the line above has skipped the test
            assertThat(held.docker()).startsWith("unix://");
        }
        var starts = new ArrayList<Process>();
        for (int i = 0; i < 3; i++) {
            starts.add(command(Map.of(), "start", "--private", "--docker")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
        try {
            var lines = new ArrayList<String>();
            for (Process start : starts) {
                lines.add(new String(start.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            assertThat(lines).hasSize(3).containsOnly(script(Map.of(), "status").output());
        } finally {
            script(Map.of(), "remove");
        }
        assertThat(directory.resolve("run")).doesNotExist();
    }

    @Test
    void aWrongCommandIsAnsweredWithTheUsage() throws Exception {
        var result = script(Map.of(), "begin");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.talk()).contains("engine start [--run DIR]");
    }

    private Result script(Map<String, String> environment, String... arguments) throws Exception {
        Path talk = directory.resolve("talk");
        Process process =
                command(environment, arguments).redirectError(talk.toFile()).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output, Files.readString(talk));
    }

    private ProcessBuilder command(Map<String, String> environment, String... arguments) {
        var command = new ArrayList<>(List.of(
                TestEngine.project().resolve("builders/src/engine/engine").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--run", directory.resolve("run").toString()));
        var builder = new ProcessBuilder(command);
        builder.environment().remove("DOCKER_HOST");
        builder.environment().putAll(environment);
        return builder;
    }
}
