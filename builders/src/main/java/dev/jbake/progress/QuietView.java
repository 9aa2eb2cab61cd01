package dev.jbake.progress;

import java.time.Instant;
import java.util.List;

/// Prints nothing; the reports of failures come after it.
final class QuietView implements View {
    static View of(Surface surface) {
        return new QuietView();
    }

    @Override
    public void note(List<BoardChange> changes, Instant now) {}

    @Override
    public void refresh(Board board, Instant now) {}

    @Override
    public void close(Board board, Instant now) {}
}
