package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.conformance.command.CommandOutcome;
import dev.jbake.conformance.command.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `--strict`, which the reference does not have: what is a warning without it ends the run with it.
class StrictTest {
    @TempDir
    Path directory;

    private CommandOutcome build(String... words) {
        return new InProcess().run(new Invocation(List.of(words), Map.of("HOME", "/home/user"), "", directory));
    }

    @Test
    void warningsBecomeErrors() throws IOException {
        Files.writeString(directory.resolve("docker-bake.hcl"), "target \"default\" {\n  tag = [\"a\"]\n}\n");
        CommandOutcome lenient = build("--print");
        assertThat(lenient.exit()).isZero();
        assertThat(lenient.output()).startsWith("{\n");
        assertThat(lenient.errors()).contains("warning JB0601: Ignored").contains("Did you mean \"tags\"?");

        CommandOutcome strict = build("--print", "--strict");
        assertThat(strict.exit()).isEqualTo(1);
        assertThat(strict.output()).isEmpty();
        assertThat(strict.errors()).contains("error JB0601: Ignored").doesNotContain("warning");

        assertThat(build("--strict").errors()).contains("error JB0601: Ignored").doesNotContain("daemon");
    }

    @Test
    void nothingElseChanges() throws IOException {
        Files.writeString(directory.resolve("docker-bake.hcl"), "target \"default\" {\n  tags = [\"a\"]\n}\n");
        assertThat(build("--print", "--strict")).isEqualTo(build("--print"));
    }
}
