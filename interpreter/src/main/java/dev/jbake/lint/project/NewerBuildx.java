package dev.jbake.lint.project;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.lint.portability.Construct;
import dev.jbake.lint.portability.Requirement;
import dev.jbake.stdlib.version.SemanticVersion;

/// {@link Code#NEWER_BUILDX}: the version of buildx that must understand the project does not.
final class NewerBuildx implements ProjectRule {
    @Override
    public void look(CheckedProject project, Diagnostics diagnostics) {
        SemanticVersion buildx = project.buildx();
        for (Requirement requirement : project.requirements()) {
            Construct construct = requirement.construct();
            if (buildx != null && construct.since().compareTo(buildx) > 0) {
                diagnostics.add(Diagnostic.finding(
                        Code.NEWER_BUILDX,
                        requirement.place(),
                        "Needs buildx " + construct.since() + " or newer: " + construct.name() + "."));
            }
        }
    }
}
