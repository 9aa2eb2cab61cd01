package dev.jbake.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Decides when the view is refreshed: at most every 100 ms while messages come, and 150 ms after the last one.
final class Display {
    static final Duration QUIET = Duration.ofMillis(150);
    static final Duration BUSY = Duration.ofMillis(100);

    private final Board board;
    private final View view;
    private final Duration quiet;
    private final Duration busy;
    private Instant allowed = Instant.MIN;
    private Instant tick;

    Display(Board board, View view, Duration quiet, Duration busy, Instant now) {
        this.board = board;
        this.view = view;
        this.quiet = quiet;
        this.busy = busy;
        this.tick = now.plus(quiet);
    }

    /// Takes over one message.
    void accept(String target, Object stream, StatusEvent event, Instant now) {
        view.take(board, stream, event);
        List<BoardChange> changes = board.fold(target, stream, event);
        view.note(changes, now);
        tick = now.plus(quiet);
        if (!now.isBefore(allowed)) {
            allowed = now.plus(busy);
            view.refresh(board, now);
        }
    }

    /// When {@link #tick} is due.
    Instant nextTick() {
        return tick;
    }

    /// Refreshes after a time without messages.
    void tick(Instant now) {
        tick = now.plus(quiet);
        view.refresh(board, now);
    }

    /// Shows the rest.
    void close(Instant now) {
        view.close(board, now);
    }
}
