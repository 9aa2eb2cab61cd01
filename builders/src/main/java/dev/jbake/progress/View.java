package dev.jbake.progress;

import com.google.errorprone.annotations.Immutable;
import java.time.Instant;
import java.util.List;

/// Shows the board; reads it, and never writes it.
interface View {
    /// Makes the view of a run.
    @Immutable
    @FunctionalInterface
    interface Maker {
        View on(Surface surface);
    }

    /// Takes note of what a message changed, without printing.
    void note(List<BoardChange> changes, Instant now);

    /// Takes over a message as it came, before it is noted.
    default void take(Board board, Object stream, StatusEvent event) {}

    /// Whether the view can be used again after it was closed.
    default boolean goesOn() {
        return false;
    }

    /// Prints what is new.
    void refresh(Board board, Instant now);

    /// Prints what is left, after the last message.
    void close(Board board, Instant now);
}
