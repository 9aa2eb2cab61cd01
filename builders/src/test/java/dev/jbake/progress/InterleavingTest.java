package dev.jbake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Streams of several targets in any order: nothing is thrown, nothing lost, each vertex ends on paper once.
class InterleavingTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void eachVertexEndsOnce(long seed) {
        Random random = new Random(seed);
        List<Deque<StatusEvent>> streams = new ArrayList<>();
        for (int target = 0; target < 4; target++) {
            streams.add(stream(random, target));
        }
        List<String> names = List.of("web", "api", "db", "docs");
        Board board = new Board();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Display display = new Display(
                board, new PlainView(new PlainLines(out, false), "header"), Display.QUIET, Display.BUSY, START);
        Instant now = START;
        List<Integer> open = new ArrayList<>(List.of(0, 1, 2, 3));
        while (!open.isEmpty()) {
            Integer chosen = open.get(random.nextInt(open.size()));
            Deque<StatusEvent> stream = streams.get(chosen);
            now = now.plusMillis(random.nextInt(400));
            while (display.nextTick().isBefore(now)) {
                display.tick(display.nextTick());
            }
            if (stream.isEmpty()) {
                board.end("stream" + chosen);
                open.remove((Object) chosen);
            } else {
                String target = names.get(chosen);
                display.accept(target, "stream" + chosen, Names.prefix(target, stream.removeFirst()), now);
            }
        }
        display.close(now);
        check(out.toString(StandardCharsets.UTF_8), board);
    }

    private static void check(String text, Board board) {
        List<String> outcomes = text.lines()
                .filter(line -> line.matches("#\\d+ (DONE .*|CACHED|CANCELED|ERROR: .*)"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        long ended = board.vertices().stream().filter(VertexState::completed).count();
        assertThat(outcomes).doesNotHaveDuplicates().hasSize((int) ended);
        for (VertexState vertex : board.vertices()) {
            String digest = vertex.name().substring(vertex.name().lastIndexOf(' ') + 1);
            for (int line = 0; line < 12; line++) {
                String wanted = "line " + line + " of " + digest + "\n";
                int first = text.indexOf(wanted);
                assertThat(first).as(wanted).isPositive();
                // what was cancelled for one target may run again, and talk again, for another
                if (!vertex.canceled()) {
                    assertThat(text.lastIndexOf(wanted)).as(wanted).isEqualTo(first);
                }
            }
        }
        assertThat(text).startsWith("#0 header\n\n#1 ");
    }

    /// Twelve vertices, of which those with even numbers are shared by all targets.
    private static Deque<StatusEvent> stream(Random random, int target) {
        List<Deque<StatusEvent>> vertices = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            String digest = number % 2 == 0 ? "shared" + number + "x" : "own" + target + "-" + number + "x";
            vertices.add(vertex(new Random(digest.hashCode()), digest, random));
        }
        Deque<StatusEvent> stream = new ArrayDeque<>();
        while (!vertices.isEmpty()) {
            Deque<StatusEvent> vertex = vertices.get(random.nextInt(vertices.size()));
            if (vertex.isEmpty()) {
                vertices.remove(vertex);
            } else {
                stream.add(vertex.removeFirst());
            }
        }
        return stream;
    }

    /// The life of a vertex; `fixed` decides what all targets see alike, `random` how the log is cut.
    private static Deque<StatusEvent> vertex(Random fixed, String digest, Random random) {
        Deque<StatusEvent> events = new ArrayDeque<>();
        String name = fixed.nextBoolean() ? "[internal] " + digest : "step " + digest;
        Instant start = START.plusMillis(fixed.nextInt(5000));
        Instant end = start.plusMillis(fixed.nextInt(20_000));
        String error = List.of("", "", "", "exit code: 1", "context canceled").get(fixed.nextInt(5));
        boolean cached = error.isEmpty() && fixed.nextBoolean();
        events.add(StatusEvent.of(new StatusEvent.Vertex(digest, name, null, null, false, "", null)));
        events.add(StatusEvent.of(new StatusEvent.Vertex(digest, name, start, null, false, "", null)));
        StringBuilder log = new StringBuilder();
        for (int line = 0; line < 12; line++) {
            log.append("line ").append(line).append(" of ").append(digest).append('\n');
        }
        byte[] bytes = log.toString().getBytes(StandardCharsets.UTF_8);
        for (int from = 0; from < bytes.length; ) {
            int to = Math.min(bytes.length, from + 1 + random.nextInt(90));
            to += to < bytes.length && bytes[to] == '\n' ? 1 : 0; // a line without its end may be printed again
            Text part = Text.of(bytes).part(from, to);
            events.add(Recording.output(new StatusEvent.Log(digest, 1, part, start.plusMillis(from))));
            if (random.nextInt(4) == 0) {
                boolean done = to == bytes.length;
                events.add(StatusEvent.of(new StatusEvent.Status(
                        digest,
                        "moving",
                        to,
                        bytes.length,
                        start.plus(Duration.ofMillis(to)),
                        start,
                        done ? end : null)));
            }
            from = to;
        }
        events.add(StatusEvent.of(new StatusEvent.Vertex(digest, name, start, end, cached, error, null)));
        return events;
    }
}
