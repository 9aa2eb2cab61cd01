package dev.jbake.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The state of all solves, folded from their events.
///
/// It belongs to the printing thread; others may read it once {@link Progress#close} has returned.
public final class Board {
    private final Map<String, VertexState> byDigest = new HashMap<>();
    private final Map<String, VertexState> groups = new HashMap<>();
    private final List<VertexState> announced = new ArrayList<>();
    private final Map<String, Object> logOwners = new HashMap<>();
    private final Map<WarningKey, StatusEvent.Warning> warnings = new LinkedHashMap<>();

    /// All vertices and groups, in the order of announcement; members of groups are not among them.
    List<VertexState> vertices() {
        return Collections.unmodifiableList(announced);
    }

    /// The vertices that failed by themselves, in the order of announcement.
    public List<VertexState> failures() {
        return announced.stream().filter(VertexState::failed).toList();
    }

    /// The warnings, each once even if several vertices or targets gave it, in the order of arrival.
    public Collection<StatusEvent.Warning> warnings() {
        return Collections.unmodifiableCollection(warnings.values());
    }

    /// A message without the logs of vertices whose logs come on another stream.
    StatusEvent owned(Object stream, StatusEvent event) {
        List<StatusEvent.Log> logs = new ArrayList<>();
        for (StatusEvent.Log log : event.logs()) {
            if (owns(stream, log.vertex())) {
                logs.add(log);
            }
        }
        return new StatusEvent(event.vertices(), event.statuses(), logs, event.warnings());
    }

    /// Takes over one message.
    ///
    /// @param target the target it is about, empty for a step of the client
    /// @param stream the stream it came on: logs and warnings of a shared vertex are taken from the first stream that
    ///     brings some, until that stream ends
    List<BoardChange> fold(String target, Object stream, StatusEvent event) {
        List<BoardChange> changes = new ArrayList<>();
        for (StatusEvent.Vertex vertex : event.vertices()) {
            fold(target, vertex, changes);
        }
        for (StatusEvent.Status status : event.statuses()) {
            VertexState state = byDigest.get(status.vertex());
            if (state != null && state.update(status)) {
                changes.add(new BoardChange.Status(state, status));
            }
        }
        for (StatusEvent.Warning warning : event.warnings()) {
            VertexState state = byDigest.get(warning.vertex());
            if (state != null && owns(stream, warning.vertex())) {
                state.add(warning);
                changes.add(new BoardChange.Warning(state, warning));
            }
            warnings.putIfAbsent(WarningKey.of(warning), warning);
        }
        for (StatusEvent.Log log : event.logs()) {
            VertexState state = byDigest.get(log.vertex());
            if (state != null && log.text().length() > 0 && owns(stream, log.vertex())) {
                changes.add(new BoardChange.Log(state, state.lines().add(log.text(), time(state, log.timestamp()))));
            }
        }
        return changes;
    }

    /// Ends a stream: others may now bring the logs of those of its vertices that are not completed.
    void end(Object stream) {
        logOwners.entrySet().removeIf(entry -> entry.getValue().equals(stream) && unfinished(entry.getKey()));
    }

    private boolean unfinished(String digest) {
        VertexState vertex = byDigest.get(digest);
        return vertex == null || !vertex.completed() || vertex.canceled();
    }

    private boolean owns(Object stream, String digest) {
        return stream.equals(Objects.requireNonNullElse(logOwners.putIfAbsent(digest, stream), stream));
    }

    private void fold(String target, StatusEvent.Vertex vertex, List<BoardChange> changes) {
        StatusEvent.Group group = vertex.group();
        VertexState state;
        boolean changed;
        if (group != null) {
            state = groups.computeIfAbsent(group.id(), id -> announce(group.name(), true));
            byDigest.put(vertex.digest(), state);
            changed = state.updateMember(vertex, group);
        } else {
            state = byDigest.computeIfAbsent(vertex.digest(), digest -> announce("", false));
            changed = state.update(target, vertex);
        }
        if (changed) {
            changes.add(new BoardChange.Vertex(state));
        }
    }

    private VertexState announce(String name, boolean hidden) {
        VertexState state = new VertexState(announced.size(), name, hidden);
        announced.add(state);
        return state;
    }

    private static String time(VertexState vertex, Instant timestamp) {
        if (!vertex.started()) {
            return Numbers.logTime(0);
        }
        Instant start = vertex.intervals().getLast().start();
        return Numbers.logTime(Numbers.seconds(Duration.between(start, timestamp)));
    }

    private record WarningKey(int level, String message, List<String> detail, String url, List<?> place) {
        static WarningKey of(StatusEvent.Warning warning) {
            List<Object> place = new ArrayList<>(warning.ranges());
            if (warning.source() != null) {
                place.add(warning.source());
            }
            return new WarningKey(warning.level(), warning.message(), warning.detail(), warning.url(), place);
        }
    }
}
