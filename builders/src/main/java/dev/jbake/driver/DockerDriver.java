package dev.jbake.driver;

import com.google.common.collect.ImmutableSet;
import com.google.common.net.InetAddresses;
import dev.jbake.builder.BuilderException;
import dev.jbake.builder.DockerEndpoint;
import java.util.List;
import java.util.Map;

/// The BuildKit inside a Docker Engine.
///
/// @param engine where the engine listens
/// @param buildkit the way to its BuildKit
public record DockerDriver(DockerEndpoint engine, Dialer buildkit) implements Driver {

    private static final String SNAPSHOTTER = "org.mobyproject.buildkit.worker.snapshotter";
    private static final String HOST_GATEWAY = "org.mobyproject.buildkit.worker.moby.host-gateway-ip";

    @Override
    public String name() {
        return "docker";
    }

    @Override
    public boolean embedded() {
        return true;
    }

    /// Everything where the engine keeps its images in containerd (its workers then name a snapshotter), else only the
    /// load that needs no doing.
    @Override
    public ImmutableSet<Feature> features(List<? extends Map<String, String>> workers) {
        return workers.stream().anyMatch(labels -> labels.containsKey(SNAPSHOTTER))
                ? ImmutableSet.copyOf(Feature.values())
                : ImmutableSet.of(Feature.DEFAULT_LOAD);
    }

    @Override
    public String hostGateway(List<? extends Map<String, String>> workers) throws BuilderException {
        for (Map<String, String> labels : workers) {
            String address = labels.getOrDefault(HOST_GATEWAY, "");
            if (InetAddresses.isInetAddress(address)) {
                return address;
            }
            if (!address.isEmpty()) {
                throw new BuilderException("failed to parse host-gateway IP: " + address);
            }
        }
        throw new BuilderException("host-gateway IP not found");
    }
}
