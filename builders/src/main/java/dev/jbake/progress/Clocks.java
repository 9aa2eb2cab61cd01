package dev.jbake.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Converts the times of the nodes into ours.
///
/// The reference shifts each target by its own first vertex. Targets that share a vertex then disagree about when it
/// ran, and its time is counted twice. Here one shift holds for everything from a node: our time minus the latest time
/// in the node's first message that has one.
final class Clocks {
    private final Map<String, Duration> shifts = new HashMap<>();

    StatusEvent local(String node, StatusEvent event, Instant now) {
        Duration shift = shifts.get(node);
        if (shift == null) {
            Instant latest = latest(event);
            if (latest == null) {
                return event;
            }
            shift = Duration.between(latest, now);
            shifts.put(node, shift);
        }
        return shift(event, shift);
    }

    private static @Nullable Instant latest(StatusEvent event) {
        Instant latest = null;
        for (StatusEvent.Vertex vertex : event.vertices()) {
            latest = later(latest, later(vertex.started(), vertex.completed()));
        }
        for (StatusEvent.Log log : event.logs()) {
            latest = later(latest, log.timestamp());
        }
        return latest;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static StatusEvent shift(StatusEvent event, Duration by) {
        List<StatusEvent.Vertex> vertices = new ArrayList<>();
        for (StatusEvent.Vertex vertex : event.vertices()) {
            vertices.add(new StatusEvent.Vertex(
                    vertex.digest(),
                    vertex.inputs(),
                    vertex.name(),
                    shift(vertex.started(), by),
                    shift(vertex.completed(), by),
                    vertex.cached(),
                    vertex.error(),
                    vertex.group()));
        }
        List<StatusEvent.Status> statuses = new ArrayList<>();
        for (StatusEvent.Status status : event.statuses()) {
            statuses.add(new StatusEvent.Status(
                    status.vertex(),
                    status.id(),
                    status.name(),
                    status.current(),
                    status.total(),
                    shift(status.timestamp(), by),
                    shift(status.started(), by),
                    shift(status.completed(), by)));
        }
        List<StatusEvent.Log> logs = new ArrayList<>();
        for (StatusEvent.Log log : event.logs()) {
            logs.add(new StatusEvent.Log(
                    log.vertex(), log.stream(), log.text(), log.timestamp().plus(by)));
        }
        return new StatusEvent(vertices, statuses, logs, event.warnings());
    }

    private static @Nullable Instant shift(@Nullable Instant time, Duration by) {
        return time == null ? null : time.plus(by);
    }
}
