package dev.jbake.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// A time in which a vertex ran.
///
/// @param start when it began
/// @param stop null while it runs
record Interval(Instant start, @Nullable Instant stop) {

    /// Its length in seconds; up to now while it runs.
    double seconds(Instant now) {
        return Numbers.seconds(Duration.between(start, stop == null ? now : stop));
    }

    /// Merges overlapping intervals; an open one includes all that follow.
    ///
    /// @param byStart stop by start, in order of start
    static List<Interval> union(SortedMap<Instant, @Nullable Instant> byStart) {
        List<Interval> merged = new ArrayList<>();
        Interval current = null;
        for (var entry : byStart.entrySet()) {
            Interval next = new Interval(entry.getKey(), entry.getValue());
            if (current == null) {
                current = next;
                continue;
            }
            Instant stop = current.stop();
            if (stop == null) {
                break;
            }
            if (stop.isBefore(next.start())) {
                merged.add(current);
                current = next;
            } else if (next.stop() == null || next.stop().isAfter(stop)) {
                current = new Interval(current.start(), next.stop());
            }
        }
        if (current != null) {
            merged.add(current);
        }
        return List.copyOf(merged);
    }

    /// The time of all intervals together, in seconds.
    static double total(List<Interval> intervals, Instant now) {
        double sum = 0;
        for (Interval interval : intervals) {
            sum += interval.seconds(now);
        }
        return sum;
    }
}
