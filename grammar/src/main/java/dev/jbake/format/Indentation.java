package dev.jbake.format;

import java.util.ArrayDeque;
import java.util.Deque;

/// How deep lines stand. A line that opens several brackets makes one step, which ends when as many have been closed.
final class Indentation {
    private final Deque<Integer> steps = new ArrayDeque<>();

    /// The steps before a line that opens so many brackets more than it closes.
    int of(int opened) {
        if (opened > 0) {
            int depth = steps.size();
            steps.push(opened);
            return depth;
        }
        int closed = -opened;
        while (closed > 0 && !steps.isEmpty()) {
            int open = steps.pop();
            if (closed < open) {
                steps.push(open - closed);
            }
            closed -= Math.min(closed, open);
        }
        return steps.size();
    }
}
