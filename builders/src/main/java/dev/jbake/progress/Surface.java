package dev.jbake.progress;

import dev.jbake.host.Host;
import java.io.OutputStream;

/// What a view prints on, and what its head says.
///
/// @param out where to
/// @param terminal true when `out` is a terminal
/// @param host the environment, which chooses colours and sizes
/// @param builder the builder's name; empty if no builder is at work
/// @param driver the builder's driver
record Surface(OutputStream out, boolean terminal, Host host, String builder, String driver) {
    /// True when the cursor can be moved.
    boolean paintable() {
        return terminal && Terminal.canPaint(host);
    }
}
