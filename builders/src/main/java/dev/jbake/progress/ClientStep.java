package dev.jbake.progress;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// A step that the client itself does, shown like a vertex (`importing to docker`, `[auth] ...`).
public final class ClientStep {
    /// What a step does; it may fail.
    ///
    /// @param <T> its result
    /// @param <E> its failure
    @FunctionalInterface
    public interface Body<T extends @Nullable Object, E extends Exception> {
        /// Does it.
        T run(ClientStep step) throws E;
    }

    private final StatusStream stream;
    private final InstantSource clock;
    private final String digest;
    private final String name;
    private final Instant started;

    ClientStep(StatusStream stream, InstantSource clock, String digest, String name) {
        this.stream = stream;
        this.clock = clock;
        this.digest = digest;
        this.name = name;
        this.started = clock.instant();
        report(null, "");
    }

    /// Shows the progress of something in this step.
    ///
    /// @param id what is shown
    /// @param current bytes done
    /// @param total bytes to do, 0 when unknown
    /// @param began when it began
    /// @param done true when it has ended
    public void status(String id, long current, long total, Instant began, boolean done) {
        Instant now = clock.instant();
        stream.accept(
                StatusEvent.of(new StatusEvent.Status(digest, id, current, total, now, began, done ? now : null)));
    }

    /// Shows output of this step.
    ///
    /// @param kind 1 standard output, 2 standard error
    public void log(int kind, Text text) {
        stream.accept(StatusEvent.of(new StatusEvent.Log(digest, kind, text, clock.instant())));
    }

    /// Ends the step; an empty error says that it went well.
    void end(String error) {
        report(clock.instant(), error);
    }

    private void report(@Nullable Instant completed, String error) {
        stream.accept(StatusEvent.of(new StatusEvent.Vertex(digest, name, started, completed, false, error, null)));
    }
}
