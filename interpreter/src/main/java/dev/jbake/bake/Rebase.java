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
import dev.jbake.plan.RemoteTree;
import java.nio.file.Files;

/// Moves the main contexts of a remote definition: into the tree that it came with (buildx,
/// bake/bake.go `updateContext`). Named contexts are printed as written, and follow when the plan is made.
final class Rebase {
    private final RemoteTree tree;
    private final Host host;
    private final Diagnostics diagnostics;

    Rebase(RemoteTree tree, Host host, Diagnostics diagnostics) {
        this.tree = tree;
        this.host = host;
        this.diagnostics = diagnostics;
    }

    void apply(Iterable<Target> targets) {
        for (Target target : targets) {
            String written = target.get(Context.ATTRIBUTE);
            String context = written == null ? "." : written;
            if (ContextSource.isRelative(context) && tree.folder(context) instanceof ContextSource.Remote remote) {
                target.put(Context.ATTRIBUTE, remote.url());
            } else if (tree instanceof RemoteTree.Repository && ContextSource.isOfWorkingDirectory(context)) {
                refuseLocalDockerfile(target, ContextSource.path(context));
            }
        }
    }

    /// A Dockerfile is looked for in its context. The remote one that a reader of the definition may think of is not
    /// there, so a file of that name on this machine is refused, as by the reference.
    private void refuseLocalDockerfile(Target target, String context) {
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
