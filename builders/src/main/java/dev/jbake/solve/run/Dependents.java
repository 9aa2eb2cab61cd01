package dev.jbake.solve.run;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import dev.jbake.solve.request.SolveJob;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which targets of a run need which. There are no cycles.
final class Dependents {
    private final ListMultimap<String, String> direct = ArrayListMultimap.create();
    private final Map<String, Integer> heights = new HashMap<>();

    /// @param jobs all jobs of the run
    Dependents(List<SolveJob> jobs) {
        for (SolveJob job : jobs) {
            job.links().values().forEach(linked -> direct.put(linked, job.name()));
        }
    }

    /// True if another target needs this one.
    boolean has(String target) {
        return direct.containsKey(target);
    }

    /// All targets that need this one, perhaps through others.
    Set<String> all(String target) {
        Set<String> all = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(direct.get(target));
        while (!open.isEmpty()) {
            String name = open.removeFirst();
            if (all.add(name)) {
                open.addAll(direct.get(name));
            }
        }
        return all;
    }

    /// How many targets the longest path of dependents has.
    int height(String target) {
        Integer known = heights.get(target);
        if (known != null) {
            return known;
        }
        int height = 0;
        for (String dependent : direct.get(target)) {
            height = Math.max(height, height(dependent) + 1);
        }
        heights.put(target, height);
        return height;
    }
}
