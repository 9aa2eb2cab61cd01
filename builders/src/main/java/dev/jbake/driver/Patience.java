package dev.jbake.driver;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// How long to wait for a daemon that gives no answer, and where that is shown.
///
/// @param limit how long at most
/// @param display shows what is waited for
public record Patience(Duration limit, WaitDisplay display) {
    /// How long to wait unless the user says otherwise.
    public static final Duration DEFAULT = Duration.ofMinutes(5);

    /// How long silence lasts before it is shown.
    private static final Duration NOTICE = Duration.ofSeconds(30);

    private static final Duration GRACE = Duration.ofSeconds(2);

    /// The usual time, and nothing is shown.
    public static Patience unseen() {
        return new Patience(DEFAULT, WaitDisplay.NONE);
    }

    /// How long silence lasts before it is shown: 30 seconds, or half of a limit that is shorter than a minute.
    public Duration notice() {
        Duration half = limit.dividedBy(2);
        return half.compareTo(NOTICE) < 0 ? half : NOTICE;
    }

    /// The limit in words, with the option that sets it.
    public String inWords() {
        return inWords(limit) + " (--builder-timeout)";
    }

    /// A time in words.
    public static String inWords(Duration time) {
        long seconds = time.toSeconds();
        if (time.toMillis() % 1000 != 0) {
            return time.toMillis() + " ms";
        }
        return seconds % 60 == 0 ? plural(seconds / 60, "minute") : plural(seconds, "second");
    }

    private static String plural(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    /// Waits for something that an attempt to connect does in another thread; the attempt is ended when the time is
    /// over, and when this thread is interrupted.
    ///
    /// @param address where the attempt leads
    /// @throws LateException if the time is over
    /// @throws ExecutionException if the work failed
    public <T> T await(Future<T> work, String address, Attempt attempt)
            throws LateException, ExecutionException, InterruptedException {
        boolean done = false;
        try {
            T result = await(work, address);
            done = true;
            return result;
        } catch (TimeoutException e) {
            throw new LateException(address, this);
        } finally {
            if (!done) {
                attempt.close();
                settle(work);
            }
        }
    }

    /// What was waited for fails now; it needs its threads until it has.
    private static void settle(Future<?> work) throws InterruptedException {
        try {
            work.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException ignored) {
            // The failure that is being reported is the first one.
        }
    }

    private <T> T await(Future<T> work, String address)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            return work.get(notice().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException ignored) {
            // It is shown from now on.
        }
        WaitDisplay.Shown shown = display.show("waiting for an answer from " + address);
        String error = "no answer came in " + inWords();
        try {
            T result = work.get(limit.minus(notice()).toNanos(), TimeUnit.NANOSECONDS);
            error = "";
            return result;
        } catch (ExecutionException e) {
            error = message(e.getCause());
            throw e;
        } catch (InterruptedException e) {
            error = "context canceled";
            throw e;
        } finally {
            shown.end(error);
        }
    }

    private static String message(@Nullable Throwable failure) {
        return failure == null ? "" : String.valueOf(failure.getMessage());
    }
}
