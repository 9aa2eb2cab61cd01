package dev.jbake.diagnostic;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Finds the name that the user may have meant.
public final class Suggestions {
    /// As in the reference, names are near if fewer than three letters are inserted, deleted or replaced.
    private static final int LIMIT = 3;

    private Suggestions() {}

    /// The candidate nearest to the name, or the first of several; null if none is near.
    public static @Nullable String nearest(String name, Iterable<String> candidates) {
        String best = null;
        int bestDistance = LIMIT;
        for (String candidate : candidates) {
            int distance = distance(name, candidate);
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /// `Did you mean "x"?` with a space before it, to follow a sentence; empty when no candidate is near.
    public static String didYouMean(String name, Iterable<String> candidates) {
        String nearest = nearest(name, candidates);
        return nearest == null ? "" : " Did you mean \"" + nearest + "\"?";
    }

    /// The same; also empty after {@link Limits#SUGGESTIONS} errors, since each search takes time.
    public static String didYouMean(
            String name, Supplier<? extends Iterable<String>> candidates, Diagnostics diagnostics) {
        return diagnostics.areMany() ? "" : didYouMean(name, candidates.get());
    }

    private static int distance(String from, String to) {
        if (Math.abs(from.length() - to.length()) >= LIMIT) {
            return LIMIT;
        }
        int[] previous = new int[to.length() + 1];
        int[] current = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
                least = Math.min(least, current[j]);
            }
            if (least >= LIMIT) {
                return LIMIT;
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[to.length()];
    }
}
