package dev.jbake.progress;

import dev.jbake.source.Source;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One message of BuildKit's status stream: only what changed since the last one.
///
/// @param vertices vertices that were announced, started or completed
/// @param statuses progress inside vertices
/// @param logs output of vertices, not cut at line ends
/// @param warnings warnings of the frontend
public record StatusEvent(List<Vertex> vertices, List<Status> statuses, List<Log> logs, List<Warning> warnings) {
    /// Copies the lists.
    public StatusEvent {
        vertices = List.copyOf(vertices);
        statuses = List.copyOf(statuses);
        logs = List.copyOf(logs);
        warnings = List.copyOf(warnings);
    }

    /// An event with one vertex.
    static StatusEvent of(Vertex vertex) {
        return new StatusEvent(List.of(vertex), List.of(), List.of(), List.of());
    }

    /// An event with one status.
    static StatusEvent of(Status status) {
        return new StatusEvent(List.of(), List.of(status), List.of(), List.of());
    }

    /// An event with a piece of output.
    static StatusEvent of(Log log) {
        return new StatusEvent(List.of(), List.of(), List.of(log), List.of());
    }

    /// One step of a solve.
    ///
    /// @param digest its identity, equal for all targets that share the step
    /// @param inputs digests of the steps that it needs
    /// @param name what is shown
    /// @param started null until it runs
    /// @param completed null until it has ended
    /// @param cached true when the result was taken from the cache
    /// @param error the message of its failure, empty when there is none
    /// @param group the progress group that is shown in its place, null for none
    public record Vertex(
            String digest,
            List<String> inputs,
            String name,
            @Nullable Instant started,
            @Nullable Instant completed,
            boolean cached,
            String error,
            @Nullable Group group) {
        /// Copies the list.
        public Vertex {
            inputs = List.copyOf(inputs);
        }

        /// A step that needs no others.
        public Vertex(
                String digest,
                String name,
                @Nullable Instant started,
                @Nullable Instant completed,
                boolean cached,
                String error,
                @Nullable Group group) {
            this(digest, List.of(), name, started, completed, cached, error, group);
        }
    }

    /// Several vertices shown as one.
    ///
    /// @param id its identity
    /// @param name what is shown
    /// @param weak true when this member alone does not make the group visible
    public record Group(String id, String name, boolean weak) {}

    /// Progress of one part of a vertex.
    ///
    /// @param vertex digest of the vertex
    /// @param id what is shown, for instance `transferring context:`; unique inside the vertex
    /// @param name what kind of progress it is; not shown
    /// @param current bytes done
    /// @param total bytes to do, 0 when unknown
    /// @param timestamp when this was measured, null when the sender did not say
    /// @param started null until it runs
    /// @param completed null until it has ended
    public record Status(
            String vertex,
            String id,
            String name,
            long current,
            long total,
            @Nullable Instant timestamp,
            @Nullable Instant started,
            @Nullable Instant completed) {
        /// Progress without a kind.
        public Status(
                String vertex,
                String id,
                long current,
                long total,
                @Nullable Instant timestamp,
                @Nullable Instant started,
                @Nullable Instant completed) {
            this(vertex, id, "", current, total, timestamp, started, completed);
        }

        /// True if it says nothing that an earlier one of the same vertex and id has not said.
        boolean repeats(@Nullable Status earlier) {
            return earlier != null
                    && name.equals(earlier.name)
                    && current == earlier.current
                    && total == earlier.total
                    && Objects.equals(timestamp, earlier.timestamp)
                    && Objects.equals(started, earlier.started)
                    && Objects.equals(completed, earlier.completed);
        }
    }

    /// A piece of a vertex's output.
    ///
    /// @param vertex digest of the vertex
    /// @param stream 1 standard output, 2 standard error
    /// @param text the bytes as the process wrote them; owned by the record from now on
    /// @param timestamp when they were written
    public record Log(String vertex, int stream, Text text, Instant timestamp) {}

    /// A warning, printed when it comes and counted at the end.
    ///
    /// @param vertex digest of the vertex
    /// @param level 1 or more; higher is less important
    /// @param message the short form
    /// @param detail more lines
    /// @param url where to read more, empty for none
    /// @param source the text it is about, null for none
    /// @param language of the text, `Dockerfile`, or empty
    /// @param ranges the lines it is about
    public record Warning(
            String vertex,
            int level,
            String message,
            List<String> detail,
            String url,
            @Nullable Source source,
            String language,
            List<LineRange> ranges) {
        /// Copies the lists.
        public Warning {
            detail = List.copyOf(detail);
            ranges = List.copyOf(ranges);
        }
    }

    /// A range of lines of a source, from 1, both ends included.
    ///
    /// @param first the first line
    /// @param last the last line; 0 (BuildKit's absent end) counts as the first
    public record LineRange(int first, int last) {
        /// Replaces an end before the start by the start.
        public LineRange {
            last = Math.max(first, last);
        }
    }
}
