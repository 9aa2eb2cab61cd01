package dev.jbake.cli.console;

import dev.jbake.host.Host;
import dev.jbake.progress.Terminal;
import java.io.PrintStream;

/// Where a command writes: results to `out`, reports about them to `err`.
///
/// @param ofProcess true when both are the streams of this process, which may be a terminal
public record Console(PrintStream out, PrintStream err, boolean ofProcess) {

    /// Reports a failure in one line on standard error.
    public void error(String message) {
        err.println("ERROR: " + message);
    }

    /// True when `err` is a terminal that shows colours.
    public boolean showsColours(Host host) {
        return ofProcess && Terminal.showsColours(host) && Terminal.isError();
    }
}
