package dev.jbake.go;

import java.util.ArrayList;
import java.util.List;

/// Go's `path` package: works on paths with slashes as strings, without looking at files.
public final class GoPath {
    private GoPath() {}

    /// The shortest path that means the same; `.` for the empty one.
    public static String clean(String path) {
        boolean rooted = path.startsWith("/");
        List<String> kept = new ArrayList<>();
        for (int at = 0; at < path.length(); ) {
            int slash = path.indexOf('/', at);
            int end = slash < 0 ? path.length() : slash;
            String part = path.substring(at, end);
            at = end + 1;
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            if (!part.equals("..")) {
                kept.add(part);
            } else if (!kept.isEmpty() && !kept.getLast().equals("..")) {
                kept.removeLast();
            } else if (!rooted) {
                kept.add(part);
            }
        }
        String joined = String.join("/", kept);
        return rooted ? "/" + joined : joined.isEmpty() ? "." : joined;
    }

    /// Both parts with a slash between them, cleaned; an empty part is left out.
    public static String join(String first, String second) {
        if (first.isEmpty()) {
            return second.isEmpty() ? "" : clean(second);
        }
        return clean(second.isEmpty() ? first : first + "/" + second);
    }

    /// The last element; `.` for the empty path and `/` for the root.
    public static String base(String path) {
        if (path.isEmpty()) {
            return ".";
        }
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return end == 0 ? "/" : path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    }

    /// All but the last element, cleaned; `.` if there is only one.
    public static String directory(String path) {
        return clean(path.substring(0, path.lastIndexOf('/') + 1));
    }
}
