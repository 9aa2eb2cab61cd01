package dev.jbake.execution;

import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.TargetPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How early each target of a run can be built.
final class Waves {
    private final BuildPlan build;
    private final Map<String, Integer> waves = new HashMap<>();

    Waves(BuildPlan build) {
        this.build = build;
        build.targets().keySet().forEach(this::add);
    }

    /// The wave of a target, from 1.
    int of(String target) {
        return Objects.requireNonNull(waves.get(target));
    }

    /// Adds a target after all that it needs; chains can be long.
    private void add(String target) {
        List<String> open = new ArrayList<>(List.of(target));
        while (!open.isEmpty()) {
            String name = open.getLast();
            List<String> missing = links(name).stream()
                    .filter(link -> !waves.containsKey(link))
                    .toList();
            if (missing.isEmpty()) {
                open.removeLast();
                waves.put(
                        name, 1 + links(name).stream().mapToInt(this::of).max().orElse(0));
            } else {
                open.addAll(missing);
            }
        }
    }

    private Collection<String> links(String target) {
        TargetPlan plan = Objects.requireNonNull(build.targets().get(target));
        return plan.inputs().links().values();
    }

    /// A chain of targets as long as there are waves, the first to be built first.
    List<String> longestChain() {
        List<String> chain = new ArrayList<>();
        String last = build.targets().keySet().stream()
                .reduce((one, other) -> of(other) > of(one) ? other : one)
                .orElse(null);
        while (last != null) {
            chain.addFirst(last);
            int before = of(last) - 1;
            last = links(last).stream()
                    .filter(link -> of(link) == before)
                    .sorted()
                    .findFirst()
                    .orElse(null);
        }
        return chain;
    }
}
