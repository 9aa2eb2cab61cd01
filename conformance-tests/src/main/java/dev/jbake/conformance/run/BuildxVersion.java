package dev.jbake.conformance.run;

import dev.jbake.conformance.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A version of buildx: `0.29`, `v0.36.1`. What is not written counts as 0.
///
/// @param parts major, minor, patch
public record BuildxVersion(List<Integer> parts) implements Comparable<BuildxVersion> {
    /// The oldest version that the suite was held against: what is older is not known to do what its cases show.
    public static final BuildxVersion OLDEST = new BuildxVersion(List.of(0, 29, 0));

    /// The version that the suite was recorded with.
    public static final BuildxVersion NEWEST = new BuildxVersion(List.of(0, 36, 1));

    private static final Pattern FORM = Pattern.compile("v?(\\d{1,6})(?:\\.(\\d{1,6}))?(?:\\.(\\d{1,6}))?");

    /// Reads one.
    ///
    /// @throws IllegalArgumentException if it is none
    public static BuildxVersion of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no version of buildx, such as 0.29 or 0.36.1");
        }
        List<Integer> parts = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            parts.add(matcher.group(i) == null ? 0 : Integer.parseInt(matcher.group(i)));
        }
        return new BuildxVersion(List.copyOf(parts));
    }

    /// Whether that version does what a case shows.
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
