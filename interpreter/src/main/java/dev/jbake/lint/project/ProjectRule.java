package dev.jbake.lint.project;

import dev.jbake.diagnostic.Diagnostics;

/// A rule about a project as a whole.
interface ProjectRule {
    /// Reports what is probably a mistake in the project.
    void look(CheckedProject project, Diagnostics diagnostics);
}
