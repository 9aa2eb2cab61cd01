package dev.jbake.status;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.jbake.builder.Node;
import dev.jbake.buildkit.proto.worker.Device;
import dev.jbake.buildkit.proto.worker.GCPolicy;
import dev.jbake.buildkit.proto.worker.WorkerRecord;
import dev.jbake.driver.NodeChoice;
import dev.jbake.plan.Platform;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One node of a builder, and what its daemon says about itself.
///
/// @param node as the store has it
/// @param state whether its daemon can be used
/// @param version of its BuildKit; empty if it is not known
/// @param workers the daemon's workers, none unless it is running
/// @param error what is wrong, empty if nothing is
public record NodeStatus(
        Node node, NodeState state, String version, ImmutableList<WorkerRecord> workers, String error) {

    static NodeStatus running(Node node, String version, ImmutableList<WorkerRecord> workers) {
        return new NodeStatus(node, NodeState.RUNNING, version, workers, "");
    }

    static NodeStatus inactive(Node node) {
        return new NodeStatus(node, NodeState.INACTIVE, "", ImmutableList.of(), "");
    }

    static NodeStatus failed(Node node, @Nullable String error) {
        return new NodeStatus(node, NodeState.ERROR, "", ImmutableList.of(), String.valueOf(error));
    }

    /// The identifiers of the workers, sorted.
    public List<String> workerIds() {
        return workers.stream().map(WorkerRecord::getId).sorted().toList();
    }

    /// The platforms that the user configured and those that the workers have, each once, normalised.
    public List<Platform> platforms() {
        List<Platform> all = new ArrayList<>(node.platforms());
        for (WorkerRecord worker : workers) {
            worker.getPlatformsList()
                    .forEach(platform ->
                            all.add(Platform.of(platform.getOs(), platform.getArchitecture(), platform.getVariant())));
        }
        return workers.isEmpty() ? List.copyOf(all) : NodeChoice.distinct(all);
    }

    /// By which rules the first worker removes cache by itself.
    public List<GCPolicy> policies() {
        return workers.isEmpty() ? List.of() : workers.getFirst().getGcPoliciesList();
    }

    /// The labels of the first worker.
    public ImmutableSortedMap<String, String> labels() {
        return workers.isEmpty()
                ? ImmutableSortedMap.of()
                : ImmutableSortedMap.copyOf(workers.getFirst().getLabelsMap());
    }

    /// The devices of the last worker.
    public List<Device> devices() {
        return workers.isEmpty() ? List.of() : workers.getLast().getDevicesList();
    }
}
