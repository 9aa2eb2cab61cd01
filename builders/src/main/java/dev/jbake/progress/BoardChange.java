package dev.jbake.progress;

import java.util.List;

/// A change that a message made on the board.
sealed interface BoardChange {
    /// The vertex that changed.
    VertexState vertex();

    /// It started, ended, or got another name, result or error.
    record Vertex(VertexState vertex) implements BoardChange {}

    /// One of its statuses moved.
    record Status(VertexState vertex, StatusEvent.Status status) implements BoardChange {}

    /// It has one more warning.
    record Warning(VertexState vertex, StatusEvent.Warning warning) implements BoardChange {}

    /// It wrote output.
    record Log(VertexState vertex, List<LogFragment> fragments) implements BoardChange {}
}
