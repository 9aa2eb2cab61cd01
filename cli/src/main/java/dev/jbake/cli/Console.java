package dev.jbake.cli;

import java.io.PrintStream;

/// Where a command writes: results to `out`, everything that is said about them to `err`.
public record Console(PrintStream out, PrintStream err) {

    /// One line on standard error, in the form of all of jbake's failures.
    public void error(String message) {
        err.println("ERROR: " + message);
    }
}
