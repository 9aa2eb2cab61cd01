package dev.jbake.solve.run;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Interrupts the thread that made it when its time is over. The time runs between [#resume] and [#pause].
final class TimeLimit {
    private final Thread limited = Thread.currentThread();
    private final Duration whole;
    private long left;
    private long since;
    private @Nullable Thread sleeper;
    private boolean over;

    private TimeLimit(Duration whole) {
        this.whole = whole;
        this.left = whole.toNanos();
    }

    /// The limit of the calling thread; null for none.
    static @Nullable TimeLimit of(@Nullable Duration limit) {
        return limit == null ? null : new TimeLimit(limit);
    }

    /// What is reported when it is over.
    String sentence() {
        return "not built within " + whole.toString().substring(2).toLowerCase(Locale.ROOT) + " (--timeout)";
    }

    /// Lets the time run.
    synchronized void resume() {
        if (sleeper == null && !over) {
            since = System.nanoTime();
            long nanos = left;
            sleeper = Thread.ofVirtual().start(() -> sleep(nanos));
        }
    }

    /// Stops the time: the thread is not interrupted before the next [#resume].
    synchronized void pause() {
        if (sleeper != null) {
            left -= System.nanoTime() - since;
            sleeper.interrupt();
            sleeper = null;
        }
    }

    /// True if the time is over, and the thread has been interrupted.
    synchronized boolean isOver() {
        return over;
    }

    private void sleep(long nanos) {
        try {
            Thread.sleep(Duration.ofNanos(nanos));
            end();
        } catch (InterruptedException paused) {
            // There is time left.
        }
    }

    private synchronized void end() {
        if (Thread.currentThread().equals(sleeper)) {
            over = true;
            sleeper = null;
            limited.interrupt();
        }
    }
}
