package dev.jbake.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/// What one target is built from.
///
/// @param context the main context
/// @param namedContexts by name, in name order
/// @param dockerfile where the Dockerfile comes from
/// @param policies which policies are to be evaluated that the target does not name
public record InputPlan(
        ContextSource context,
        ImmutableMap<String, ContextSource> namedContexts,
        DockerfileSource dockerfile,
        PolicyChoice policies) {

    /// The names of the targets whose results are contexts, by the names of these contexts.
    public ImmutableMap<String, String> links() {
        ImmutableMap.Builder<String, String> links = ImmutableMap.builder();
        for (Map.Entry<String, ContextSource> named : namedContexts.entrySet()) {
            if (named.getValue() instanceof ContextSource.Linked linked) {
                links.put(named.getKey(), linked.target());
            }
        }
        return links.buildOrThrow();
    }
}
