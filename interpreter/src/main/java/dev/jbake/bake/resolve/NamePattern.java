package dev.jbake.bake.resolve;

/// A pattern for names: `*`, `?`, `[a-c]`, `[^a]`, and a backslash before a plain character.
public final class NamePattern {
    private final String pattern;

    public NamePattern(String pattern) {
        this.pattern = pattern;
    }

    static boolean isPattern(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("*?[]".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// True if a name matches; false if the pattern is invalid.
    public boolean matches(String name) {
        int p = 0;
        int n = 0;
        int starPattern = -1;
        int starName = 0;
        while (n < name.length() || p < pattern.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                starPattern = p++;
                starName = n;
                continue;
            }
            int next = n < name.length() && p < pattern.length() ? one(p, name.charAt(n)) : -1;
            if (next > 0) {
                p = next;
                n++;
            } else if (starPattern >= 0 && starName < name.length() && name.charAt(starName) != '/') {
                p = starPattern + 1;
                n = ++starName;
            } else {
                return false;
            }
        }
        return true;
    }

    /// False for a class that is not closed or a backslash at the end.
    boolean isWellFormed() {
        int at = 0;
        while (at < pattern.length()) {
            at = switch (pattern.charAt(at)) {
                case '[' -> classEnd(at + 1);
                case '\\' -> at + 1 < pattern.length() ? at + 2 : -1;
                default -> at + 1;
            };
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /// The index after a class, -1 if it has no end.
    private int classEnd(int start) {
        int at = start < pattern.length() && pattern.charAt(start) == '^' ? start + 1 : start;
        for (boolean any = false; at >= pattern.length() || pattern.charAt(at) != ']' || !any; any = true) {
            int low = escaped(at);
            int high =
                    low >= 0 && low + 1 < pattern.length() && pattern.charAt(low + 1) == '-' ? escaped(low + 2) : low;
            if (high < 0) {
                return -1;
            }
            at = high + 1;
        }
        return at + 1;
    }

    /// The index in the pattern after one matching character, -1 if it does not match.
    private int one(int at, char c) {
        char given = pattern.charAt(at);
        return switch (given) {
            case '?' -> c == '/' ? -1 : at + 1;
            case '[' -> charClass(at + 1, c);
            case '\\' -> at + 1 < pattern.length() && pattern.charAt(at + 1) == c ? at + 2 : -1;
            default -> given == c ? at + 1 : -1;
        };
    }

    private int charClass(int start, char c) {
        int at = start;
        boolean negated = at < pattern.length() && pattern.charAt(at) == '^';
        if (negated) {
            at++;
        }
        boolean found = false;
        boolean any = false;
        while (at < pattern.length() && (pattern.charAt(at) != ']' || !any)) {
            int low = escaped(at);
            if (low < 0) {
                return -1;
            }
            at = low + 1;
            int high = low;
            if (at < pattern.length() && pattern.charAt(at) == '-') {
                high = escaped(at + 1);
                if (high < 0) {
                    return -1;
                }
                at = high + 1;
            }
            found |= pattern.charAt(low) <= c && c <= pattern.charAt(high);
            any = true;
        }
        return at >= pattern.length() || found == negated ? -1 : at + 1;
    }

    /// The index of a class's character, after its backslash if it has one; -1 if there is none.
    private int escaped(int at) {
        if (at >= pattern.length() || pattern.charAt(at) == '-' || pattern.charAt(at) == ']') {
            return -1;
        }
        int position = pattern.charAt(at) == '\\' ? at + 1 : at;
        return position < pattern.length() ? position : -1;
    }
}
