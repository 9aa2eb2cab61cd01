package dev.jbake.conformance.run;

import dev.jbake.conformance.Case;
import dev.jbake.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A version of buildx, such as `0.29` or `v0.29.1`. A part that is missing is 0.
///
/// @param parts major, minor, patch
public record BuildxVersion(List<Integer> parts) implements Comparable<BuildxVersion> {
    private static final Pattern FORM = Pattern.compile("v?(\\d{1,6})(?:\\.(\\d{1,6}))?(?:\\.(\\d{1,6}))?");

    /// Parses a version.
    ///
    /// @throws IllegalArgumentException if the text is not a version
    public static BuildxVersion of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a version of buildx, such as 0.29 or " + Reference.BUILDX);
        }
        List<Integer> parts = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            parts.add(matcher.group(i) == null ? 0 : Integer.parseInt(matcher.group(i)));
        }
        return new BuildxVersion(List.copyOf(parts));
    }

    /// Returns whether this version does what a case shows.
    public boolean has(Case one) {
        return (one.since() == null || compareTo(of(one.since())) >= 0)
                && (one.until() == null || compareTo(of(one.until())) < 0);
    }

    @Override
    public int compareTo(BuildxVersion other) {
        for (int i = 0; i < parts.size(); i++) {
            int order = Integer.compare(parts.get(i), other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return parts.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
