package dev.jbake.progress;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A step that the client itself does, shown like a vertex (`importing to docker`, `[auth] ...`).
public final class ClientStep {
    /// What a step does; it may fail.
    ///
    /// @param <T> its result
    /// @param <E> its failure
    @FunctionalInterface
    public interface Body<T extends @Nullable Object, E extends Exception> {
        /// Runs to the end of the step.
        T run(ClientStep step) throws E;
    }

    private final StatusStream stream;
    private final InstantSource clock;
    private final String digest;
    private final String name;
    private final Instant started;
    private final Map<String, StatusEvent.Status> open = new LinkedHashMap<>();

    ClientStep(StatusStream stream, InstantSource clock, String digest, String name) {
        this.stream = stream;
        this.clock = clock;
        this.digest = digest;
        this.name = name;
        this.started = clock.instant();
        report(null, "");
    }

    /// Shows the progress of a part of this step. Parts that have not ended end with the step.
    ///
    /// @param id what is shown
    /// @param current bytes done
    /// @param total bytes to do, 0 when unknown
    /// @param done true when it has ended
    public synchronized void status(String id, long current, long total, boolean done) {
        Instant now = clock.instant();
        StatusEvent.Status before = open.get(id);
        Instant began = before == null ? now : before.started();
        StatusEvent.Status status = new StatusEvent.Status(digest, id, current, total, now, began, done ? now : null);
        if (done) {
            open.remove(id);
        } else {
            open.put(id, status);
        }
        stream.accept(StatusEvent.of(status));
    }

    /// Shows a line of output.
    public void log(String line) {
        stream.accept(StatusEvent.of(new StatusEvent.Log(digest, 1, Text.of(line + "\n"), clock.instant())));
    }

    /// Ends the step; an empty error says that it went well.
    public synchronized void end(String error) {
        for (StatusEvent.Status status : List.copyOf(open.values())) {
            status(status.id(), status.current(), status.total(), true);
        }
        report(clock.instant(), error);
    }

    private void report(@Nullable Instant completed, String error) {
        stream.accept(StatusEvent.of(new StatusEvent.Vertex(digest, name, started, completed, false, error, null)));
    }
}
