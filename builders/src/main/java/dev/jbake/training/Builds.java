package dev.jbake.training;

import dev.jbake.buildkit.proto.control.SolveResponse;
import dev.jbake.buildkit.transport.Connection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/// The builds and sessions that a daemon knows. Calls may name one before it is there.
final class Builds {

    /// @param session the session of the build
    /// @param answer what Solve answers
    record Build(CompletableFuture<String> session, CompletableFuture<SolveResponse> answer) {}

    private final Map<String, Build> builds = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Connection>> sessions = new ConcurrentHashMap<>();

    /// The build with a ref.
    Build build(String ref) {
        return builds.computeIfAbsent(ref, unknown -> new Build(new CompletableFuture<>(), new CompletableFuture<>()));
    }

    /// The connection to the client of a session.
    CompletableFuture<Connection> session(String id) {
        return sessions.computeIfAbsent(id, unknown -> new CompletableFuture<>());
    }
}
