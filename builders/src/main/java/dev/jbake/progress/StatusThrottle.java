package dev.jbake.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Allows a status to be printed when it moved by 5 % of its total, when 5 seconds have passed, and when it has ended.
final class StatusThrottle {
    private static final double LEAST_PROGRESS = 0.05;
    private static final double LEAST_SECONDS = 5;

    // Compat: statuses are kept by id alone, so equal ids of two vertices (`transferring context:`) meet
    // (PlainViewTest.printsLikeTheReference).
    private final Map<String, StatusEvent.Status> last = new HashMap<>();

    /// True when the status is to be printed; it is the one to compare with from then on.
    boolean allows(StatusEvent.Status status) {
        StatusEvent.Status before = last.get(status.id());
        if (before != null && status.completed() == null) {
            double progress = status.total() > 0 ? (double) (status.current() - before.current()) / status.total() : 0;
            if (progress < LEAST_PROGRESS && seconds(before.timestamp(), status.timestamp()) < LEAST_SECONDS) {
                return false;
            }
        }
        last.put(status.id(), status);
        return true;
    }

    /// What follows the id: bytes, seconds from 0.01 s on, and `done`.
    static String progress(StatusEvent.Status status) {
        StringBuilder text = new StringBuilder();
        if (status.total() != 0) {
            text.append(' ').append(Numbers.bytes(status.current()));
            text.append(" / ").append(Numbers.bytes(status.total()));
        } else if (status.current() != 0) {
            text.append(' ').append(Numbers.bytes(status.current()));
        }
        Instant end = status.completed() != null ? status.completed() : status.timestamp();
        double seconds = seconds(status.started(), end);
        if (seconds > 0.01) {
            text.append(' ').append(Numbers.fixed(seconds, 1)).append('s');
        }
        return text.append(status.completed() != null ? " done" : "").toString();
    }

    private static double seconds(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? 0 : Numbers.seconds(Duration.between(from, to));
    }
}
