package dev.jbake.solve.request;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.jbake.buildkit.Llb;
import dev.jbake.host.Host;
import dev.jbake.plan.TargetPlan;
import dev.jbake.solve.BuildFailedException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sources of one target: the directories that the session serves, by name, and the frontend attributes about them
/// (buildx, build/opt.go `loadInputs`).
///
/// @param attributes for the frontend
/// @param mounts local names to directories, links resolved
/// @param links context names to the targets whose results they are
/// @param trees names of frontend inputs to the trees that they are
/// @param layouts context names to OCI layout references
/// @param frontendCaps what the frontend has to know for these sources
/// @param sharedKey what the daemon keeps the context's files under; empty for a remote context
/// @param policy where the policy of a fetched Dockerfile would be, or null
record Inputs(
        ImmutableMap<String, String> attributes,
        ImmutableMap<String, Path> mounts,
        ImmutableMap<String, String> links,
        ImmutableMap<String, Llb> trees,
        ImmutableMap<String, String> layouts,
        ImmutableSet<String> frontendCaps,
        String sharedKey,
        @Nullable PolicyFile policy) {

    /// The sources of a target.
    ///
    /// @param temporary collects the folders of ours to delete after the build, even if this fails
    /// @throws BuildFailedException for a context or Dockerfile folder that is not there
    static Inputs of(TargetPlan target, String machineId, Host host, List<Path> temporary) throws BuildFailedException {
        return new InputsReader(target, machineId, host, temporary).read();
    }
}
