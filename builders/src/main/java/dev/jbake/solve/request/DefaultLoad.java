package dev.jbake.solve.request;

import dev.jbake.go.GoBool;
import dev.jbake.host.Host;

/// Whether a target without an output ends in the Docker daemon's images where it can.
public final class DefaultLoad {
    private static final String VARIABLE = "BUILDX_NO_DEFAULT_LOAD";

    private DefaultLoad() {}

    /// True if the environment switches it off.
    public static boolean isOff(Host host) {
        return GoBool.isTrue(host.variable(VARIABLE));
    }

    /// A warning about a value that switches nothing, empty for none.
    public static String warning(Host host) {
        String written = host.variable(VARIABLE);
        return written == null || GoBool.parse(written) != null
                ? ""
                : "invalid non-bool value for " + VARIABLE + ": " + written;
    }
}
