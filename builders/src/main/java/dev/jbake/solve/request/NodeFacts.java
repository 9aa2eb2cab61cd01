package dev.jbake.solve.request;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.jbake.driver.Feature;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.docker.DockerStore;
import org.jspecify.annotations.Nullable;

/// What the solve requests of one node depend on.
///
/// @param builder the builder's name
/// @param node the node's name
/// @param driver the driver's name: `docker`, `remote`
/// @param embedded true for the BuildKit inside a Docker Engine
/// @param features what can be used with this driver
/// @param docker where `type=docker` loads into, for drivers whose BuildKit is not inside it
/// @param llbCaps the capabilities that the daemon answered to Ping
/// @param hostGateway the address for `host-gateway` in extra hosts, if the daemon reports one
/// @param proxyArguments build arguments from the docker config's proxies
/// @param machineId buildx's `.buildNodeID`, the suffix of shared keys
public record NodeFacts(
        String builder,
        String node,
        String driver,
        boolean embedded,
        ImmutableSet<Feature> features,
        DockerStore docker,
        ImmutableSet<String> llbCaps,
        @Nullable String hostGateway,
        ImmutableMap<String, String> proxyArguments,
        String machineId) {

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    boolean attestations() {
        return has(Feature.MULTI_PLATFORM) && llbCaps.contains("exporter.image.attestations");
    }

    /// @throws BuildFailedException in the reference's words where this node lacks the feature
    void require(Feature feature, String page) throws BuildFailedException {
        if (!has(feature)) {
            throw new BuildFailedException(feature.refusal(driver, page));
        }
    }
}
