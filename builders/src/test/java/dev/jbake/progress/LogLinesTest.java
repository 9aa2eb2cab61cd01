package dev.jbake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Output of any amount, cut in any way, costs little memory.
class LogLinesTest {
    @Test
    void keepsTheLastLines() {
        LogLines lines = new LogLines();
        for (int i = 0; i < 25; i++) {
            lines.add(Text.of("a" + i + "\nb"), "1.000");
            lines.add(Text.of(i + "\n"), "2.000");
        }
        lines.add(Text.of("open"), "3.000");
        assertThat(lines.last()).hasSize(10);
        assertThat(lines.last().getLast()).hasToString("3.000 open");
        assertThat(lines.last().get(8)).hasToString("1.000 b24");
    }

    @Test
    void boundsALineWithoutEnd() {
        LogLines lines = new LogLines();
        byte[] chunk = new byte[100_000];
        Arrays.fill(chunk, (byte) 'x');
        for (int i = 0; i < 100; i++) {
            assertThat(lines.add(Text.of(chunk), "0.000")).hasSize(1);
        }
        assertThat(lines.last())
                .singleElement()
                .satisfies(line -> assertThat(line.length()).isEqualTo(LogLines.LONGEST));
    }

    /// A vertex that does not have the focus talks on and on: its output does not pile up.
    @Test
    void printsWhatWaitsTooLong() {
        long[] written = {0};
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                written[0] += length;
            }
        };
        PlainView view = new PlainView(new PlainLines(out, false), "");
        Board board = new Board();
        Instant now = Instant.EPOCH;
        for (String digest : new String[] {"silent", "loud"}) {
            view.note(
                    board.fold(
                            "t",
                            "s",
                            StatusEvent.of(new StatusEvent.Vertex(digest, digest, now, null, false, "", null))),
                    now);
        }
        view.refresh(board, now);
        byte[] line = ("y".repeat(999) + "\n").getBytes(StandardCharsets.US_ASCII);
        long sent = 0;
        for (int i = 0; i < 100_000; i++) {
            view.note(board.fold("t", "s", Recording.output(new StatusEvent.Log("loud", 1, Text.of(line), now))), now);
            sent += line.length;
            assertThat(sent - written[0]).isLessThan(5_000_000);
        }
        view.close(board, now);
        assertThat(written[0]).isGreaterThan(sent);
    }
}
