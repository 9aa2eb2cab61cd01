package dev.jbake.bake.compose.yaml;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The paths at which an anchor was found. One inside another means that the anchor contains itself. Merge keys are
/// allowed, since YAML merges one level at a time.
final class VisitedPaths {
    private static final String MERGE = "<<";

    private final TreeSet<String> paths = new TreeSet<>();

    /// Adds a path; returns an earlier one that contains it or is inside it, null if there is none.
    @Nullable
    String add(String path) {
        if (path.contains(MERGE)) {
            return null;
        }
        String outer = outer(path);
        if (outer == null) {
            paths.add(path);
        }
        return outer;
    }

    private @Nullable String outer(String path) {
        String inner = paths.ceiling(path + ".");
        if (inner != null && inner.startsWith(path + ".")) {
            return inner;
        }
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            String prefix = path.substring(0, dot);
            if (paths.contains(prefix)) {
                return prefix;
            }
        }
        return null;
    }
}
