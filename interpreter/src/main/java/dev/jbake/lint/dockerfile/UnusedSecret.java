package dev.jbake.lint.dockerfile;

import dev.jbake.bake.attribute.Secrets;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.dockerfile.DockerfileView;
import dev.jbake.dockerfile.SessionMount;
import dev.jbake.linking.SeenProject;
import dev.jbake.linking.SeenTarget;
import dev.jbake.plan.Secret;
import java.util.HashSet;
import java.util.Set;

/// {@link Code#UNUSED_SECRET}: no mount of the stages that are built asks for a secret. `GIT_AUTH_..` and
/// `HTTP_AUTH_..` are for BuildKit itself.
final class UnusedSecret implements DockerfileRule {
    @Override
    public void look(SeenProject project, Diagnostics diagnostics) {
        Shared secrets = new Shared();
        for (SeenTarget seen : project.targets().values()) {
            Set<String> mounted = new HashSet<>();
            for (DockerfileView view : seen.views()) {
                view.secrets().stream().map(SessionMount::id).forEach(mounted::add);
            }
            for (Secret secret : seen.plan().session().secrets()) {
                String id = secret.id();
                boolean ofBuildKit = id.startsWith("GIT_AUTH_") || id.startsWith("HTTP_AUTH_");
                secrets.add(
                        seen.place(Secrets.ATTRIBUTE),
                        id,
                        seen.name(),
                        ofBuildKit || seen.views().isEmpty() || mounted.contains(id));
            }
        }
        secrets.report(Code.UNUSED_SECRET, "The Dockerfile of ", " does not mount the secret ", diagnostics);
    }
}
