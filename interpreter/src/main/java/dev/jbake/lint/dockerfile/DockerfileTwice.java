package dev.jbake.lint.dockerfile;

import dev.jbake.bake.attribute.Dockerfile;
import dev.jbake.bake.attribute.DockerfileInline;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.linking.SeenProject;
import dev.jbake.linking.SeenTarget;
import dev.jbake.source.Span;

/// {@link Code#DOCKERFILE_TWICE}: the inline text replaces the file.
final class DockerfileTwice implements DockerfileRule {
    @Override
    public void look(SeenProject project, Diagnostics diagnostics) {
        for (SeenTarget seen : project.targets().values()) {
            Span file = seen.target().span(Dockerfile.ATTRIBUTE);
            if (file != null && seen.target().span(DockerfileInline.ATTRIBUTE) != null) {
                diagnostics.addOnce(Diagnostic.finding(
                        Code.DOCKERFILE_TWICE, file, "The target " + seen.name() + " has dockerfile-inline too."));
            }
        }
    }
}
