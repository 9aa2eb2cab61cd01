package dev.jbake.progress;

import dev.jbake.host.Host;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a command shows progress. A run that follows another, such as the build of a definition that had to be
/// fetched,
/// goes on with its step numbers, where lines are never taken back.
public final class ProgressOutput {
    private final ProgressMode mode;
    private final boolean terminal;
    private final OutputStream err;
    private final Host host;
    private final Map<String, Map<String, Long>> earlier = new LinkedHashMap<>();
    private @Nullable Progress last;

    /// @param mode how; [ProgressMode#TTY] needs a terminal
    /// @param terminal true when `err` is a terminal
    /// @param err where to
    public ProgressOutput(ProgressMode mode, boolean terminal, OutputStream err, Host host) {
        this.mode = mode;
        this.terminal = terminal;
        this.err = err;
        this.host = host;
    }

    /// True when a summary of the warnings follows.
    public boolean summarized() {
        return mode.summarized();
    }

    /// True when nothing is shown.
    public boolean quiet() {
        return mode == ProgressMode.QUIET;
    }

    /// Notes a step that is over before anything can be shown.
    ///
    /// @param parts what it did, with the number of bytes
    public void note(String step, Map<String, Long> parts) {
        earlier.put(step, parts);
    }

    /// Begins to show progress, when the earlier one has been closed.
    ///
    /// @param builder the builder's name; empty if no builder is at work
    /// @param driver its driver
    public Progress start(String builder, String driver) {
        Progress before = last;
        Progress progress = before != null && before.goesOn()
                ? before.next()
                : Progress.start(err, host, mode.view(new Surface(err, terminal, host, builder, driver)));
        if (progress.goesOn()) {
            earlier.forEach((name, parts) -> progress.step(name, step -> {
                parts.forEach((part, bytes) -> step.status(part, bytes, bytes, true));
                return true;
            }));
        }
        earlier.clear();
        last = progress;
        return progress;
    }
}
