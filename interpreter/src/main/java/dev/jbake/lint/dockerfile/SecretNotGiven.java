package dev.jbake.lint.dockerfile;

import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.dockerfile.DockerfileView;
import dev.jbake.dockerfile.SessionMount;
import dev.jbake.linking.SeenProject;
import dev.jbake.linking.SeenTarget;
import dev.jbake.plan.Secret;
import dev.jbake.plan.SshAgent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// {@link Code#SECRET_NOT_GIVEN}: a mount with `required` would fail.
final class SecretNotGiven implements DockerfileRule {
    @Override
    public void look(SeenProject project, Diagnostics diagnostics) {
        for (SeenTarget seen : project.targets().values()) {
            Set<String> secrets =
                    seen.plan().session().secrets().stream().map(Secret::id).collect(Collectors.toSet());
            Set<String> agents =
                    seen.plan().session().ssh().stream().map(SshAgent::id).collect(Collectors.toSet());
            for (DockerfileView view : seen.views()) {
                report("secret", view.secrets(), secrets, seen.name(), diagnostics);
                report("SSH agent", view.agents(), agents, seen.name(), diagnostics);
            }
        }
    }

    private static void report(
            String kind, List<SessionMount> mounts, Set<String> given, String target, Diagnostics diagnostics) {
        for (SessionMount mount : mounts) {
            if (mount.isRequired() && !given.contains(mount.id())) {
                diagnostics.addOnce(Diagnostic.finding(
                        Code.SECRET_NOT_GIVEN,
                        mount.span(),
                        "The target " + target + " does not give the " + kind + " " + mount.id() + "."));
            }
        }
    }
}
