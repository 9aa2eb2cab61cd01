package dev.jbake.filesync.send;

import dev.jbake.filesync.ignore.BadPatternException;
import dev.jbake.filesync.ignore.IgnorePattern;
import dev.jbake.filesync.ignore.PatternMatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which entries of a directory a transfer is made of; the rules are those of fsutil's filter.
///
/// Not safe for use by several threads at once.
public final class WalkFilter {

    private final @Nullable PatternMatcher include;
    private final @Nullable PatternMatcher exclude;
    private final boolean literalIncludes;
    private final boolean literalExceptions;

    private WalkFilter(@Nullable PatternMatcher include, @Nullable PatternMatcher exclude) {
        this.include = include;
        this.exclude = exclude;
        this.literalIncludes = include == null || literal(include, false);
        this.literalExceptions = exclude == null || literal(exclude, true);
    }

    private static boolean literal(PatternMatcher matcher, boolean exceptions) {
        for (IgnorePattern pattern : matcher.patterns()) {
            if (pattern.exception() == exceptions && pattern.hasWildcards()) {
                return false;
            }
        }
        return true;
    }

    /// The filter of one transfer; each list may be null, where the request does not have it.
    ///
    /// @param root the directory, without symbolic links, in which `followPaths` are resolved
    /// @throws BadPatternException for a pattern that is refused at first sight
    public static WalkFilter of(
            Path root,
            @Nullable List<String> include,
            @Nullable List<String> exclude,
            @Nullable List<String> followPaths)
            throws IOException {
        List<String> included = include == null ? List.of() : include;
        if (followPaths != null) {
            List<String> targets = FollowPaths.resolve(root, followPaths);
            if (targets != null) {
                List<String> all = new ArrayList<>(included);
                all.addAll(targets);
                List<String> kept = FollowPaths.withoutChildren(all);
                included = kept == null ? List.of() : kept;
            }
        }
        return new WalkFilter(
                matcher(included, "includepatterns"),
                matcher(exclude == null ? List.of() : exclude, "excludepatterns"));
    }

    private static @Nullable PatternMatcher matcher(List<String> patterns, String kind) throws BadPatternException {
        if (patterns.isEmpty()) {
            return null;
        }
        try {
            return PatternMatcher.of(patterns);
        } catch (BadPatternException e) {
            throw new BadPatternException(
                    "invalid " + kind + ": [" + String.join(" ", patterns) + "]: " + e.getMessage());
        }
    }

    /// What becomes of one entry.
    ///
    /// @param keep it passes the filter
    /// @param descend it is a directory in which something may pass
    /// @param included what the include list said of it; null without such a list
    /// @param excluded what the exclude list said of it; null without such a list
    record Verdict(
            boolean keep,
            boolean descend,
            PatternMatcher.@Nullable Match included,
            PatternMatcher.@Nullable Match excluded) {

        /// The directory that is walked itself.
        static final Verdict ROOT = new Verdict(true, true, null, null);
    }

    Verdict judge(String path, boolean directory, Verdict parent) throws BadPatternException {
        boolean keep = true;
        boolean descend = directory;
        PatternMatcher.Match included = null;
        if (include != null) {
            included = match(include, path, parent.included(), "includepatterns");
            if (!included.matched()) {
                keep = false;
                descend = directory && (!literalIncludes || reachesBelow(include, false, path));
            }
        }
        PatternMatcher.Match excluded = null;
        if (exclude != null && (keep || descend || !directory)) {
            excluded = match(exclude, path, parent.excluded(), "excludepatterns");
            if (excluded.matched()) {
                keep = false;
                descend = descend && (!literalExceptions || reachesBelow(exclude, true, path));
            }
        }
        return new Verdict(keep, descend, included, excluded);
    }

    private static PatternMatcher.Match match(
            PatternMatcher matcher, String path, PatternMatcher.@Nullable Match parent, String kind)
            throws BadPatternException {
        try {
            return matcher.matches(path, parent);
        } catch (BadPatternException e) {
            throw new BadPatternException("failed to match " + kind + ": " + e.getMessage());
        }
    }

    private static boolean reachesBelow(PatternMatcher matcher, boolean exceptions, String path) {
        String directory = path + "/";
        for (IgnorePattern pattern : matcher.patterns()) {
            if (pattern.exception() == exceptions && pattern.reachesBelow(directory)) {
                return true;
            }
        }
        return false;
    }
}
