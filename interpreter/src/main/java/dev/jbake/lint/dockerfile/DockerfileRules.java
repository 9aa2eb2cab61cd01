package dev.jbake.lint.dockerfile;

import dev.jbake.bake.definition.Target;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import dev.jbake.linking.SeenProject;
import dev.jbake.plan.BuildPlan;
import java.util.List;
import java.util.Map;

/// The table of the rules about Dockerfiles.
public final class DockerfileRules {
    /// What a build warns of: it would take something else than what was meant.
    private static final List<DockerfileRule> OF_BUILD = List.of(new NotLinked(), new ContextOfOtherTag());

    private static final List<DockerfileRule> OTHERS = List.of(
            new UnreadableDockerfile(),
            new DockerfileTwice(),
            new UnusedContext(),
            new UnusedArgument(),
            new SecretNotGiven(),
            new UnusedSecret(),
            new UnreachedStage());

    private final SeenProject project = new SeenProject();

    /// Adds the targets of a run, without those that an earlier run had.
    public void add(Map<String, Target> resolved, BuildPlan plan) {
        project.add(resolved, plan);
    }

    /// Reports what all rules find.
    public void check(Diagnostics diagnostics) {
        OTHERS.forEach(rule -> rule.look(project, diagnostics));
        warn(diagnostics);
    }

    /// Reports what a build should warn of.
    public static void warn(Resolved resolved, BuildPlan plan, Host host, Diagnostics diagnostics) {
        DockerfileRules rules = new DockerfileRules();
        rules.project.add(resolved, plan, host);
        rules.warn(diagnostics);
    }

    private void warn(Diagnostics diagnostics) {
        OF_BUILD.forEach(rule -> rule.look(project, diagnostics));
    }
}
