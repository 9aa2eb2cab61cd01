package dev.jbake.lint;

import dev.jbake.bake.BakeArguments;
import dev.jbake.bake.Definition;
import dev.jbake.bake.EveryRun;
import dev.jbake.bake.Group;
import dev.jbake.bake.Reach;
import dev.jbake.bake.Resolved;
import dev.jbake.bake.Target;
import dev.jbake.bake.attribute.Attribute;
import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.Description;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.Secret;
import dev.jbake.plan.TargetPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks for everything that is wrong with a project, and for what is probably not meant, whichever of its targets will
/// be built. Nothing outside the bake files is looked at.
public final class ProjectCheck {
    private final Diagnostics diagnostics;

    private ProjectCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /// Checks a project.
    ///
    /// @param files of which it consists, as for `--file`; empty for the default lookup
    /// @param diagnostics what was found, each thing as often as a run meets it
    public static void check(List<String> files, Host host, Diagnostics diagnostics) {
        EveryRun project = EveryRun.of(BakeArguments.of(files, List.of()), host, diagnostics);
        ProjectCheck check = new ProjectCheck(diagnostics);
        check.reach(project.definition(), project.reach());
        for (Resolved run : project.runs()) {
            // A plan can be made of what has no mistakes only.
            if (!diagnostics.hasErrors()) {
                run.plan(host, diagnostics).ifPresent(plan -> check.secrets(plan, run));
            }
        }
    }

    private void reach(Definition definition, Reach reach) {
        for (Target target : definition.targets().values()) {
            if (reach.isHidden(target.name())) {
                diagnostics.add(Diagnostic.finding(
                        Code.HIDDEN_TARGET,
                        target.place(),
                        "Who asks for " + target.name()
                                + " gets the group of that name, which does not hold the target."));
            }
        }
        if (!definition.writtenGroups().isEmpty()) {
            groups(definition, reach);
        }
    }

    private void groups(Definition definition, Reach reach) {
        Set<String> seen = new HashSet<>(definition.groups().keySet());
        for (Group legs : definition.legs()) {
            seen.addAll(legs.members());
            if (!reach.isUsed(legs.name()) && legs.members().stream().noneMatch(reach::isUsed)) {
                group(legs.name(), definition.targets().get(legs.members().getFirst()));
            }
        }
        for (Target target : definition.targets().values()) {
            if (!seen.contains(target.name()) && !reach.isUsed(target.name())) {
                group(target.name(), target);
            }
        }
    }

    private void group(String name, @Nullable Target target) {
        if (target != null
                && target.place() != null
                && target.get(Description.ATTRIBUTE) == null
                && !name.equals("default")) {
            diagnostics.add(Diagnostic.finding(
                    Code.TARGET_IN_NO_GROUP, target.place(), "Only who knows its name can build " + name + "."));
        }
    }

    private void secrets(BuildPlan plan, Resolved run) {
        Attribute<?> attribute = AttributeTable.named("secret");
        for (TargetPlan planned : plan.targets().values()) {
            Target target = run.targets().get(planned.name());
            for (Secret secret : planned.secrets()) {
                if (secret.file() == null && secret.variable() == null && target != null && attribute != null) {
                    diagnostics.add(Diagnostic.finding(
                            Code.SECRET_WITHOUT_SOURCE,
                            target.span(attribute),
                            "The secret " + secret.id() + " of " + target.name()
                                    + " is taken from the variable of that name, else from a file of that name."));
                }
            }
        }
    }
}
