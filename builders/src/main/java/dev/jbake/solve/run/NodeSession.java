package dev.jbake.solve.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.Lane;
import dev.jbake.buildkit.proto.caps.APICap;
import dev.jbake.buildkit.proto.worker.BuildkitVersion;
import dev.jbake.buildkit.proto.worker.WorkerRecord;
import dev.jbake.debug.DebugLog;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Dialer;
import dev.jbake.driver.DriverNode;
import dev.jbake.driver.Patience;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.docker.DockerStore;
import dev.jbake.solve.request.NodeFacts;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// One node of the builder during a run: its client, and the capabilities of its daemon.
public final class NodeSession implements AutoCloseable {
    private final BuilderInstance builder;
    private final DriverNode node;
    private final BuildkitClient client;
    private final ImmutableList<WorkerRecord> workers;
    private @Nullable ImmutableSet<String> capabilities;

    private NodeSession(
            BuilderInstance builder, DriverNode node, BuildkitClient client, ImmutableList<WorkerRecord> workers) {
        this.builder = builder;
        this.node = node;
        this.client = client;
        this.workers = workers;
    }

    /// Connects and asks for the workers.
    ///
    /// @param patience for a daemon that does not answer
    /// @throws BuildFailedException if the daemon cannot be reached
    public static NodeSession open(BuilderInstance builder, DriverNode node, DebugLog debug, Patience patience)
            throws BuildFailedException, InterruptedException {
        String name = node.node().name();
        Dialer dialer = node.driver().buildkit();
        debug.line(() -> "node " + name + ": " + node.driver().name() + " driver, BuildKit at " + dialer.address());
        BuildkitClient client = debug.isOn()
                ? BuildkitClient.of(dialer, patience, debug.calls(name))
                : BuildkitClient.of(dialer, patience);
        StartWait start = new StartWait(client, node.driver(), patience);
        try {
            NodeSession session = new NodeSession(builder, node, client, start.workers());
            if (debug.isOn()) {
                String version =
                        client.version().map(BuildkitVersion::getVersion).orElse("of unknown version");
                debug.line(() -> "node " + name + ": BuildKit " + version);
            }
            return session;
        } catch (InterruptedException e) {
            client.close();
            throw e;
        } catch (DialException e) {
            client.close();
            throw new BuildFailedException(e.getMessage() + start.waited(), e);
        } catch (DaemonException e) {
            client.close();
            throw new BuildFailedException(
                    "Tried to ask the BuildKit at " + node.driver().buildkit().address() + " for its workers, but "
                            + e.getMessage() + start.waited(),
                    e);
        }
    }

    public BuildkitClient client() {
        return client;
    }

    public String name() {
        return node.node().name();
    }

    public String driver() {
        return node.driver().name();
    }

    ImmutableList<WorkerRecord> workers() {
        return workers;
    }

    /// What solve requests for this node depend on.
    NodeFacts facts(ImmutableMap<String, String> proxies, DockerStore docker, String machineId, RandomGenerator random)
            throws BuildFailedException, InterruptedException {
        List<Map<String, String>> labels =
                workers.stream().map(WorkerRecord::getLabelsMap).toList();
        return new NodeFacts(
                builder.name(),
                name(),
                driver(),
                node.driver().embedded(),
                node.driver().features(labels),
                docker,
                capabilities(random),
                hostGateway(labels),
                proxies,
                machineId);
    }

    private @Nullable String hostGateway(List<Map<String, String>> labels) {
        try {
            return node.driver().hostGateway(labels);
        } catch (UnusableBuilderException ignored) {
            return null;
        }
    }

    /// What the daemon can do, asked for once. It reports that only to a build: to an empty one, of which it keeps no
    /// record.
    public ImmutableSet<String> capabilities(RandomGenerator random) throws BuildFailedException, InterruptedException {
        ImmutableSet<String> known = capabilities;
        if (known == null) {
            known = askCapabilities(random);
            capabilities = known;
        }
        return known;
    }

    private ImmutableSet<String> askCapabilities(RandomGenerator random)
            throws BuildFailedException, InterruptedException {
        try (Lane lane = client.lane(BuildkitClient.BUILD_STREAMS + 1)) {
            return new InternalBuild(client, "", null)
                    .run(
                            lane,
                            random,
                            bridge -> bridge.ping().getLlbCapsList().stream()
                                    .filter(APICap::getEnabled)
                                    .map(APICap::getId)
                                    .collect(ImmutableSet.toImmutableSet()));
        } catch (DaemonException | DialException e) {
            throw new BuildFailedException(
                    "Tried to ask the BuildKit at " + node.driver().buildkit().address() + " what it can do, but "
                            + e.getMessage(),
                    e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
