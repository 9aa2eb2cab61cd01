package dev.jbake.bake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All groups and targets of the files, each name once, in the order of their first appearance.
public final class Definition {
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();

    Definition() {}

    /// The groups by name.
    public Map<String, Group> groups() {
        return groups;
    }

    /// The targets by name, before inheritance.
    public Map<String, Target> targets() {
        return targets;
    }

    /// The names of groups, then of targets; a name of both is there once.
    public List<String> names() {
        List<String> names = new ArrayList<>(groups.keySet());
        for (String target : targets.keySet()) {
            if (!groups.containsKey(target)) {
                names.add(target);
            }
        }
        return names;
    }

    /// Adds a target, over an earlier one of the same name.
    void add(Target target) {
        Target earlier = targets.putIfAbsent(target.name(), target);
        if (earlier != null) {
            earlier.merge(target);
        }
    }

    /// Adds a group, in place of an earlier one of the same name.
    // Compat: a later group replaces an earlier one, targets and all (case group-replaced).
    void add(Group group) {
        groups.put(group.name(), group);
    }
}
