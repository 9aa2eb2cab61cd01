package dev.jbake.stdlib.system;

import dev.jbake.stdlib.text.GoText;
import java.util.ArrayList;
import java.util.List;

/// Go's `path` package: slashes on every system.
final class GoPath {
    private GoPath() {}

    static String base(String path) {
        if (path.isEmpty()) {
            return ".";
        }
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return end == 0 ? "/" : path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    }

    static String directory(String path) {
        return clean(path.substring(0, path.lastIndexOf('/') + 1));
    }

    /// The shortest path that means the same.
    static String clean(String path) {
        boolean rooted = path.startsWith("/");
        List<String> kept = new ArrayList<>();
        for (String part : GoText.split(path, "/")) {
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            boolean up = part.equals("..");
            if (up && !kept.isEmpty() && !kept.getLast().equals("..")) {
                kept.removeLast();
            } else if (!up || !rooted) {
                kept.add(part);
            }
        }
        String joined = String.join("/", kept);
        return rooted ? "/" + joined : joined.isEmpty() ? "." : joined;
    }
}
