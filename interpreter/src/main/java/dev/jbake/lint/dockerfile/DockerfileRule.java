package dev.jbake.lint.dockerfile;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.linking.SeenProject;

/// A rule about targets and their Dockerfiles.
interface DockerfileRule {
    /// Reports what is probably a mistake.
    void look(SeenProject project, Diagnostics diagnostics);
}
