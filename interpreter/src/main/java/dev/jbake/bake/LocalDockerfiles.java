package dev.jbake.bake;

import dev.jbake.bake.attribute.Context;
import dev.jbake.bake.attribute.Dockerfile;
import dev.jbake.bake.attribute.DockerfileInline;
import dev.jbake.bake.definition.Target;
import dev.jbake.diagnostic.Code;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import dev.jbake.plan.ContextSource;
import dev.jbake.plan.Paths;
import java.nio.file.Files;

/// Refuses Dockerfiles of this machine that a definition from git does not mark as such (buildx, bake/bake.go
/// `toBuildOpt`).
final class LocalDockerfiles {
    private final Host host;
    private final Diagnostics diagnostics;

    LocalDockerfiles(Host host, Diagnostics diagnostics) {
        this.host = host;
        this.diagnostics = diagnostics;
    }

    void refuse(Iterable<Target> targets) {
        for (Target target : targets) {
            String context = target.get(Context.ATTRIBUTE);
            if (context != null && ContextSource.isOfWorkingDirectory(context)) {
                refuse(target, ContextSource.path(context));
            }
        }
    }

    /// A Dockerfile is looked for in its context. The remote one that a reader of the definition may think of is not
    /// there, so a file of that name on this machine is refused, as by the reference.
    private void refuse(Target target, String context) {
        String written = target.get(Dockerfile.ATTRIBUTE);
        String dockerfile = written == null ? "Dockerfile" : written;
        boolean fromContext = !ContextSource.isOfWorkingDirectory(dockerfile)
                && !Paths.isRemote(dockerfile)
                && target.get(DockerfileInline.ATTRIBUTE) == null;
        if (fromContext && Files.exists(host.resolve(context + "/" + dockerfile))) {
            diagnostics.error(
                    Code.INVALID_PLAN,
                    "reading a dockerfile for a remote build invocation is currently not supported",
                    "In target " + target.name() + ": its context is local, and so is " + dockerfile
                            + " there. Write \"" + ContextSource.WORKING_DIRECTORY + dockerfile
                            + "\" if that file is meant.",
                    target.span(Dockerfile.ATTRIBUTE));
        }
    }
}
