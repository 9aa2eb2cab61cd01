package dev.jbake.solve.control;

import java.util.Locale;

/// How often a target is tried again after a failure that may pass.
///
/// @param most how often, 0 for never
/// @param on after which failures
public record Retries(int most, Trouble on) {
    /// What may pass.
    public enum Trouble {
        /// A connection to a registry or another server that could not be made, was cut, or took too long.
        NETWORK,
        /// A server that answers that it has too much to do (429), or that something is wrong with it (5xx).
        REGISTRY,
        /// Both.
        ANY;

        /// Reads `network`, `registry` or `any`.
        ///
        /// @throws IllegalArgumentException if it is something else
        public static Trouble parse(String written) {
            for (Trouble trouble : values()) {
                if (trouble.name().toLowerCase(Locale.ROOT).equals(written)) {
                    return trouble;
                }
            }
            throw new IllegalArgumentException("expected network, registry or any");
        }
    }

    /// True if a failure of this kind is a reason to try again.
    public boolean cover(Trouble trouble) {
        return on == Trouble.ANY || on == trouble;
    }
}
