package dev.jbake.cli.console;

import java.io.PrintStream;

/// Where a command writes: results to `out`, reports about them to `err`.
public record Console(PrintStream out, PrintStream err) {

    /// Reports a failure in one line on standard error.
    public void error(String message) {
        err.println("ERROR: " + message);
    }
}
