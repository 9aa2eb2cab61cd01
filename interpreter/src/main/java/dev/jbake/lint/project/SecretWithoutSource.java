package dev.jbake.lint.project;

import dev.jbake.bake.attribute.Secrets;
import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.plan.Secret;
import dev.jbake.plan.TargetPlan;
import java.util.Objects;

/// {@link Code#SECRET_WITHOUT_SOURCE}: a secret names neither a file nor a variable.
final class SecretWithoutSource implements ProjectRule {
    @Override
    public void look(CheckedProject project, Diagnostics diagnostics) {
        for (CheckedProject.PlannedRun run : project.runs()) {
            for (TargetPlan planned : run.plan().targets().values()) {
                Target target = Objects.requireNonNull(run.resolved().targets().get(planned.name()));
                look(planned, target, diagnostics);
            }
        }
    }

    private static void look(TargetPlan planned, Target target, Diagnostics diagnostics) {
        for (Secret secret : planned.session().secrets()) {
            if (secret.file() == null && secret.variable() == null) {
                diagnostics.add(
                        Diagnostic.finding(
                                Code.SECRET_WITHOUT_SOURCE,
                                target.span(Secrets.ATTRIBUTE),
                                "The secret " + secret.id() + " of " + target.name()
                                        + " is read from the environment variable of that name, else from the file of that name."));
            }
        }
    }
}
