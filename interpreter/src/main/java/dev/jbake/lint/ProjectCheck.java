package dev.jbake.lint;

import dev.jbake.bake.BakeArguments;
import dev.jbake.bake.BakeFiles;
import dev.jbake.bake.EveryRun;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import dev.jbake.lint.dockerfile.DockerfileRules;
import dev.jbake.lint.portability.Portability;
import dev.jbake.lint.project.CheckedProject;
import dev.jbake.lint.project.CheckedProject.PlannedRun;
import dev.jbake.lint.project.ProjectRules;
import dev.jbake.source.Span;
import dev.jbake.stdlib.version.SemanticVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds everything that is wrong or probably a mistake in a project, whichever of its targets will be built. It looks
/// at the bake files, and at the Dockerfiles that are on this machine.
public final class ProjectCheck {
    private ProjectCheck() {}

    /// Checks a project.
    ///
    /// @param files its files, as for `--file`; empty for the default names
    /// @param buildx the version that must understand it, null for any
    public static CheckResult of(List<String> files, @Nullable SemanticVersion buildx, Host host) {
        Diagnostics diagnostics = new Diagnostics();
        EveryRun every = EveryRun.of(BakeArguments.of(files, List.of()), host, diagnostics);
        CheckedProject project = new CheckedProject(
                every.definition(),
                every.reach(),
                planned(every.runs(), host, diagnostics),
                Portability.of(every.files()),
                buildx);
        ProjectRules.look(project, diagnostics);
        DockerfileRules dockerfiles = new DockerfileRules();
        project.runs().forEach(run -> dockerfiles.add(run.resolved().targets(), run.plan()));
        dockerfiles.check(diagnostics);
        return new CheckResult(
                sorted(diagnostics.all(), order(files, every.files())),
                diagnostics.count() - diagnostics.all().size(),
                project.requirements());
    }

    /// The files by name, each with its place in their order: as they were named, or as they were found.
    private static Map<String, Integer> order(List<String> named, BakeFiles read) {
        Map<String, Integer> order = new HashMap<>();
        named.forEach(file -> order.putIfAbsent(file, order.size()));
        read.composeFiles().forEach(source -> order.putIfAbsent(source.name(), order.size()));
        read.bodies().forEach(body -> order.putIfAbsent(body.span().source().name(), order.size()));
        return order;
    }

    private static List<Diagnostic> sorted(List<Diagnostic> found, Map<String, Integer> order) {
        List<Diagnostic> findings = new ArrayList<>();
        List<Diagnostic> placed = new ArrayList<>();
        for (Diagnostic finding : new LinkedHashSet<>(found)) {
            Span place = finding.subject();
            (place == null ? findings : placed).add(finding);
            if (place != null) {
                order.putIfAbsent(place.source().name(), order.size());
            }
        }
        placed.sort((one, other) -> compare(place(one), place(other), order));
        findings.addAll(placed);
        return findings;
    }

    // Java's combined comparators are not in the AOT cache: 15 ms.
    private static int compare(Span one, Span other, Map<String, Integer> order) {
        int files = Integer.compare(
                order.getOrDefault(one.source().name(), 0),
                order.getOrDefault(other.source().name(), 0));
        return files != 0 ? files : Integer.compare(one.start(), other.start());
    }

    private static Span place(Diagnostic finding) {
        return Objects.requireNonNull(finding.subject());
    }

    /// The runs that can be planned. Of the others, what else is wrong with their targets is reported.
    private static List<PlannedRun> planned(List<Resolved> runs, Host host, Diagnostics diagnostics) {
        List<PlannedRun> planned = new ArrayList<>();
        for (Resolved run : runs) {
            run.plan(host, diagnostics).ifPresent(plan -> planned.add(new PlannedRun(run, plan)));
        }
        return planned;
    }
}
