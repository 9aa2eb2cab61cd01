package dev.jbake.lint;

import dev.jbake.bake.BakeArguments;
import dev.jbake.bake.EveryRun;
import dev.jbake.bake.attribute.AttributeTable;
import dev.jbake.bake.attribute.Description;
import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.bake.definition.Definition;
import dev.jbake.bake.definition.Group;
import dev.jbake.bake.definition.Target;
import dev.jbake.bake.resolve.Reach;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import dev.jbake.lint.portability.Construct;
import dev.jbake.lint.portability.Portability;
import dev.jbake.lint.portability.Requirement;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.Secret;
import dev.jbake.plan.TargetPlan;
import dev.jbake.source.Span;
import dev.jbake.stdlib.version.SemanticVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Finds everything that is wrong or probably a mistake in a project, whichever of its targets will be built. It looks
/// at nothing but the bake files.
public final class ProjectCheck {
    private final Diagnostics diagnostics;

    private ProjectCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /// Checks a project.
    ///
    /// @param files its files, as for `--file`; empty for the default names
    /// @param buildx the version that must understand it, null for any
    public static CheckResult of(List<String> files, @Nullable SemanticVersion buildx, Host host) {
        Diagnostics diagnostics = new Diagnostics();
        EveryRun project = EveryRun.of(BakeArguments.of(files, List.of()), host, diagnostics);
        new ProjectCheck(diagnostics).look(project, host);
        List<Requirement> requirements = Portability.of(project.files());
        for (Requirement requirement : requirements) {
            Construct construct = requirement.construct();
            if (buildx != null && construct.since().compareTo(buildx) > 0) {
                diagnostics.add(Diagnostic.finding(
                        Code.NEWER_BUILDX,
                        requirement.place(),
                        "Needs buildx " + construct.since() + " or newer: " + construct.name() + "."));
            }
        }
        return new CheckResult(
                sorted(diagnostics.all(), files),
                diagnostics.count() - diagnostics.all().size(),
                requirements);
    }

    private static List<Diagnostic> sorted(List<Diagnostic> found, List<String> files) {
        Map<String, Integer> order = new HashMap<>();
        files.forEach(file -> order.putIfAbsent(file, order.size()));
        List<Diagnostic> findings = new ArrayList<>();
        List<Diagnostic> placed = new ArrayList<>();
        for (Diagnostic finding : new LinkedHashSet<>(found)) {
            Span place = finding.subject();
            (place == null ? findings : placed).add(finding);
            if (place != null) {
                order.putIfAbsent(place.source().name(), order.size());
            }
        }
        ToIntFunction<Diagnostic> file =
                finding -> order.getOrDefault(place(finding).source().name(), 0);
        placed.sort(Comparator.comparingInt(file)
                .thenComparingInt(finding -> place(finding).start()));
        findings.addAll(placed);
        return findings;
    }

    private static Span place(Diagnostic finding) {
        return Objects.requireNonNull(finding.subject());
    }

    private void look(EveryRun project, Host host) {
        reach(project.definition(), project.reach());
        for (Resolved run : project.runs()) {
            // Only what has no mistakes can be planned.
            if (!diagnostics.hasErrors()) {
                run.plan(host, diagnostics).ifPresent(plan -> secrets(plan, run));
            }
        }
    }

    private void reach(Definition definition, Reach reach) {
        for (Target target : definition.targets().values()) {
            if (reach.isHidden(target.name())) {
                diagnostics.add(Diagnostic.finding(
                        Code.HIDDEN_TARGET,
                        target.place(),
                        "The name " + target.name()
                                + " selects the group of that name, which does not contain the target."));
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
                    Code.TARGET_IN_NO_GROUP,
                    target.place(),
                    "No group contains " + name + ", so it is built only if it is named."));
        }
    }

    private void secrets(BuildPlan plan, Resolved run) {
        Attribute<?> attribute = AttributeTable.named("secret");
        for (TargetPlan planned : plan.targets().values()) {
            Target target = run.targets().get(planned.name());
            for (Secret secret : planned.secrets()) {
                if (secret.file() == null && secret.variable() == null && target != null && attribute != null) {
                    diagnostics.add(
                            Diagnostic.finding(
                                    Code.SECRET_WITHOUT_SOURCE,
                                    target.span(attribute),
                                    "The secret " + secret.id() + " of " + target.name()
                                            + " is read from the environment variable of that name, else from the file of that name."));
                }
            }
        }
    }
}
