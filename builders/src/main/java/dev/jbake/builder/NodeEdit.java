package dev.jbake.builder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.plan.Platform;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a user sets in a node; empty or null where nothing was said.
///
/// @param endpoint of the daemon
/// @param endpointGiven whether an existing node gets the endpoint
/// @param platforms that the node is to be used for, normalised
/// @param options `--driver-opt`, by key
/// @param flags buildkitd's flags
/// @param files configuration files for a new buildkitd: base64 text by name
public record NodeEdit(
        String endpoint,
        boolean endpointGiven,
        ImmutableList<Platform> platforms,
        @Nullable ImmutableMap<String, String> options,
        @Nullable ImmutableList<String> flags,
        @Nullable ImmutableMap<String, String> files) {

    /// Whether a daemon that runs already does not know of what is set.
    public boolean needsRestart() {
        return endpointGiven || options != null || flags != null || files != null;
    }

    StoredNode create(String name) {
        return new StoredNode(name, endpoint, platforms.isEmpty() ? null : platforms, options, flags, files);
    }

    StoredNode change(StoredNode node) {
        return new StoredNode(
                node.name(),
                endpointGiven ? endpoint : node.endpoint(),
                platforms.isEmpty() ? node.platforms() : platforms,
                options == null ? node.options() : options,
                flags == null ? node.flags() : flags,
                files == null ? node.files() : merged(node.files(), files));
    }

    private static ImmutableMap<String, String> merged(
            @Nullable ImmutableMap<String, String> old, ImmutableMap<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(old == null ? Map.of() : old);
        all.putAll(more);
        return ImmutableMap.copyOf(all);
    }
}
