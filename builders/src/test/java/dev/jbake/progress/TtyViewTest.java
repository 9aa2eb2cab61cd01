package dev.jbake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A small terminal shows what the painted view writes.
class TtyViewTest {
    /// Understands what the view may write, and nothing else: anything from a build's output would end the test.
    private static final class Terminal {
        final List<String> lines = new ArrayList<>();
        int row;

        void write(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n') {
                    row++;
                } else if (c == '\u001b') {
                    int end = i + 1;
                    while (!Character.isLetter(text.charAt(end))) {
                        end++;
                    }
                    obey(text.substring(i + 1, end), text.charAt(end));
                    i = end;
                } else if (c != '\r') {
                    assertThat(Character.isISOControl(c))
                            .as("control character %d", (int) c)
                            .isFalse();
                    lines.set(row, line() + c);
                }
            }
        }

        private String line() {
            while (lines.size() <= row) {
                lines.add("");
            }
            return lines.get(row);
        }

        private void obey(String arguments, char command) {
            switch (arguments + command) {
                case "[K" -> {
                    line();
                    lines.set(row, "");
                }
                case "[J" -> {
                    line();
                    lines.subList(row, lines.size()).clear();
                }
                case "[?25l", "[?25h", "[?7l", "[?7h" -> {}
                default -> {
                    if (command == 'A') {
                        row -= Integer.parseInt(arguments.substring(1));
                    } else {
                        assertThat(arguments + command).matches("\\[\\d*m");
                    }
                }
            }
            assertThat(row).isNotNegative();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"single", "multi", "linked", "three-fail", "cancel", "escapes", "slows", "transfer", "warn"})
    void paintsRecordedBuilds(String name) {
        Terminal terminal = play(name, new TerminalSize(60, 12));
        assertThat(terminal.lines.getFirst()).matches("\\[\\+] Building \\d+\\.\\ds \\(.*docker:default");
        assertThat(terminal.lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
    }

    private static Terminal play(String name, TerminalSize size) {
        Terminal terminal = new Terminal();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Instant start = Instant.EPOCH;
        Board board = new Board();
        Display display = new Display(
                board, new TtyView(out, size, "docker:default", true, start), Display.QUIET, Display.BUSY, start);
        Duration end = Duration.ZERO;
        for (Recording.Entry entry : Recording.load(name).entries()) {
            end = entry.at();
            display.accept("", "s", entry.event(), start.plus(end));
            terminal.write(out.toString(StandardCharsets.UTF_8));
            assertThat(terminal.lines.size()).isLessThan(size.rows());
            out.reset();
        }
        display.close(start.plus(end));
        terminal.write(out.toString(StandardCharsets.UTF_8));
        return terminal;
    }

    @Test
    void endsWithEverything() {
        assertThat(play("fail", new TerminalSize(80, 24)).lines)
                .anySatisfy(line ->
                        assertThat(line).matches("\\[\\+] Building 0\\.\\ds \\((\\d+)/\\1\\) FINISHED +docker:default"))
                .anySatisfy(line -> assertThat(line).startsWith(" => CACHED [base 1/2] COPY busybox"))
                .anySatisfy(line -> assertThat(line).startsWith(" => ERROR [fail 1/1] RUN for i in"));
    }

    @Test
    void makesTextHarmless() {
        assertThat(Printable.of("a\u001b[31mred\u001b[0m\tb\u0007")).isEqualTo("ared b ");
        assertThat(Printable.of("10%\r20%\r")).isEqualTo("20% ");
        assertThat(Printable.of("\u001b]0;title\u0007x\u001b")).isEqualTo("x");
        assertThat(Printable.of("\u001b[")).isEmpty();
    }
}
