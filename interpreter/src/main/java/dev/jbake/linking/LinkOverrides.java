package dev.jbake.linking;

import dev.jbake.bake.resolve.Resolved;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.ContextSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `--link`: makes the links that Dockerfiles ask for, as overrides.
///
/// @param links what is linked
public record LinkOverrides(List<Unlinked> links) {
    /// The links that a run lacks, in chains of any length. Nothing if the run cannot be planned, which its plan
    /// reports.
    public static LinkOverrides of(Resolved resolved, Host host) {
        Optional<BuildPlan> plan = resolved.plan(host, new Diagnostics());
        if (plan.isEmpty()) {
            return new LinkOverrides(List.of());
        }
        SeenProject project = new SeenProject();
        project.add(resolved, plan.get(), host);
        return new LinkOverrides(MissingLinks.missingInChains(project));
    }

    /// As `--set` would say them.
    public List<String> overrides() {
        Set<String> overrides = new LinkedHashSet<>();
        for (Unlinked link : links) {
            overrides.add(link.target() + ".contexts." + link.key() + "=" + ContextSource.LINK + link.owner());
        }
        return List.copyOf(overrides);
    }
}
