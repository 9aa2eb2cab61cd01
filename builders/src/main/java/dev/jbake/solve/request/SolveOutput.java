package dev.jbake.solve.request;

import com.google.common.collect.ImmutableMap;
import dev.jbake.go.GoBool;

/// One exporter of a solve request, as it is sent, and where its stream goes.
///
/// @param type BuildKit's exporter: `image`, `moby`, `oci`, `docker`, `tar`, `local`
/// @param attributes what is sent; `dest` never is
/// @param destination this machine's side
public record SolveOutput(String type, ImmutableMap<String, String> attributes, Destination destination) {

    /// True when the image gets its name in an image store or a registry, and does not only carry it.
    public boolean names() {
        return type.equals("image") || type.equals("moby") || destination instanceof Destination.DockerLoad;
    }

    /// True when the daemon is asked to push.
    public boolean pushes() {
        return GoBool.isTrue(attributes.get("push"));
    }
}
