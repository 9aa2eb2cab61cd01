package dev.jbake.buildkit.filesync;

import java.util.ArrayList;
import java.util.List;

/// Slash-separated paths as text, with the rules of Go's `path` package.
final class GoPath {

    private GoPath() {}

    /// The shortest path that means the same, without looking at any file. The empty path is `.`.
    static String clean(String path) {
        boolean rooted = path.startsWith("/");
        List<String> kept = new ArrayList<>();
        for (int at = 0; at < path.length(); ) {
            int end = path.indexOf('/', at);
            if (end < 0) {
                end = path.length();
            }
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
        if (rooted) {
            return "/" + joined;
        }
        return joined.isEmpty() ? "." : joined;
    }

    /// Both parts with a slash between them, cleaned; an empty part does not count.
    static String join(String first, String second) {
        if (first.isEmpty()) {
            return second.isEmpty() ? "" : clean(second);
        }
        return clean(second.isEmpty() ? first : first + "/" + second);
    }

    /// All but the last element of a clean path; `.` where there is nothing else.
    static String parent(String path) {
        int slash = path.lastIndexOf('/');
        if (slash < 0) {
            return ".";
        }
        return slash == 0 ? "/" : path.substring(0, slash);
    }

    /// The last element of a clean path.
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The order of names in a directory: by the bytes of their UTF-8 form, which is the order of their code points.
    static int compareNames(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                // Compat: names are sent in the order of their code points, so a surrogate sorts after every other char
                // (build/file-names-order).
                if (Character.isSurrogate(x) != Character.isSurrogate(y)) {
                    return Character.isSurrogate(x) ? 1 : -1;
                }
                return x - y;
            }
        }
        return a.length() - b.length();
    }
}
