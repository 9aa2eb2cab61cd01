package dev.jbake.lint.dockerfile;

import dev.jbake.bake.attribute.Dockerfile;
import dev.jbake.bake.attribute.Stage;
import dev.jbake.bake.attribute.form.Attribute;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.dockerfile.DockerfileView;
import dev.jbake.linking.SeenProject;
import dev.jbake.linking.SeenTarget;

/// What BuildKit would refuse: {@link Code#INVALID_DOCKERFILE}, {@link Code#UNKNOWN_STAGE},
/// {@link Code#MISSING_ARGUMENT}, {@link Code#MISSING_DOCKERFILE}.
final class UnreadableDockerfile implements DockerfileRule {
    @Override
    public void look(SeenProject project, Diagnostics diagnostics) {
        for (SeenTarget seen : project.targets().values()) {
            for (Diagnostic mistake : seen.reading().mistakes()) {
                diagnostics.addOnce(placed(mistake, seen, Dockerfile.ATTRIBUTE));
            }
            for (DockerfileView view : seen.views()) {
                for (Diagnostic mistake : view.problems()) {
                    diagnostics.addOnce(placed(mistake, seen, Stage.ATTRIBUTE));
                }
            }
        }
    }

    /// A mistake that is not in the Dockerfile is where the target says so.
    private static Diagnostic placed(Diagnostic mistake, SeenTarget seen, Attribute<?> attribute) {
        return mistake.subject() != null
                ? mistake
                : Diagnostic.error(
                        mistake.code(),
                        mistake.summary(),
                        "In target " + seen.name() + ": " + mistake.detail(),
                        seen.place(attribute));
    }
}
