package dev.jbake.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramCommandTest {
    @TempDir
    Path directory;

    private CommandOutcome run(Duration limit, String script) throws Exception {
        List<String> words = List.of("env", "ONLY=this", "sh", "-c", script, "sh");
        return new ProgramCommand(words, limit)
                .run(new Invocation(List.of("a b", "c"), Map.of("TAG", "1"), "input", directory));
    }

    @Test
    void argumentsVariablesAndInputReachTheProgram() throws Exception {
        CommandOutcome outcome = run(
                Duration.ofMinutes(1),
                "printf '%s,' \"$@\" \"$ONLY\" \"$TAG\" \"$(cat)\" \"$HOME\"; echo no >&2; exit 3");
        assertThat(outcome).isEqualTo(new CommandOutcome(3, "a b,c,this,1,input,,", "no\n"));
    }

    @Test
    void whatDoesNotEndInTimeIsKilledWithItsChildren() throws Exception {
        assertThatThrownBy(() -> run(Duration.ofSeconds(1), "sh -c 'echo $$ >child; exec sleep 600'; echo ended"))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith(", but it did not terminate within 1 s.");
        long child = Long.parseLong(Files.readString(directory.resolve("child")).strip());
        // one that is dead has no command, even where nobody waits for it
        assertThat(ProcessHandle.of(child).flatMap(handle -> handle.info().command()))
                .isEmpty();
    }
}
