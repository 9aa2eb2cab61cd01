package dev.jbake.lint.project;

import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;

/// {@link Code#HIDDEN_TARGET}: a group of the same name is selected instead of the target.
final class HiddenTarget implements ProjectRule {
    @Override
    public void look(CheckedProject project, Diagnostics diagnostics) {
        for (Target target : project.definition().targets().values()) {
            if (project.reach().isHidden(target.name())) {
                diagnostics.add(Diagnostic.finding(
                        Code.HIDDEN_TARGET,
                        target.place(),
                        "The name " + target.name()
                                + " selects the group of that name, which does not contain the target."));
            }
        }
    }
}
