package dev.jbake.format;

import java.util.ArrayDeque;
import java.util.Deque;

/// The indentation of lines. A line that opens several brackets adds one step, which ends when all are closed.
final class Indentation {
    private final Deque<Integer> steps = new ArrayDeque<>();

    /// The steps before the next line.
    ///
    /// @param opened how many more brackets the line opens than it closes
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
