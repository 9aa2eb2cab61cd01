package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.cli.console.Console;
import dev.jbake.host.Host;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files of `BUILDX_BAKE_FILE` stand in for `--file`.
class BakeFileVariableTest {
    @TempDir
    Path project;

    @Test
    void filesArePartedByTheSystemsSeparatorOrAGivenOne() throws IOException {
        Files.writeString(project.resolve("a.hcl"), "target \"default\" {\n  tags = [\"a\"]\n}\n");
        Files.writeString(project.resolve("b.hcl"), "target \"default\" {\n  tags = [\"b\"]\n}\n");

        assertThat(print(Map.of("BUILDX_BAKE_FILE", "a.hcl: b.hcl :"))).contains("\"b\"");
        assertThat(print(Map.of("BUILDX_BAKE_FILE", "b.hcl@a.hcl", "BUILDX_BAKE_PATH_SEPARATOR", "@")))
                .contains("\"a\"");
        assertThat(print(Map.of("BUILDX_BAKE_FILE", "b.hcl"), "-f", "a.hcl")).contains("\"a\"");
    }

    private String print(Map<String, String> environment, String... options) {
        Host host = new Host(
                environment, project, InputStream.nullInputStream(), InstantSource.system(), new SplittableRandom(1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        List<String> words = new java.util.ArrayList<>(List.of("build", "--print"));
        words.addAll(List.of(options));
        assertThat(Main.run(words, host, new Console(stream, stream, false)))
                .as(out.toString(StandardCharsets.UTF_8))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
