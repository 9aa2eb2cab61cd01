package dev.jbake.lint.dockerfile;

import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Diagnostics;
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

    /// Reports what a build should warn of. Nothing is read if no target can be another's base.
    public static void warn(Map<String, Target> resolved, BuildPlan plan, Diagnostics diagnostics) {
        boolean alone = plan.targets().size() == 1
                && plan.targets()
                        .values()
                        .iterator()
                        .next()
                        .inputs()
                        .namedContexts()
                        .isEmpty();
        if (!alone) {
            DockerfileRules rules = new DockerfileRules();
            rules.add(resolved, plan);
            rules.warn(diagnostics);
        }
    }

    private void warn(Diagnostics diagnostics) {
        OF_BUILD.forEach(rule -> rule.look(project, diagnostics));
    }
}
