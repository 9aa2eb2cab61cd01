package dev.jbake.builder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.plan.Platform;

/// One BuildKit of a builder, as the store describes it.
///
/// @param name unique inside the builder
/// @param endpoint a docker context's name, a docker host, or for the remote driver BuildKit's address
/// @param platforms those that the user configured with `--platform`; empty if the workers are to be asked
/// @param driverOptions `--driver-opt`, by key
/// @param flags buildkitd's flags
/// @param files configuration files for a new buildkitd: base64 text by name
public record Node(
        String name,
        String endpoint,
        ImmutableList<Platform> platforms,
        ImmutableMap<String, String> driverOptions,
        ImmutableList<String> flags,
        ImmutableMap<String, String> files) {

    /// A node of which only the endpoint is known.
    public static Node at(String name, String endpoint) {
        return new Node(name, endpoint, ImmutableList.of(), ImmutableMap.of(), ImmutableList.of(), ImmutableMap.of());
    }
}
