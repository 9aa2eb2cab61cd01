package dev.jbake.progress;

import dev.jbake.go.GoQuote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lines for people and log files, as BuildKit's plain display prints them: one vertex at a time has the focus, what
/// ends is printed first, and a vertex with much output does not starve the others.
///
/// Output of builds passes unchanged, as in the reference: control characters and invalid UTF-8 included.
///
/// The reference takes the next vertex in the random order of a Go map; this takes the one announced first (DEV065).
/// Other differences (DEV067): an interrupted line is printed again only when it goes on; a vertex whose last status
/// never ended still gets its outcome when the display closes; output beyond {@value #MOST_WAITING} bytes does not wait
/// for the focus, so that memory stays bounded; the outcome is printed again only when the vertex itself changed.
final class PlainView implements View {
    private static final double ANTI_FLICKER = 5;
    private static final double LONGEST_DELAY = 10;
    private static final long MOST_WAITING = 4 << 20;

    private final PlainLines out;
    private final String header;
    private final Map<VertexState, PlainVertex> vertices = new HashMap<>();
    private final Set<PlainVertex> due = new LinkedHashSet<>();
    private final StatusThrottle throttle = new StatusThrottle();
    private @Nullable PlainVertex current;
    private long waitingBytes;
    private boolean begun;
    private int lastIndex;

    PlainView(PlainLines out, String header) {
        this.out = out;
        this.header = header;
    }

    static View of(Surface surface) {
        boolean shortNames = "0".equals(surface.host().variable("PROGRESS_NO_TRUNC"));
        return new PlainView(
                new PlainLines(surface.out(), shortNames),
                surface.builder().isEmpty()
                        ? ""
                        : "building with " + GoQuote.quote(surface.builder()) + " instance using " + surface.driver()
                                + " driver");
    }

    @Override
    public void note(List<BoardChange> changes, Instant now) {
        for (BoardChange change : changes) {
            PlainVertex vertex = vertices.computeIfAbsent(change.vertex(), PlainVertex::new);
            waitingBytes += vertex.note(change, now);
            if (vertex.due) {
                due.add(vertex);
            }
            if (waitingBytes > MOST_WAITING && vertex.hasOutput()) {
                print(vertex, now);
                out.flush();
            }
        }
    }

    @Override
    public void refresh(Board board, Instant now) {
        printDue(board, now);
        out.flush();
    }

    @Override
    public boolean goesOn() {
        return true;
    }

    @Override
    public void close(Board board, Instant now) {
        printDue(board, now);
        for (VertexState state : board.vertices()) {
            PlainVertex vertex = vertices.get(state);
            if (vertex == null || state.hidden()) {
                continue;
            }
            boolean ended = vertex.outcomeDue && state.completed();
            if (ended || vertex.hasOutput()) {
                print(vertex, now);
            }
            if (ended) {
                outcome(vertex, now);
            }
        }
        out.flush();
    }

    private void printDue(Board board, Instant now) {
        List<PlainVertex> completed = new ArrayList<>();
        List<PlainVertex> running = new ArrayList<>();
        for (PlainVertex vertex : due) {
            if (!vertex.state.hidden()) {
                (vertex.state.completed() ? completed : running).add(vertex);
            }
        }
        PlainVertex focused = current;
        completed.sort((one, other) -> compareByEnd(one, other, focused));
        running.sort(PlainView::compareByOrder);
        for (PlainVertex vertex : completed) {
            print(vertex, now);
        }
        if (running.isEmpty()) {
            if (focused == null || !focused.state.started() || focused.state.completed()) {
                focusAnyRunning(board, now);
            }
            return;
        }
        if (focused != null && running.contains(focused)) {
            print(focused, now);
        }
        share(focused, completed, running, now);
    }

    private static int compareByEnd(PlainVertex one, PlainVertex other, @Nullable PlainVertex first) {
        if (one != other && (one == first || other == first)) {
            return one == first ? -1 : 1;
        }
        int end = end(one).compareTo(end(other));
        return end != 0 ? end : compareByOrder(one, other);
    }

    private static int compareByOrder(PlainVertex one, PlainVertex other) {
        return Integer.compare(one.state.order(), other.state.order());
    }

    private static Instant end(PlainVertex vertex) {
        return Objects.requireNonNull(vertex.state.intervals().getLast().stop());
    }

    private void focusAnyRunning(Board board, Instant now) {
        for (VertexState state : board.vertices()) {
            if (state.started() && !state.completed() && !state.hidden()) {
                print(vertices.computeIfAbsent(state, PlainVertex::new), now);
                return;
            }
        }
    }

    /// Gives the focus to another running vertex when it is time.
    private void share(
            @Nullable PlainVertex focused, List<PlainVertex> completed, List<PlainVertex> running, Instant now) {
        Set<PlainVertex> candidates = new LinkedHashSet<>(running);
        if (focused != null) {
            candidates.add(focused);
        }
        double sum = 0;
        PlainVertex fastest = null;
        PlainVertex starved = null;
        for (PlainVertex vertex : candidates) {
            if (!vertex.waiting()) {
                continue;
            }
            double speed = vertex.speed(now);
            sum += speed;
            boolean late = vertex != focused && vertex.waited(now) > LONGEST_DELAY;
            if (late && starved == null) {
                starved = vertex;
            }
            if (late || fastest == null || fastest.speed(now) < speed) {
                fastest = vertex;
            }
        }
        if (fastest == null) {
            return;
        }
        if (focused == null || completed.contains(focused)) {
            print(fastest, now);
        } else if (starved != null) {
            print(starved, now);
        } else if (ANTI_FLICKER / (1 - focused.speed(now) / sum) < focused.waited(now)) {
            print(fastest, now);
        }
    }

    private void print(PlainVertex vertex, Instant now) {
        if (vertex.index == 0) {
            vertex.index = ++lastIndex;
        }
        int index = vertex.index;
        if (vertex != current) {
            heading(vertex);
        }
        List<StatusEvent.Status> statuses = vertex.takeStatuses();
        List<StatusEvent.Warning> warnings = vertex.takeWarnings();
        if (vertex.lineOpen() && !(statuses.isEmpty() && warnings.isEmpty())) {
            out.end();
            vertex.closeLine();
        }
        boolean statusOpen = false;
        for (StatusEvent.Status status : statuses) {
            if (throttle.allows(status)) {
                out.line(index, status.id() + StatusThrottle.progress(status));
                statusOpen |= status.completed() == null;
            }
        }
        for (StatusEvent.Warning warning : warnings) {
            out.line(index, "WARN: " + warning.message());
        }
        for (LogFragment fragment : vertex.takeFragments()) {
            waitingBytes -= fragment.text().length();
            if (fragment.starts() || !vertex.lineOpen()) {
                out.begin(index);
                out.text(vertex.resumed(fragment));
            }
            out.text(fragment.text());
            if (fragment.ends()) {
                out.end();
            }
            vertex.printed(fragment);
        }
        vertex.due = false;
        due.remove(vertex);
        current = vertex;
        if (vertex.state.completed() && !statusOpen) {
            outcome(vertex, now);
        }
    }

    private void heading(PlainVertex vertex) {
        if (current != null) {
            if (current.lineOpen()) {
                out.end();
                current.closeLine();
            }
            current.resetShare();
            out.line(current.index, "...");
        }
        if (begun) {
            out.end();
        } else if (!header.isEmpty()) {
            out.line(0, header);
            out.end();
        }
        begun = true;
        out.heading(vertex.index, vertex.state.name());
    }

    private void outcome(PlainVertex vertex, Instant now) {
        VertexState state = vertex.state;
        current = null;
        vertex.resetShare();
        if (vertex.lineOpen()) {
            out.end();
            vertex.closeLine();
        }
        if (!vertex.outcomeDue) {
            return;
        }
        vertex.outcomeDue = false;
        out.line(vertex.index, outcome(state, now));
    }

    private static String outcome(VertexState state, Instant now) {
        if (state.canceled()) {
            return "CANCELED";
        }
        if (state.failed()) {
            return "ERROR: " + state.error();
        }
        if (state.cached()) {
            return "CACHED";
        }
        return "DONE " + Numbers.fixed(Interval.total(state.intervals(), now), 1) + "s";
    }
}
