package dev.jbake.solve.control;

/// How many targets build at once.
///
/// @param most the number, [#UNLIMITED] or [#AUTO]
public record Parallel(int most) {
    /// All of them, as in the reference.
    public static final int UNLIMITED = 0;

    /// As many as the builder has CPUs.
    public static final int AUTO = -1;

    /// Reads `N`, at least 1, or `auto`; an empty string is no limit.
    ///
    /// @throws IllegalArgumentException if it is something else
    public static Parallel parse(String written) {
        if (written.isEmpty()) {
            return new Parallel(UNLIMITED);
        }
        if (written.equals("auto")) {
            return new Parallel(AUTO);
        }
        try {
            int most = Integer.parseInt(written);
            if (most > 0 && Character.isDigit(written.charAt(0))) {
                return new Parallel(most);
            }
        } catch (NumberFormatException ignored) {
            // It is refused below.
        }
        throw new IllegalArgumentException("expected a number of targets from 1, or auto");
    }

    /// True if the builder is asked.
    public boolean isAuto() {
        return most == AUTO;
    }
}
