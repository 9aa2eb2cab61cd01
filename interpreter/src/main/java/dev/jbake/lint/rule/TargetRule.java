package dev.jbake.lint.rule;

import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Diagnostics;

/// A rule about the resolved targets of one run, which it sees one after the other.
interface TargetRule {
    /// Reports what is probably a mistake in a target, by itself or next to those before it.
    void look(Target target, Diagnostics diagnostics);
}
