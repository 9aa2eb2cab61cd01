package dev.jbake.progress;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the plain view has not yet printed of one vertex.
final class PlainVertex {
    final VertexState state;

    /// The number it is printed under; 0 before the first time.
    int index;
    /// True when its outcome has to be printed.
    boolean outcomeDue;
    /// True when anything has to be printed.
    boolean due;

    private final Map<String, StatusEvent.Status> statuses = new LinkedHashMap<>();
    private final List<StatusEvent.Warning> warnings = new ArrayList<>();
    private final List<LogFragment> fragments = new ArrayList<>();
    private boolean lineOpen;
    private int events;
    private @Nullable Instant waitingSince;
    private @Nullable ByteArrayOutputStream printed;

    PlainVertex(VertexState state) {
        this.state = state;
    }

    /// Records a change; returns the bytes of output that wait because of it.
    int note(BoardChange change, Instant now) {
        if (events == 0) {
            waitingSince = now;
        }
        events++;
        // Compat: a warning waits for something else to be printed of the vertex; at the end all are listed anyway
        // (PlainViewTest.printsLikeTheReference).
        due |= !(change instanceof BoardChange.Warning);
        int bytes = 0;
        if (change instanceof BoardChange.Vertex) {
            outcomeDue = true;
        } else if (change instanceof BoardChange.Status status) {
            statuses.put(status.status().id(), status.status());
        } else if (change instanceof BoardChange.Warning warning) {
            warnings.add(warning.warning());
        } else if (change instanceof BoardChange.Log log) {
            for (LogFragment fragment : log.fragments()) {
                fragments.add(fragment);
                bytes += fragment.text().length();
            }
        }
        return bytes;
    }

    /// True when output waits for being printed.
    boolean hasOutput() {
        return !fragments.isEmpty();
    }

    /// True once a message about it has come.
    boolean waiting() {
        return waitingSince != null;
    }

    /// Measures its share of the output from now on.
    void resetShare() {
        events = 0;
    }

    /// Seconds since it began to wait for being printed.
    double waited(Instant now) {
        return waitingSince == null ? 0 : Numbers.seconds(Duration.between(waitingSince, now));
    }

    /// Messages per second since then.
    double speed(Instant now) {
        return events / waited(now);
    }

    List<StatusEvent.Status> takeStatuses() {
        // Compat: the statuses of a vertex are printed in the order in which they began
        // (PlainViewTest.printsLikeTheReference).
        List<StatusEvent.Status> taken = new ArrayList<>();
        for (StatusEvent.Status status : state.statuses()) {
            if (statuses.containsKey(status.id())) {
                taken.add(status);
            }
        }
        statuses.clear();
        return taken;
    }

    List<StatusEvent.Warning> takeWarnings() {
        List<StatusEvent.Warning> taken = List.copyOf(warnings);
        warnings.clear();
        return taken;
    }

    List<LogFragment> takeFragments() {
        List<LogFragment> taken = List.copyOf(fragments);
        fragments.clear();
        return taken;
    }

    /// True while a line of output is printed without its end.
    boolean lineOpen() {
        return lineOpen;
    }

    /// What was printed already of the line that a fragment goes on with, when other output came between.
    Text resumed(LogFragment fragment) {
        return fragment.starts() || lineOpen || printed == null ? Text.EMPTY : Text.of(printed.toByteArray());
    }

    /// Notes what was printed of a line.
    void printed(LogFragment fragment) {
        ByteArrayOutputStream line = fragment.starts() || printed == null ? new ByteArrayOutputStream() : printed;
        Text text = fragment.text();
        text.part(0, Math.min(LogLines.LONGEST - line.size(), text.length())).writeTo(line);
        lineOpen = !fragment.ends();
        printed = lineOpen ? line : null;
    }

    /// Notes that other output follows; the line begins again when it goes on.
    void closeLine() {
        lineOpen = false;
    }
}
