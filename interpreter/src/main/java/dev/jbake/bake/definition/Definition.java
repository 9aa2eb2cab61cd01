package dev.jbake.bake.definition;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// All groups and targets of the files, each name once, in the order of their first appearance.
public final class Definition {
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();

    private final List<Group> legs = new ArrayList<>();
    private @Nullable Supplier<List<DefinedVariable>> variables;
    private final boolean fileRelative;
    private boolean named;

    /// @param fileRelative whether contexts are relative to the file that says them
    public Definition(boolean fileRelative) {
        this.fileRelative = fileRelative;
    }

    public boolean isFileRelative() {
        return fileRelative;
    }

    /// Whether all groups and targets are there, even if some have an attribute that is wrong and therefore missing.
    public boolean isNamed() {
        return named;
    }

    public void markNamed() {
        named = true;
    }

    /// The groups by name.
    public Map<String, Group> groups() {
        return groups;
    }

    /// The groups that the files write.
    public Collection<Group> writtenGroups() {
        Set<Group> made = Collections.newSetFromMap(new IdentityHashMap<>());
        made.addAll(legs);
        List<Group> rest = new ArrayList<>(groups.values());
        rest.removeIf(made::contains);
        return rest;
    }

    /// All groups, written ones first; a name occurs twice if both a group and a matrix have it.
    public List<Group> allGroups() {
        List<Group> all = new ArrayList<>(writtenGroups());
        all.addAll(legs);
        return all;
    }

    /// The variables with their values.
    public List<DefinedVariable> variables() {
        return variables == null ? List.of() : variables.get();
    }

    /// True if a file was read that can define variables: any but compose files.
    public boolean hasVariables() {
        return variables != null;
    }

    public void variables(Supplier<List<DefinedVariable>> supplier) {
        variables = supplier;
    }

    /// The legs of each target with a matrix, under the target's name.
    public List<Group> legs() {
        return legs;
    }

    /// The targets by name, before inheritance.
    public Map<String, Target> targets() {
        return targets;
    }

    /// The names of groups, then of targets; a name of both occurs once.
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
    public void add(Target target, Diagnostics diagnostics) {
        Target earlier = targets.putIfAbsent(target.name(), target);
        if (earlier != null) {
            ContextBase base = earlier.base();
            ContextBase later = target.base();
            if (base != null && later != null) {
                base.merge(later, target);
            }
            earlier.merge(target, diagnostics);
        }
    }

    /// Adds a group, in place of an earlier one of the same name.
    // Compat: a later group replaces an earlier one with all its targets (groups/replaced).
    public void add(Group group, Diagnostics diagnostics) {
        Group earlier = groups.put(group.name(), group);
        if (earlier != null && earlier.span() != null && !group.members().containsAll(earlier.members())) {
            List<String> lost = new ArrayList<>(earlier.members());
            lost.removeAll(group.members());
            diagnostics.add(Diagnostic.finding(
                    Code.REPLACED_GROUP,
                    group.span(),
                    "This group " + group.name() + " takes the place of an earlier one; " + String.join(", ", lost)
                            + (lost.size() == 1 ? " is no member" : " are no members") + " any more."));
        }
    }

    /// Adds the legs of a matrix, as a group unless a group of the name is written.
    public void addLegs(Group group) {
        legs.add(group);
        groups.putIfAbsent(group.name(), group);
    }
}
