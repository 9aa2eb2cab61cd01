package dev.jbake.solve.request;

import dev.jbake.buildkit.Llb;
import dev.jbake.go.GoBool;
import dev.jbake.go.GoPath;
import dev.jbake.host.Host;
import dev.jbake.plan.ContextSource;
import dev.jbake.plan.DockerfileSource;
import dev.jbake.plan.GitReference;
import dev.jbake.plan.InputPlan;
import dev.jbake.plan.PolicyChoice;
import dev.jbake.plan.TargetPlan;
import dev.jbake.solve.BuildFailedException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/// Policies that are asked without being named: one beside the Dockerfile, and the built-in one. jbake cannot evaluate
/// them, and a build without them would allow what they deny, so it is refused.
public final class Policies {
    private static final String BUILT_IN = "BUILDX_DEFAULT_POLICY";
    private static final String SUFFIX = ".rego";

    private Policies() {}

    /// The sentence about a policy that was found.
    public static String refusal(String file) {
        return "there is a policy file " + file
                + " beside the Dockerfile, and jbake cannot evaluate policies yet; building without it would ignore it";
    }

    /// Refuses what can be seen without a daemon.
    static void refuseBuiltIn(TargetPlan target, Host host) throws BuildFailedException {
        if (target.inputs().policies() != PolicyChoice.NONE && GoBool.isTrue(host.variable(BUILT_IN))) {
            throw new BuildFailedException("target " + target.name() + ": " + BUILT_IN
                    + " asks for buildx's built-in policy, and jbake cannot evaluate policies yet; building without it"
                    + " would ignore it");
        }
    }

    /// Refuses a policy beside a Dockerfile of this machine.
    static void refuseBeside(TargetPlan target, DockerfileSource.Local dockerfile, String name)
            throws BuildFailedException {
        String file = name + SUFFIX;
        if (target.inputs().policies() == PolicyChoice.ALL
                && Files.exists(dockerfile.directory().resolve(file))) {
            throw new BuildFailedException("target " + target.name() + ": " + refusal(file));
        }
    }

    /// Where the policy beside a Dockerfile that the daemon fetches would be; null if none is asked.
    ///
    /// @param fetched the main context, if a tree of ours is sent for it
    static @Nullable PolicyFile ofFetched(InputPlan inputs, @Nullable Llb fetched) {
        if (inputs.policies() != PolicyChoice.ALL
                || !(inputs.dockerfile() instanceof DockerfileSource.InContext dockerfile)) {
            return null;
        }
        String path = GoPath.clean("/" + dockerfile.path()).substring(1) + SUFFIX;
        if (fetched != null) {
            return new PolicyFile(fetched, path);
        }
        Llb tree = inputs.context() instanceof ContextSource.Remote remote ? tree(remote.url()) : null;
        return tree == null ? null : new PolicyFile(tree, path);
    }

    /// The tree that a frontend makes of a URL; null for one that it will refuse.

    private static @Nullable Llb tree(String url) {
        try {
            GitReference repository = GitReference.parse(url);
            return repository == null ? Llb.http(url).unpacked(Llb.HTTP_FILE) : Llb.git(repository, url);
        } catch (GitReference.InvalidQuery ignored) {
            return null;
        }
    }
}
