package dev.jbake.progress;

import dev.jbake.host.Host;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lower part of a terminal, painted again at each refresh: a head line, then the vertices with their statuses, and
/// the last lines of output of those that run.
///
/// It is a simpler form of BuildKit's display: it shows output as lines, without an emulated terminal, and colours can
/// only be switched off (`NO_COLOR`), not chosen.
final class TtyView implements View {
    private static final int LOG_LINES = 6;
    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String BLUE = "\u001b[34m";
    private static final String FAINT = "\u001b[2m";

    private final OutputStream out;
    private final TerminalSize size;
    private final String description;
    private final boolean colored;
    private final Instant start;
    private int painted;

    /// A line of the display.
    ///
    /// @param open true while what it shows goes on
    private record Row(String text, String right, @Nullable String color, boolean open) {}

    /// @param description what is built with, `docker:default`
    TtyView(OutputStream out, TerminalSize size, String description, boolean colored, Instant start) {
        this.out = out;
        this.size = size;
        this.description = description;
        this.colored = colored;
        this.start = start;
    }

    /// The view of a run; the plain view if the terminal cannot be painted.
    static View of(Surface surface) {
        if (!surface.paintable()) {
            return PlainView.of(surface);
        }
        Host host = surface.host();
        return new TtyView(
                surface.out(),
                TerminalSize.of(host),
                surface.builder().isEmpty() ? "" : surface.driver() + ":" + surface.builder(),
                Terminal.showsColours(host),
                host.clock().instant());
    }

    @Override
    public void note(List<BoardChange> changes, Instant now) {}

    @Override
    public void refresh(Board board, Instant now) {
        paint(board, now, false);
    }

    @Override
    public void close(Board board, Instant now) {
        paint(board, now, true);
    }

    private void paint(Board board, Instant now, boolean last) {
        int total = 0;
        int completed = 0;
        List<VertexState> started = new ArrayList<>();
        for (VertexState vertex : board.vertices()) {
            if (!vertex.hidden()) {
                total++;
                completed += vertex.completed() ? 1 : 0;
                if (vertex.started()) {
                    started.add(vertex);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < started.size(); i++) {
            // what ended long ago is off the screen anyway
            if (last || i >= started.size() - size.rows() || !started.get(i).completed()) {
                add(started.get(i), now, rows);
            }
        }
        List<Row> shown = last ? rows : fitting(rows, size.rows() - 2);
        StringBuilder text = new StringBuilder("\u001b[?25l\u001b[?7l");
        if (painted > 0) {
            text.append("\u001b[").append(painted).append('A');
        }
        text.append('\r');
        String head = "[+] Building " + Numbers.fixed(Numbers.seconds(Duration.between(start, now)), 1) + "s ("
                + completed + "/" + total + ")" + (last && total > 0 && completed == total ? " FINISHED" : "");
        line(new Row(head, description, null, true), text);
        shown.forEach(row -> line(row, text));
        text.append("\u001b[J\u001b[?7h\u001b[?25h");
        painted = shown.size() + 1;
        write(text.toString());
    }

    private void add(VertexState vertex, Instant now, List<Row> rows) {
        boolean open = !vertex.completed();
        String state = vertex.canceled() ? "CANCELED " : vertex.failed() ? "ERROR " : vertex.cached() ? "CACHED " : "";
        String color = open ? null : vertex.canceled() ? YELLOW : vertex.failed() ? RED : BLUE;
        double seconds = Interval.total(vertex.intervals(), now);
        rows.add(new Row(" => " + state + Printable.of(vertex.name()), seconds(seconds), color, open));
        for (StatusEvent.Status status : vertex.statuses()) {
            rows.add(status(status, now));
        }
        for (StatusEvent.Warning warning : vertex.warnings()) {
            rows.add(new Row(" => WARN: " + Printable.of(warning.message()), "", YELLOW, false));
        }
        if (open) {
            List<Text> lines = vertex.lastLines();
            for (Text line : lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size())) {
                rows.add(new Row(" => => # " + Printable.of(line.toString()), "", FAINT, true));
            }
        }
    }

    private static Row status(StatusEvent.Status status, Instant now) {
        String bytes = status.total() != 0
                ? " " + Numbers.bytes(status.current()) + " / " + Numbers.bytes(status.total())
                : status.current() != 0 ? " " + Numbers.bytes(status.current()) : "";
        boolean open = status.completed() == null;
        double seconds = status.started() == null ? 0 : new Interval(status.started(), status.completed()).seconds(now);
        return new Row(" => => " + Printable.of(status.id()) + bytes, seconds(seconds), open ? null : BLUE, open);
    }

    private static String seconds(double seconds) {
        return Numbers.fixed(seconds < 0.05 ? 0 : seconds, 1) + "s";
    }

    /// The last rows, with those that go on put in place of ended ones.
    private static List<Row> fitting(List<Row> rows, int room) {
        int excess = rows.size() - Math.max(1, room);
        List<Row> fitting = new ArrayList<>();
        for (Row row : rows) {
            if (excess > 0 && !row.open()) {
                excess--;
            } else {
                fitting.add(row);
            }
        }
        return fitting.subList(Math.max(0, excess), fitting.size());
    }

    private void line(Row row, StringBuilder text) {
        int room = size.columns() - row.right().length() - 1;
        String left = row.text().length() > room ? row.text().substring(0, Math.max(0, room)) : row.text();
        boolean paint = colored && row.color() != null;
        text.append("\u001b[K").append(paint ? row.color() : "").append(left);
        if (!row.right().isEmpty()) {
            text.append(" "
                    .repeat(Math.max(
                            1, size.columns() - left.length() - row.right().length())));
            text.append(row.right());
        }
        text.append(paint ? "\u001b[0m\n" : "\n");
    }

    private void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            // the terminal is gone
        }
    }
}
