package dev.jbake.lint.rule;

import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Diagnostics;
import java.util.List;

/// The table of the rules about resolved targets, for one run.
public final class TargetRules {
    /// In the order in which they report about a target.
    private final List<TargetRule> rules = List.of(
            new UnknownPlatform(), new SameCache(), new SameFile(), new UnusedTags(), new SameTag(), new ContextName());

    private final Diagnostics diagnostics;

    public TargetRules(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /// Applies all rules to the next target of the run.
    public void look(Target target) {
        for (TargetRule rule : rules) {
            rule.look(target, diagnostics);
        }
    }
}
