package dev.jbake.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the board knows about one vertex or progress group; written by the board only.
public final class VertexState {
    private static final String CANCELED = "context canceled";

    private final int order;
    private final TreeMap<Instant, @Nullable Instant> byStart = new TreeMap<>();
    private final Map<String, StatusEvent.Status> statuses = new LinkedHashMap<>();
    private final List<StatusEvent.Warning> warnings = new ArrayList<>();
    private final Map<String, StatusEvent.Vertex> members = new LinkedHashMap<>();
    private final LogLines lines = new LogLines();
    private List<Interval> intervals = List.of();
    private String name;
    private String namedBy = "";
    private boolean cached;
    private boolean hidden;
    private String error = "";

    VertexState(int order, String name, boolean hidden) {
        this.order = order;
        this.name = name;
        this.hidden = hidden;
    }

    /// The name shown.
    public String name() {
        return name;
    }

    /// True when its result was taken from the cache.
    boolean cached() {
        return cached;
    }

    /// The message of its failure, empty when there is none.
    String error() {
        return error;
    }

    /// True when it ended because the solve was cancelled.
    boolean canceled() {
        return error.endsWith(CANCELED);
    }

    /// True when it failed by itself.
    boolean failed() {
        return !error.isEmpty() && !canceled();
    }

    /// True once it has begun.
    boolean started() {
        return !intervals.isEmpty();
    }

    /// True when it has begun and does not run now.
    boolean completed() {
        return started() && intervals.getLast().stop() != null;
    }

    /// The times in which it ran, in order, without overlap.
    List<Interval> intervals() {
        return intervals;
    }

    /// Its last lines of output, with their times, at most ten; none after it ended well.
    public List<Text> lastLines() {
        return lines.last();
    }

    /// True for a group that has no visible member yet.
    boolean hidden() {
        return hidden;
    }

    /// Its place in the order of announcement.
    int order() {
        return order;
    }

    /// The statuses that have begun, in the order in which they did.
    Collection<StatusEvent.Status> statuses() {
        return Collections.unmodifiableCollection(statuses.values());
    }

    List<StatusEvent.Warning> warnings() {
        return Collections.unmodifiableList(warnings);
    }

    LogLines lines() {
        return lines;
    }

    /// Takes over a message about the vertex; false when it says nothing new.
    ///
    /// A message without a start after one with a start does not reset it. The name stays that of the target that
    /// gave it first: a vertex that several targets share would otherwise be shown again under each of their names.
    boolean update(String target, StatusEvent.Vertex vertex) {
        if (started() && (vertex.started() == null || stale(vertex.started(), vertex.completed()))) {
            return false;
        }
        boolean changed = rename(target, vertex.name());
        changed |= cached != vertex.cached() || !error.equals(vertex.error());
        cached = vertex.cached();
        error = vertex.error();
        changed |= run(vertex);
        return changed && started();
    }

    /// True for the start of a run that has ended already, reported again by the stream of another target.
    private boolean stale(Instant start, @Nullable Instant completed) {
        return completed == null && byStart.get(start) != null;
    }

    private boolean rename(String target, String to) {
        if (name.equals(to) || !(namedBy.isEmpty() || namedBy.equals(target))) {
            return false;
        }
        name = to;
        namedBy = target;
        return true;
    }

    /// Notes a run of the vertex; an end once seen is never taken back.
    private boolean run(StatusEvent.Vertex vertex) {
        Instant start = vertex.started();
        if (start == null) {
            return false;
        }
        if (stale(start, vertex.completed())
                || (byStart.containsKey(start) && Objects.equals(byStart.get(start), vertex.completed()))) {
            return false;
        }
        byStart.put(start, vertex.completed());
        intervals = Interval.union(byStart);
        if (completed() && error.isEmpty()) {
            lines.forget();
        }
        return true;
    }

    /// Takes over a message about a member of this group; false when nothing visible changed.
    boolean updateMember(StatusEvent.Vertex vertex, StatusEvent.Group group) {
        boolean wasHidden = hidden;
        boolean changed = run(vertex);
        if (vertex.started() != null && !group.weak()) {
            hidden = false;
        }
        members.put(vertex.digest(), vertex);
        boolean all = true;
        for (StatusEvent.Vertex member : members.values()) {
            all &= member.cached();
            if (error.isEmpty() && !member.error().isEmpty()) {
                error = member.error();
                hidden = false;
                changed = true;
            }
        }
        changed |= cached != all;
        cached = all;
        return !hidden && (changed || wasHidden);
    }

    /// Takes over a status; false when it says nothing new.
    boolean update(StatusEvent.Status status) {
        if (status.started() == null && !statuses.containsKey(status.id())) {
            return true;
        }
        return !status.repeats(statuses.put(status.id(), status));
    }

    void add(StatusEvent.Warning warning) {
        warnings.add(warning);
    }
}
