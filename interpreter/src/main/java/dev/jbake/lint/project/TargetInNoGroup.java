package dev.jbake.lint.project;

import dev.jbake.bake.attribute.Description;
import dev.jbake.bake.definition.Definition;
import dev.jbake.bake.definition.Group;
import dev.jbake.bake.definition.Target;
import dev.jbake.bake.resolve.Reach;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// {@link Code#TARGET_IN_NO_GROUP}: nothing leads to a target. A matrix, whose targets have one place, counts once.
final class TargetInNoGroup implements ProjectRule {
    @Override
    public void look(CheckedProject project, Diagnostics diagnostics) {
        Definition definition = project.definition();
        Reach reach = project.reach();
        if (definition.writtenGroups().isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>(definition.groups().keySet());
        for (Group legs : definition.legs()) {
            seen.addAll(legs.members());
            if (!reach.isUsed(legs.name()) && legs.members().stream().noneMatch(reach::isUsed)) {
                report(legs.name(), definition.targets().get(legs.members().getFirst()), diagnostics);
            }
        }
        for (Target target : definition.targets().values()) {
            if (!seen.contains(target.name()) && !reach.isUsed(target.name())) {
                report(target.name(), target, diagnostics);
            }
        }
    }

    private static void report(String name, @Nullable Target target, Diagnostics diagnostics) {
        if (target != null
                && target.place() != null
                && target.get(Description.ATTRIBUTE) == null
                && !name.equals("default")) {
            diagnostics.add(Diagnostic.finding(
                    Code.TARGET_IN_NO_GROUP,
                    target.place(),
                    "No group contains " + name + ", so it is built only if it is named."));
        }
    }
}
