package dev.jbake.driver;

/// A Windows version, as far as it decides which containers a host runs.
///
/// @param major 0 with all others for "not said"
record WindowsVersion(int major, int minor, int build) {

    private static final WindowsVersion UNKNOWN = new WindowsVersion(0, 0, 0);
    private static final int SERVER_2022 = 20348;
    private static final int SERVER_2025 = 26100;

    /// `10.0.17763` and longer; anything else is unknown.
    static WindowsVersion parse(String text) {
        String[] parts = text.split("\\.", 4);
        if (parts.length < 3) {
            return UNKNOWN;
        }
        try {
            return new WindowsVersion(
                    Integer.parseUnsignedInt(parts[0]),
                    Integer.parseUnsignedInt(parts[1]),
                    Integer.parseUnsignedInt(parts[2]));
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }

    /// True if a host of this version runs containers of the given one: equal builds before Server 2022, from then
    /// on everything back to the long-term release before it. Unknown versions fit.
    boolean runs(String container) {
        if (equals(UNKNOWN) || container.isEmpty()) {
            return true;
        }
        WindowsVersion other = parse(container);
        if (major != other.major || minor != other.minor) {
            return false;
        }
        if (build < SERVER_2022) {
            return build == other.build;
        }
        int oldest = build > SERVER_2025 ? SERVER_2025 : SERVER_2022;
        return oldest <= other.build && other.build <= build;
    }
}
