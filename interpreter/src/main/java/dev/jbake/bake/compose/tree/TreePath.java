package dev.jbake.bake.compose.tree;

/// A dotted path of keys to a value. A dot inside a key is written as another character, so that it divides nothing.
public final class TreePath {
    private static final char DOT_IN_KEY = '\uFFFF';

    private TreePath() {}

    /// The path of an entry; the first key is taken as it is.
    public static String next(String path, String key) {
        return path.isEmpty() ? key : path + "." + key.replace('.', DOT_IN_KEY);
    }

    /// The path as messages print it.
    public static String printed(String path) {
        return path.replace(DOT_IN_KEY, '.');
    }

    /// True if a pattern matches the path; `*` in it matches any one key.
    public static boolean matches(String path, String pattern) {
        int at = 0;
        int patternAt = 0;
        while (true) {
            int end = end(path, at);
            int patternEnd = end(pattern, patternAt);
            boolean any = patternEnd - patternAt == 1 && pattern.charAt(patternAt) == '*';
            if (!any && !(end - at == patternEnd - patternAt && path.regionMatches(at, pattern, patternAt, end - at))) {
                return false;
            }
            if (end == path.length() || patternEnd == pattern.length()) {
                return end == path.length() && patternEnd == pattern.length();
            }
            at = end + 1;
            patternAt = patternEnd + 1;
        }
    }

    private static int end(String path, int from) {
        int dot = path.indexOf('.', from);
        return dot < 0 ? path.length() : dot;
    }
}
