package dev.jbake.progress;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import dev.jbake.buildkit.proto.control.StatusResponse;
import dev.jbake.buildkit.proto.control.Vertex;
import dev.jbake.buildkit.proto.control.VertexLog;
import dev.jbake.buildkit.proto.control.VertexStatus;
import dev.jbake.buildkit.proto.control.VertexWarning;
import dev.jbake.source.Source;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Turns BuildKit's status messages into events.
public final class StatusMessages {
    private StatusMessages() {}

    /// The event in a message.
    public static StatusEvent event(StatusResponse message) {
        return new StatusEvent(
                message.getVertexesList().stream().map(StatusMessages::vertex).toList(),
                message.getStatusesList().stream().map(StatusMessages::status).toList(),
                message.getLogsList().stream().map(StatusMessages::log).toList(),
                message.getWarningsList().stream().map(StatusMessages::warning).toList());
    }

    private static StatusEvent.Vertex vertex(Vertex vertex) {
        return new StatusEvent.Vertex(
                vertex.getDigest(),
                vertex.getInputsList(),
                MaskedUrls.in(vertex.getName()),
                vertex.hasStarted() ? time(vertex.getStarted()) : null,
                vertex.hasCompleted() ? time(vertex.getCompleted()) : null,
                vertex.getCached(),
                vertex.getError(),
                group(vertex));
    }

    private static StatusEvent.@Nullable Group group(Vertex vertex) {
        if (!vertex.hasProgressGroup()) {
            return null;
        }
        var group = vertex.getProgressGroup();
        return new StatusEvent.Group(group.getId(), group.getName(), group.getWeak());
    }

    private static StatusEvent.Status status(VertexStatus status) {
        return new StatusEvent.Status(
                status.getVertex(),
                status.getId(),
                status.getName(),
                status.getCurrent(),
                status.getTotal(),
                status.hasTimestamp() ? time(status.getTimestamp()) : null,
                status.hasStarted() ? time(status.getStarted()) : null,
                status.hasCompleted() ? time(status.getCompleted()) : null);
    }

    private static StatusEvent.Log log(VertexLog log) {
        return new StatusEvent.Log(
                log.getVertex(), (int) log.getStream(), Text.of(log.getMsg().toByteArray()), time(log.getTimestamp()));
    }

    private static StatusEvent.Warning warning(VertexWarning warning) {
        var info = warning.getInfo();
        return new StatusEvent.Warning(
                warning.getVertex(),
                (int) warning.getLevel(),
                warning.getShort().toStringUtf8(),
                warning.getDetailList().stream().map(ByteString::toStringUtf8).toList(),
                warning.getUrl(),
                warning.hasInfo()
                        ? new Source(info.getFilename(), info.getData().toStringUtf8())
                        : null,
                info.getLanguage(),
                warning.getRangesList().stream()
                        .map(range -> new StatusEvent.LineRange(
                                range.getStart().getLine(), range.getEnd().getLine()))
                        .toList());
    }

    private static Instant time(Timestamp time) {
        return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
    }
}
