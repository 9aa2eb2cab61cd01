package dev.jbake.stdlib.version;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.jbake.function.FunctionException;
import dev.jbake.stdlib.text.GoText;
import org.jspecify.annotations.Nullable;

/// A semantic version; leading `v`, missing parts and leading zeros are accepted. Build metadata does not count.
///
/// @param before the pre-release part, empty for a release
public record SemanticVersion(long major, long minor, long patch, String before)
        implements Comparable<SemanticVersion> {
    private static final Pattern FORM = Pattern.compile("v?([0-9]+)(\\.[0-9]+)?(\\.[0-9]+)?"
            + "(-([0-9A-Za-z\\-]+(\\.[0-9A-Za-z\\-]+)*))?(\\+([0-9A-Za-z\\-]+(\\.[0-9A-Za-z\\-]+)*))?");

    /// Reads a version.
    public static SemanticVersion parse(String text) throws FunctionException {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new FunctionException("invalid semantic version");
        }
        String before = matcher.group(5);
        if (before != null) {
            for (String part : GoText.split(before, ".")) {
                if (part.length() > 1 && part.charAt(0) == '0' && isNumber(part)) {
                    throw new FunctionException("version segment starts with 0");
                }
            }
        }
        return new SemanticVersion(
                number(matcher.group(1)),
                number(matcher.group(2)),
                number(matcher.group(3)),
                before == null ? "" : before);
    }

    private static boolean isNumber(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) < '0' || part.charAt(i) > '9') {
                return false;
            }
        }
        return !part.isEmpty();
    }

    private static long number(@Nullable String part) throws FunctionException {
        if (part == null) {
            return 0;
        }
        String digits = part.startsWith(".") ? part.substring(1) : part;
        try {
            return Long.parseUnsignedLong(digits);
        } catch (NumberFormatException e) {
            throw new FunctionException(
                    "error parsing version segment: strconv.ParseUint: parsing \"" + digits + "\": value out of range");
        }
    }

    boolean isPreRelease() {
        return !before.isEmpty();
    }

    /// Three numbers, and the pre-release part if there is one.
    @Override
    public String toString() {
        String release =
                Long.toUnsignedString(major) + "." + Long.toUnsignedString(minor) + "." + Long.toUnsignedString(patch);
        return before.isEmpty() ? release : release + "-" + before;
    }

    @Override
    public int compareTo(SemanticVersion other) {
        int order = Long.compareUnsigned(major, other.major);
        order = order == 0 ? Long.compareUnsigned(minor, other.minor) : order;
        order = order == 0 ? Long.compareUnsigned(patch, other.patch) : order;
        if (order != 0 || before.equals(other.before)) {
            return order;
        }
        if (before.isEmpty() || other.before.isEmpty()) {
            return before.isEmpty() ? 1 : -1;
        }
        return compareBefore(before, other.before);
    }

    static int compareBefore(String left, String right) {
        String[] ours = left.split("\\.", -1);
        String[] theirs = right.split("\\.", -1);
        for (int i = 0; i < Math.max(ours.length, theirs.length); i++) {
            int order = comparePart(i < ours.length ? ours[i] : "", i < theirs.length ? theirs[i] : "");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int comparePart(String left, String right) {
        if (left.equals(right)) {
            return 0;
        }
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() ? -1 : 1;
        }
        Long ours = unsigned(left);
        Long theirs = unsigned(right);
        if (ours == null && theirs == null) {
            return left.compareTo(right) > 0 ? 1 : -1;
        }
        if (ours == null || theirs == null) {
            return theirs == null ? -1 : 1;
        }
        return Long.compareUnsigned(ours, theirs) > 0 ? 1 : -1;
    }

    private static @Nullable Long unsigned(String part) {
        try {
            return isNumber(part) ? Long.parseUnsignedLong(part) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
