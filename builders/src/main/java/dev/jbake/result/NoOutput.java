package dev.jbake.result;

import java.util.List;

/// The warning about targets without an output.
public final class NoOutput {
    private NoOutput() {}

    /// The warning, without line end; empty if every target has an output.
    ///
    /// The caller must not warn with the docker driver, where a build is loaded by default, with
    /// `BUILDX_NO_DEFAULT_LOAD`, and for calls.
    ///
    /// @param targets asked for by the user, without an output
    /// @param driver the driver's name, `docker-container`
    public static String warning(List<String> targets, String driver) {
        if (targets.isEmpty()) {
            return "";
        }
        String which = targets.equals(List.of("default"))
                ? "with " + driver + " driver"
                : "for " + String.join(", ", targets) + " target(s) with " + driver + " driver";
        return "WARNING: No output specified " + which + ". Build result will only remain in the build cache. To push"
                + " result image into registry use --push or to load image into docker use --load";
    }
}
