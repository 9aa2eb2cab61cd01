package dev.jbake.lint.project;

import dev.jbake.diagnostic.Diagnostics;
import java.util.List;

/// The table of the rules about projects.
public final class ProjectRules {
    /// In the order in which they report.
    private static final List<ProjectRule> ALL =
            List.of(new HiddenTarget(), new TargetInNoGroup(), new SecretWithoutSource(), new NewerBuildx());

    private ProjectRules() {}

    /// Applies all rules to a project.
    public static void look(CheckedProject project, Diagnostics diagnostics) {
        for (ProjectRule rule : ALL) {
            rule.look(project, diagnostics);
        }
    }
}
