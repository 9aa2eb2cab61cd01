package dev.jbake.filesync.ignore;

import dev.jbake.go.GoPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list of .dockerignore patterns, where the last one that applies to a path decides.
///
/// The rules, odd ones included, are those of github.com/moby/patternmatcher, which both the docker command and
/// BuildKit use. Time grows with the length of the list and of the path; no pattern makes it explode.
/// Not safe for use by several threads at once.
public final class PatternMatcher {

    private final List<IgnorePattern> patterns;

    private PatternMatcher(List<IgnorePattern> patterns) {
        this.patterns = patterns;
    }

    /// Reads patterns in the form of a transfer's `exclude-patterns` and `include-patterns`; blank ones do not count.
    ///
    /// @throws BadPatternException for a lone `!` and for what Go's `filepath.Match` refuses at first sight
    public static PatternMatcher of(List<String> lines) throws BadPatternException {
        List<IgnorePattern> patterns = new ArrayList<>(lines.size());
        for (String line : lines) {
            String text = trim(line);
            if (text.isEmpty()) {
                continue;
            }
            text = GoPath.clean(text);
            boolean exception = text.charAt(0) == '!';
            if (exception) {
                if (text.length() == 1) {
                    throw new BadPatternException("illegal exclusion pattern: \"!\"");
                }
                text = text.substring(1);
            }
            GoGlob.check(text);
            patterns.add(new IgnorePattern(text, exception));
        }
        return new PatternMatcher(List.copyOf(patterns));
    }

    public List<IgnorePattern> patterns() {
        return patterns;
    }

    /// Whether the list matches a path, given what it said of the parent directory.
    ///
    /// @param path relative, slash-separated, clean
    /// @param parent the answer for the parent directory; null looks at all parents of the path
    public Match matches(String path, @Nullable Match parent) throws BadPatternException {
        boolean[] inherited = parent == null ? NONE : parent.byPattern;
        boolean[] byPattern = new boolean[patterns.size()];
        boolean matched = false;
        for (int i = 0; i < byPattern.length; i++) {
            IgnorePattern pattern = patterns.get(i);
            boolean match = inherited.length > 0 && inherited[i];
            if (!match) {
                if (pattern.exception() != matched) {
                    continue;
                }
                match = pattern.matches(path) || (inherited.length == 0 && matchesParent(pattern, path));
            }
            byPattern[i] = match;
            if (match) {
                matched = !pattern.exception();
            }
        }
        return new Match(matched, byPattern);
    }

    private static boolean matchesParent(IgnorePattern pattern, String path) throws BadPatternException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (pattern.matches(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    private static final boolean[] NONE = {};

    /// White space at both ends is dropped as Go's `strings.TrimSpace` does it.
    private static String trim(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isSpace(line.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return (c >= '\t' && c <= '\r') || c == '\u0085' || Character.isSpaceChar(c);
    }

    /// What a list said of one path.
    public static final class Match {

        private final boolean matched;
        private final boolean[] byPattern;

        private Match(boolean matched, boolean[] byPattern) {
            this.matched = matched;
            this.byPattern = byPattern;
        }

        /// The answer of the whole list.
        public boolean matched() {
            return matched;
        }
    }
}
