package dev.jbake.filesync.ignore;

/// Go's `filepath.Match` on a system whose separator is a slash.
///
/// Time grows with the product of the two lengths, not faster: a star takes the first place where the text after it
/// fits, and keeps it.
public final class GoGlob {

    private final String pattern;
    private final String name;
    private int at;

    private GoGlob(String pattern, String name) {
        this.pattern = pattern;
        this.name = name;
    }

    /// Whether the pattern matches the whole name.
    ///
    /// @throws BadPatternException when the part of the pattern that had to be looked at is malformed; like the
    ///     original this does not look past the first piece that cannot match
    public static boolean matches(String pattern, String name) throws BadPatternException {
        String rest = pattern;
        String left = name;
        while (!rest.isEmpty()) {
            int stars = 0;
            while (stars < rest.length() && rest.charAt(stars) == '*') {
                stars++;
            }
            boolean star = stars > 0;
            int end = chunkEnd(rest, stars);
            String chunk = rest.substring(stars, end);
            rest = rest.substring(end);
            if (star && chunk.isEmpty()) {
                return left.indexOf('/') < 0;
            }
            int after = matchChunk(chunk, left);
            if (after >= 0 && (after == left.length() || !rest.isEmpty())) {
                left = left.substring(after);
                continue;
            }
            int found = star ? afterStar(chunk, left, rest.isEmpty()) : -1;
            if (found < 0) {
                return false;
            }
            left = left.substring(found);
        }
        return left.isEmpty();
    }

    /// Refuses what is malformed as far as [#matches] sees it when the name is `.`: a mistake after a piece that this
    /// name does not have is not found.
    static void check(String pattern) throws BadPatternException {
        matches(pattern, ".");
    }

    private static int afterStar(String chunk, String name, boolean last) throws BadPatternException {
        for (int i = 0; i < name.length() && name.charAt(i) != '/'; i++) {
            int after = matchChunk(chunk, name.substring(i + 1));
            if (after >= 0 && !(last && i + 1 + after < name.length())) {
                return i + 1 + after;
            }
        }
        return -1;
    }

    /// The end of the piece that begins at `from` and reaches to the next star outside brackets.
    private static int chunkEnd(String pattern, int from) {
        boolean inRange = false;
        for (int i = from; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                inRange = true;
            } else if (c == ']') {
                inRange = false;
            } else if (c == '*' && !inRange) {
                return i;
            }
        }
        return pattern.length();
    }

    /// How much of the beginning of the name the piece matches, or -1. The piece is checked to its end in any case.
    private static int matchChunk(String chunk, String name) throws BadPatternException {
        return new GoGlob(chunk, name).match();
    }

    private int match() throws BadPatternException {
        int read = 0;
        boolean failed = false;
        while (at < pattern.length()) {
            failed = failed || read >= name.length();
            char c = pattern.charAt(at);
            if (c == '[' || c == '?') {
                int rune = failed ? 0 : name.codePointAt(read);
                if (!failed) {
                    read += Character.charCount(rune);
                }
                at++;
                failed = c == '?' ? failed || rune == '/' : !range(rune) || failed;
                continue;
            }
            if (c == '\\') {
                at++;
                if (at == pattern.length()) {
                    throw BadPatternException.syntax();
                }
            }
            if (!failed) {
                failed = pattern.charAt(at) != name.charAt(read);
                read++;
            }
            at++;
        }
        return failed ? -1 : read;
    }

    private boolean range(int rune) throws BadPatternException {
        boolean negated = at < pattern.length() && pattern.charAt(at) == '^';
        if (negated) {
            at++;
        }
        boolean match = false;
        for (int n = 0; ; n++) {
            if (n > 0 && at < pattern.length() && pattern.charAt(at) == ']') {
                at++;
                return match != negated;
            }
            int low = bound();
            int high = low;
            if (pattern.charAt(at) == '-') {
                at++;
                high = bound();
            }
            match = match || (low <= rune && rune <= high);
        }
    }

    /// One end of a range; something must follow it, since the bracket has to be closed.
    private int bound() throws BadPatternException {
        if (at == pattern.length() || pattern.charAt(at) == '-' || pattern.charAt(at) == ']') {
            throw BadPatternException.syntax();
        }
        if (pattern.charAt(at) == '\\') {
            at++;
            if (at == pattern.length()) {
                throw BadPatternException.syntax();
            }
        }
        int rune = pattern.codePointAt(at);
        at += Character.charCount(rune);
        if (at == pattern.length()) {
            throw BadPatternException.syntax();
        }
        return rune;
    }
}
