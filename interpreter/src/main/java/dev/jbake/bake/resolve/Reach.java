package dev.jbake.bake.resolve;

import dev.jbake.bake.attribute.Contexts;
import dev.jbake.bake.attribute.Inherits;
import dev.jbake.bake.definition.Definition;
import dev.jbake.bake.definition.Group;
import dev.jbake.bake.definition.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What leads to a target: groups that hold it, targets that link to it or inherit from it.
public final class Reach {
    private final Definition definition;
    private final Set<String> grouped = new HashSet<>();
    private final Set<String> linked = new HashSet<>();
    private final Set<String> inherited = new HashSet<>();

    public Reach(Definition definition, TargetResolver resolver) {
        this.definition = definition;
        for (Group group : definition.writtenGroups()) {
            for (String member : group.members()) {
                if (!member.equals(group.name())) {
                    grouped.add(member);
                }
            }
        }
        for (Target written : definition.targets().values()) {
            List<String> parents = written.get(Inherits.ATTRIBUTE);
            inherited.addAll(parents == null ? List.of() : parents);
            Target target = resolver.resolve(written.name(), null);
            if (target != null) {
                linked.addAll(Contexts.links(target.get(Contexts.ATTRIBUTE)));
            }
        }
    }

    /// Whether a written group other than the one of this name holds it.
    public boolean isGrouped(String name) {
        return grouped.contains(name);
    }

    /// Whether a target is another's context.
    public boolean isLinked(String name) {
        return linked.contains(name);
    }

    /// Whether a target inherits from it.
    public boolean isInherited(String name) {
        return inherited.contains(name);
    }

    /// True if anything leads to it.
    public boolean isUsed(String name) {
        return isGrouped(name) || isLinked(name) || isInherited(name);
    }

    /// True if a group of this name hides the target, and nothing else leads to it.
    public boolean isHidden(String target) {
        Group group = definition.groups().get(target);
        return group != null && !group.members().contains(target) && !isLinked(target) && !isInherited(target);
    }
}
