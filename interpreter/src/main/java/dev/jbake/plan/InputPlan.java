package dev.jbake.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/// What one target is built from.
///
/// @param context the main context
/// @param namedContexts by name, in name order
/// @param dockerfile where the Dockerfile comes from
/// @param withoutPolicy true if not even a policy next to the Dockerfile is evaluated
public record InputPlan(
        ContextSource context,
        ImmutableMap<String, ContextSource> namedContexts,
        DockerfileSource dockerfile,
        boolean withoutPolicy) {

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
