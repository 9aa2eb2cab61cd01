package dev.jbake.plan;

import dev.jbake.go.GoBool;
import java.util.Map;

/// Where the result of an output goes, by its type and its `dest`.
public enum ExportPlace {
    /// The daemon keeps it, or pushes it.
    DAEMON,
    /// The image store of a Docker daemon.
    DOCKER,
    /// One file of this machine.
    FILE,
    STANDARD_OUTPUT,
    /// A directory of this machine.
    DIRECTORY;

    /// The attribute that names a file or a directory.
    public static final String DEST = "dest";

    /// The place of an output.
    ///
    /// @param attributes without the type
    public static ExportPlace of(String type, Map<String, String> attributes) {
        if (type.equals("local")) {
            return DIRECTORY;
        }
        boolean image = type.equals("oci") || type.equals("docker");
        if (!image && !type.equals("tar")) {
            return DAEMON;
        }
        String dest = attributes.getOrDefault(DEST, "");
        if (image && isUnpacked(attributes)) {
            return DIRECTORY;
        }
        if (dest.isEmpty() && type.equals("docker")) {
            return DOCKER;
        }
        return dest.isEmpty() || dest.equals("-") ? STANDARD_OUTPUT : FILE;
    }

    // Compat: what is no bool leaves the archive a tar (build/output-archive-tar-unknown).
    private static boolean isUnpacked(Map<String, String> attributes) {
        String tar = attributes.get("tar");
        return tar != null && Boolean.FALSE.equals(GoBool.parse(tar));
    }
}
