package dev.jbake.solve.run;

import com.google.common.collect.ImmutableList;
import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.proto.worker.WorkerRecord;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Driver;
import dev.jbake.driver.Patience;
import dev.jbake.driver.WaitDisplay;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The first call to a daemon, which may be just starting: it is tried again until the daemon is there, or the driver's
/// time for that is over.
final class StartWait {
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 1000;

    private final BuildkitClient client;
    private final Patience patience;
    private final Duration limit;
    private WaitDisplay.@Nullable Shown shown;

    StartWait(BuildkitClient client, Driver driver, Patience patience) {
        this.client = client;
        this.patience = patience;
        this.limit = driver.startTime().compareTo(patience.limit()) < 0 ? driver.startTime() : patience.limit();
    }

    /// The workers of the daemon.
    ///
    /// @throws DialException the last failure, if it cannot be reached
    /// @throws DaemonException if it refuses the call, or ends the connection until the time is over
    ImmutableList<WorkerRecord> workers() throws DialException, DaemonException, InterruptedException {
        String error = "context canceled";
        try {
            ImmutableList<WorkerRecord> workers = await();
            error = "";
            return workers;
        } catch (DialException | DaemonException e) {
            error = String.valueOf(e.getMessage());
            throw e;
        } finally {
            if (shown != null) {
                shown.end(error);
            }
        }
    }

    private ImmutableList<WorkerRecord> await() throws DialException, DaemonException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        for (long pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            try {
                return client.workers();
            } catch (DialException e) {
                if (!e.mayPass() || System.nanoTime() > end) {
                    throw e;
                }
            } catch (DaemonException e) {
                if (!e.connectionLost() || e.silence() != null || System.nanoTime() > end) {
                    throw e;
                }
            }
            if (shown == null) {
                shown = patience.display().show("[internal] waiting for connection");
            }
            Thread.sleep(pause);
        }
    }

    /// How long the wait was, as the end of a sentence; empty if there was none.
    String waited() {
        return shown == null ? "" : "; waited " + Patience.inWords(limit) + " for it";
    }
}
