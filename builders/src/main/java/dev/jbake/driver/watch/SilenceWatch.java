package dev.jbake.driver.watch;

import dev.jbake.driver.Patience;
import dev.jbake.driver.WaitDisplay;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Notices when nothing comes in on a connection any more: asks the daemon for a sign of life, shows that none comes,
/// and in the end gives the connection up.
///
/// While a session is open BuildKit checks its health every five seconds, so a working one is hardly ever asked. HTTP/2
/// pings are no way to ask: BuildKit ends connections with more than two of them in five minutes.
///
/// Time is counted in checks made, not by a clock: when this process was stopped, or the machine was asleep, that says
/// nothing about the daemon.
public final class SilenceWatch implements AutoCloseable {
    private static final Duration SHORTEST_PERIOD = Duration.ofMillis(10);
    private static final Duration LONGEST_PERIOD = Duration.ofSeconds(1);

    private final WatchedStream stream;
    private final String address;
    private final Patience patience;
    private final Runnable question;
    private final Duration period;
    private final Future<?> checks;
    private Duration silence = Duration.ZERO;
    private boolean asked;
    private WaitDisplay.@Nullable Shown shown;

    /// @param question makes a call that a working daemon answers, and does not wait for the answer
    public SilenceWatch(
            WatchedStream stream,
            String address,
            Patience patience,
            ScheduledExecutorService timer,
            Runnable question) {
        this.stream = stream;
        this.address = address;
        this.patience = patience;
        this.question = question;
        Duration part = patience.notice().dividedBy(10);
        this.period = Collections.min(List.of(LONGEST_PERIOD, Collections.max(List.of(SHORTEST_PERIOD, part))));
        this.checks =
                timer.scheduleWithFixedDelay(this::check, period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
    }

    private synchronized void check() {
        if (stream.heard()) {
            silence = Duration.ZERO;
            asked = false;
            end("");
            return;
        }
        silence = silence.plus(period);
        if (!asked && silence.compareTo(patience.notice().dividedBy(2)) >= 0) {
            asked = true;
            question.run();
        }
        if (shown == null && silence.compareTo(patience.notice()) >= 0) {
            shown = patience.display().show("waiting for an answer from " + address);
        }
        if (silence.compareTo(patience.limit()) >= 0) {
            SilenceException reason = new SilenceException(address, patience.inWords());
            end(String.valueOf(reason.getMessage()));
            checks.cancel(false);
            stream.fail(reason);
        }
    }

    private void end(String error) {
        if (shown != null) {
            shown.end(error);
            shown = null;
        }
    }

    @Override
    public synchronized void close() {
        checks.cancel(false);
        end("");
    }
}
