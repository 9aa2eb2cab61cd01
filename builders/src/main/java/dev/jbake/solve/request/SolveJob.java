package dev.jbake.solve.request;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.buildkit.Llb;
import dev.jbake.buildkit.content.BlobStore;
import dev.jbake.buildkit.proto.sourcepolicy.Policy;
import dev.jbake.plan.CacheEntry;
import dev.jbake.plan.TargetPlan;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The solve request of one target on one node.
///
/// @param target the plan it was made from
/// @param ref the build's identifier
/// @param sessionId the identifier of its session
/// @param sharedKey what the daemon keeps the main context's files under
/// @param frontend `dockerfile.v0`, or `gateway.v0`
/// @param attributes the frontend attributes, without those of linked contexts and shared sessions
/// @param mounts what its session serves: local names to directories
/// @param links context names to targets whose results they are
/// @param trees frontend inputs to the trees that the daemon makes for them
/// @param layouts content store ids to the OCI layouts that its session serves
/// @param outputs the exporters, in the order of their ids
/// @param cacheImports cache imports as sent
/// @param cacheExports cache exports as sent
/// @param entitlements what the request grants
/// @param policy where the policy of a fetched Dockerfile would be, or null; a build with one is refused
/// @param sourcePolicy the rules about sources that the daemon keeps, or null
public record SolveJob(
        TargetPlan target,
        String ref,
        String sessionId,
        String sharedKey,
        String frontend,
        ImmutableMap<String, String> attributes,
        ImmutableMap<String, Path> mounts,
        ImmutableMap<String, String> links,
        ImmutableMap<String, Llb> trees,
        ImmutableMap<String, BlobStore> layouts,
        ImmutableList<SolveOutput> outputs,
        ImmutableList<CacheEntry> cacheImports,
        ImmutableList<CacheEntry> cacheExports,
        ImmutableList<String> entitlements,
        @Nullable PolicyFile policy,
        @Nullable Policy sourcePolicy) {

    /// The frontend attribute of calls.
    static final String REQUEST = "requestid";
    /// The attribute of local cache exports that has blobs of earlier exports deleted.
    public static final String RESET = "reset";

    /// True if the frontend only answers a question and builds nothing.
    public boolean isCall() {
        return target.frontend().call() != null;
    }

    /// The same job, to be tried again.
    ///
    /// @param ref the new build's identifier
    /// @param sessionId the identifier of its session
    public SolveJob again(String ref, String sessionId) {
        return copy(ref, sessionId, outputs);
    }

    /// The same job with other outputs.
    public SolveJob with(ImmutableList<SolveOutput> outputs) {
        return copy(ref, sessionId, outputs);
    }

    private SolveJob copy(String ref, String sessionId, ImmutableList<SolveOutput> outputs) {
        return new SolveJob(
                target,
                ref,
                sessionId,
                sharedKey,
                frontend,
                attributes,
                mounts,
                links,
                trees,
                layouts,
                outputs,
                cacheImports,
                cacheExports,
                entitlements,
                policy,
                sourcePolicy);
    }

    public String name() {
        return target.name();
    }
}
