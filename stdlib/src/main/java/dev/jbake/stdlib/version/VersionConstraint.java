package dev.jbake.stdlib.version;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.jbake.function.FunctionException;
import dev.jbake.stdlib.text.GoText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Version constraints in the language of Masterminds/semver: `>=1.2, <2 || ~3.1`, ranges `1 - 2`, wildcards.
public final class VersionConstraint {
    private static final String VERSION = "v?([0-9|x|X|\\*]+)(\\.[0-9|x|X|\\*]+)?(\\.[0-9|x|X|\\*]+)?"
            + "(-([0-9A-Za-z\\-]+(\\.[0-9A-Za-z\\-]+)*))?(\\+([0-9A-Za-z\\-]+(\\.[0-9A-Za-z\\-]+)*))?";
    private static final String OPERATOR = "=||!=|>|<|>=|=>|<=|=<|~|~>|\\^";
    private static final String ONE = "(" + OPERATOR + ")\\s*(" + VERSION + ")";

    private final String operator;
    private final SemanticVersion version;
    private final boolean anyMinor;
    private final boolean anyPatch;
    private final boolean any;

    private VersionConstraint(
            String operator, SemanticVersion version, boolean any, boolean anyMinor, boolean anyPatch) {
        this.operator = operator;
        this.version = version;
        this.any = any;
        this.anyMinor = anyMinor;
        this.anyPatch = anyPatch;
    }

    public static boolean matches(String version, String constraint) throws FunctionException {
        SemanticVersion candidate = SemanticVersion.parse(version);
        boolean matched = false;
        for (String alternative : GoText.split(withoutRanges(constraint), "||")) {
            matched |= all(alternative, candidate);
        }
        return matched;
    }

    /// `a - b` means `>= a, <= b`.
    private static String withoutRanges(String constraint) {
        Matcher matcher = Pattern.compile("\\s*(" + VERSION + ")\\s+-\\s+(" + VERSION + ")\\s*")
                .matcher(constraint);
        StringBuilder rewritten = new StringBuilder();
        int at = 0;
        while (matcher.find()) {
            rewritten.append(constraint, at, matcher.start());
            rewritten.append(">= ").append(matcher.group(1)).append(", <= ").append(matcher.group(11));
            rewritten.append(' ');
            at = matcher.end();
        }
        return rewritten.append(constraint, at, constraint.length()).toString();
    }

    private static boolean all(String alternative, SemanticVersion candidate) throws FunctionException {
        String shape = "(\\s*" + ONE + "\\s*)((?:\\s+|,\\s*)" + ONE + "\\s*)*";
        if (!Pattern.compile(shape).matcher(alternative).matches()) {
            throw improper(alternative);
        }
        List<VersionConstraint> parts = new ArrayList<>();
        boolean preReleases = false;
        Matcher matcher = Pattern.compile(ONE).matcher(alternative);
        while (matcher.find()) {
            VersionConstraint part = parse(matcher.group());
            parts.add(part);
            preReleases |= part.version.isPreRelease();
        }
        boolean matched = true;
        for (VersionConstraint part : parts) {
            matched &= (!candidate.isPreRelease() || preReleases) && part.accepts(candidate);
        }
        return matched;
    }

    private static FunctionException improper(String constraint) {
        return new FunctionException("improper constraint: " + constraint);
    }

    private static VersionConstraint parse(String text) throws FunctionException {
        Matcher matcher = Pattern.compile("\\s*" + ONE + "\\s*").matcher(text);
        if (!matcher.matches()) {
            throw improper(text);
        }
        String major = matcher.group(3);
        String minor = matcher.group(4);
        String patch = matcher.group(5);
        String before = matcher.group(6) == null ? "" : matcher.group(6);
        String version = matcher.group(2);
        boolean any = isWildcard(major);
        boolean anyMinor = !any && isWildcard(minor);
        boolean anyPatch = !any && !anyMinor && isWildcard(patch);
        if (any) {
            version = "0.0.0" + before;
        } else if (anyMinor) {
            version = major + ".0.0" + before;
        } else if (anyPatch) {
            version = major + minor + ".0" + before;
        }
        try {
            boolean dirty = any || anyMinor || anyPatch;
            return new VersionConstraint(matcher.group(1), SemanticVersion.parse(version), dirty, anyMinor, anyPatch);
        } catch (FunctionException e) {
            throw new FunctionException("constraint parser error");
        }
    }

    private static boolean isWildcard(@Nullable String part) {
        if (part == null) {
            return true;
        }
        String bare = part.startsWith(".") ? part.substring(1) : part;
        return bare.isEmpty() || bare.equals("x") || bare.equals("X") || bare.equals("*");
    }

    private boolean accepts(SemanticVersion v) {
        return switch (operator) {
            case "", "=" -> any ? tilde(v) : v.compareTo(version) == 0;
            case "!=" -> notEqual(v);
            case ">" -> greater(v);
            case "<" -> v.compareTo(version) < 0;
            case ">=", "=>" -> v.compareTo(version) >= 0;
            case "<=", "=<" -> lessOrEqual(v);
            case "~", "~>" -> tilde(v);
            default -> caret(v);
        };
    }

    private boolean notEqual(SemanticVersion v) {
        if (!any) {
            return v.compareTo(version) != 0;
        }
        if (version.major() != v.major()) {
            return true;
        }
        if (anyMinor || (version.minor() != v.minor())) {
            return !anyMinor;
        }
        if (anyPatch) {
            boolean before = v.isPreRelease() || version.isPreRelease();
            return before && SemanticVersion.compareBefore(v.before(), version.before()) != 0;
        }
        return version.patch() != v.patch() || v.compareTo(version) != 0;
    }

    private boolean greater(SemanticVersion v) {
        if (any && v.major() != version.major()) {
            return Long.compareUnsigned(v.major(), version.major()) > 0;
        }
        if (any && anyMinor) {
            return false;
        }
        if (any && anyPatch) {
            return Long.compareUnsigned(v.minor(), version.minor()) > 0;
        }
        return v.compareTo(version) > 0;
    }

    private boolean lessOrEqual(SemanticVersion v) {
        if (!any) {
            return v.compareTo(version) <= 0;
        }
        int major = Long.compareUnsigned(v.major(), version.major());
        boolean minorAbove = Long.compareUnsigned(v.minor(), version.minor()) > 0 && !anyMinor;
        return major < 0 || (major == 0 && !minorAbove);
    }

    private boolean tilde(SemanticVersion v) {
        if (v.compareTo(version) < 0) {
            return false;
        }
        boolean everything =
                version.major() == 0 && version.minor() == 0 && version.patch() == 0 && !anyMinor && !anyPatch;
        return everything || (v.major() == version.major() && (anyMinor || v.minor() == version.minor()));
    }

    private boolean caret(SemanticVersion v) {
        if (v.compareTo(version) < 0) {
            return false;
        }
        if (version.major() != 0 || anyMinor) {
            return v.major() == version.major();
        }
        if (v.major() != 0) {
            return false;
        }
        if (version.minor() != 0 || anyPatch) {
            return v.minor() == version.minor();
        }
        return v.minor() == 0 && v.patch() == version.patch();
    }
}
