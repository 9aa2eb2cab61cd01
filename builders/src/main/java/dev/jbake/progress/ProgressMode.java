package dev.jbake.progress;

import dev.jbake.host.Host;

/// How progress is shown.
public enum ProgressMode {
    /// For a terminal {@link #TTY}, else {@link #PLAIN}.
    AUTO,
    /// Lines that are never taken back.
    PLAIN,
    /// A part of the screen that is painted again and again.
    TTY,
    /// Each message as a line of JSON.
    RAWJSON,
    /// Nothing but failures; `quiet` and `none`.
    QUIET;

    /// Reads the value of `--progress`; `auto` gives way to `BUILDKIT_PROGRESS`.
    ///
    /// @throws IllegalArgumentException with the reference's text, when there is no such mode
    public static ProgressMode parse(String text, Host host) {
        String environment = host.variable("BUILDKIT_PROGRESS");
        if (text.equals("auto") && environment != null && !environment.isEmpty()) {
            return byName(environment);
        }
        return byName(text);
    }

    private static ProgressMode byName(String text) {
        return switch (text) {
            case "", "auto" -> AUTO;
            case "plain" -> PLAIN;
            case "tty" -> TTY;
            case "quiet", "none" -> QUIET;
            case "rawjson" -> RAWJSON;
            default -> throw new IllegalArgumentException("invalid progress mode " + text);
        };
    }
}
