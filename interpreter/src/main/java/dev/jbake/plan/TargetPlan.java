package dev.jbake.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One target, resolved: what a builder needs to make its solve request on any node.
///
/// @param name the target's name
/// @param context the main context
/// @param namedContexts by name, in name order
/// @param dockerfile where the Dockerfile comes from
/// @param platforms normalised; empty for the node's own
/// @param tags image names as written
/// @param exports the outputs, `cacheonly` included; empty if there are none
/// @param cacheFrom cache imports
/// @param cacheTo cache exports
/// @param secrets what the session serves as secrets
/// @param ssh what the session serves as SSH agents
/// @param attestations by type (`provenance`, `sbom`): the CSV for the frontend attribute, or `disabled=true`
/// @param annotations by key, to become exporter attributes
/// @param entitlements as written
/// @param extraHosts host to addresses; `host-gateway` is still symbolic
/// @param frontendAttributes the frontend attributes that hold on every node: `target`, `build-arg:*`, `label:*`,
///     `no-cache`, `shm-size`, `ulimit`, `force-network-mode`, resource limits
/// @param pull true if base images are always looked up (`image-resolve-mode=pull`)
/// @param call what the frontend is asked instead of building, such as `lint`; null for a build
/// @param withoutPolicy true if not even a policy next to the Dockerfile is evaluated
public record TargetPlan(
        String name,
        ContextSource context,
        ImmutableMap<String, ContextSource> namedContexts,
        DockerfileSource dockerfile,
        ImmutableList<Platform> platforms,
        ImmutableList<String> tags,
        ImmutableList<Export> exports,
        ImmutableList<CacheEntry> cacheFrom,
        ImmutableList<CacheEntry> cacheTo,
        ImmutableList<Secret> secrets,
        ImmutableList<SshAgent> ssh,
        ImmutableMap<String, String> attestations,
        ImmutableMap<AnnotationKey, String> annotations,
        ImmutableList<String> entitlements,
        ImmutableMap<String, ImmutableList<String>> extraHosts,
        ImmutableMap<String, String> frontendAttributes,
        boolean pull,
        @Nullable String call,
        boolean withoutPolicy) {

    /// The names of the targets whose results are contexts of this one, by the names of these contexts.
    public ImmutableMap<String, String> links() {
        ImmutableMap.Builder<String, String> links = ImmutableMap.builder();
        for (Map.Entry<String, ContextSource> context : namedContexts.entrySet()) {
            if (context.getValue() instanceof ContextSource.Linked linked) {
                links.put(context.getKey(), linked.target());
            }
        }
        return links.buildOrThrow();
    }
}
