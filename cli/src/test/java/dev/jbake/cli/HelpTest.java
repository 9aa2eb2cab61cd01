package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.jbake.cli.command.Command;
import dev.jbake.cli.command.CommandGroup;
import dev.jbake.conformance.command.CommandOutcome;
import dev.jbake.conformance.command.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The help of every command is a golden file. `-Djbake.accept=true` writes it; that run fails too, so that somebody
/// looks at the difference.
class HelpTest {
    private static final Path GOLDEN = Path.of("src/test/resources/help");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandHasHelp() {
        List<List<String>> lines = new ArrayList<>();
        add(new Commands(), List.of(), lines);
        return lines.stream().map(line -> {
            Path golden = GOLDEN.resolve(line.isEmpty() ? "jbake.txt" : String.join("-", line) + ".txt");
            return DynamicTest.dynamicTest(
                    "jbake " + String.join(" ", line), golden.toUri(), () -> compare(line, golden));
        });
    }

    private static void add(Command command, List<String> line, List<List<String>> lines) {
        lines.add(line);
        if (command instanceof CommandGroup group) {
            for (Command each : group.commands()) {
                List<String> longer = new ArrayList<>(line);
                longer.add(each.name());
                add(each, longer, lines);
            }
        }
    }

    private void compare(List<String> line, Path golden) throws IOException {
        List<String> asked = new ArrayList<>(line);
        asked.add("--help");
        CommandOutcome help = run(asked);
        assertThat(help.exit()).isZero();
        assertThat(help.errors()).isEmpty();
        assertThat(help.output().lines()).allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(120));
        List<String> other = new ArrayList<>(line);
        other.addFirst("help");
        assertThat(run(other)).isEqualTo(help);
        String expected = Files.exists(golden) ? Files.readString(golden) : "";
        if (!help.output().equals(expected) && Boolean.getBoolean("jbake.accept")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, help.output());
            fail("accepted " + golden + "; look at it and run again without jbake.accept");
        }
        assertThat(help.output()).isEqualTo(expected);
    }

    @Test
    void noWordsAtAllAskForHelp() {
        assertThat(run(List.of())).isEqualTo(run(List.of("help")));
        assertThat(run(List.of("conformance"))).isEqualTo(run(List.of("help", "conformance")));
    }

    @Test
    void aCommandThatDoesNotExistIsRefused() {
        assertThat(run(List.of("biuld")).errors())
                .isEqualTo("ERROR: unknown command: jbake biuld. Did you mean \"build\"?\n");
        assertThat(run(List.of("help", "conformance", "xyz")).errors())
                .isEqualTo("ERROR: unknown command: jbake conformance xyz\n");
        assertThat(run(List.of("help", "version", "build")).errors())
                .isEqualTo("ERROR: unknown command: jbake version build\n");
        assertThat(run(List.of("--vresion")).errors())
                .isEqualTo("ERROR: unknown flag: --vresion. Did you mean \"--version\"?\n");
        assertThat(run(List.of("biuld")).exit()).isEqualTo(1);
    }

    @Test
    void versionIsACommandAndAnOption() {
        assertThat(run(List.of("version")).output()).contains("follows docker buildx bake v0.36.1 and BuildKit v0.32");
        assertThat(run(List.of("--version"))).isEqualTo(run(List.of("version"))).isEqualTo(run(List.of("-v")));
        assertThat(run(List.of("version", "now")).errors())
                .isEqualTo("ERROR: jbake version takes no arguments, but got \"now\"\n");
    }

    private CommandOutcome run(List<String> words) {
        return InProcess.command(words, new Invocation(List.of(), Map.of(), "", folder));
    }
}
