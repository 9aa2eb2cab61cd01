package dev.jbake.result;

import dev.jbake.progress.StatusEvent.LineRange;
import java.util.List;

/// The lines of a file around the place that an error or a warning is about, in BuildKit's form.
///
/// ```
/// Dockerfile:2
/// --------------------
///    1 |     FROM scratch
///    2 | >>> COPY missing /
///    3 |
/// --------------------
/// ```
final class Excerpt {
    private static final String RULE = "--------------------\n";

    private Excerpt() {}

    /// The excerpt, each line ended; empty without ranges, or when they lie outside the text.
    static String of(String name, String text, List<LineRange> ranges) {
        List<String> lines = List.of(text.split("\n", -1));
        int first = ranges.stream().mapToInt(LineRange::first).min().orElse(0);
        int last = Math.min(ranges.stream().mapToInt(LineRange::last).max().orElse(0), lines.size());
        if (first < 1 || first > lines.size()) {
            return "";
        }
        int from = first;
        int to = last;
        int wanted = first == last ? 4 : 2;
        // Compat: each round widens by up to two lines and counts one more, so there are two lines of context around
        // one line and one around several, and more on one side where the other has no more
        // (ExcerptTest.likeTheReference).
        for (int added = 0; added < wanted; added++) {
            if (from > 1) {
                from--;
                added++;
            }
            if (to != lines.size()) {
                to++;
                added++;
            }
        }
        StringBuilder out = new StringBuilder(name + ":" + first + "\n" + RULE);
        for (int line = from; line <= to; line++) {
            int number = line;
            boolean marked = ranges.stream().anyMatch(range -> range.first() <= number && number <= range.last());
            String padded = " ".repeat(Math.max(0, 3 - Integer.toString(line).length())) + line;
            out.append(' ').append(padded).append(" | ").append(marked ? ">>>" : "   ");
            out.append(' ').append(lines.get(line - 1)).append('\n');
        }
        return out.append(RULE).toString();
    }
}
