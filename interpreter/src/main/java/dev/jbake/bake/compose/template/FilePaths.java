package dev.jbake.bake.compose.template;

import dev.jbake.plan.Paths;

/// Joins and splits paths as Go's `filepath` does.
public final class FilePaths {
    private FilePaths() {}

    /// Joins as `filepath.Join`: blank parts say nothing, and nothing at all is blank.
    public static String join(String folder, String path) {
        if (folder.isEmpty() && path.isEmpty()) {
            return "";
        }
        return Paths.clean(folder.isEmpty() ? path : path.isEmpty() ? folder : folder + "/" + path);
    }

    /// The folder of a path as `filepath.Dir`.
    public static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return Paths.clean(path.substring(0, slash + 1));
    }
}
