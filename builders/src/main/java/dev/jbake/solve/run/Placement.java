package dev.jbake.solve.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.jbake.builder.BuilderInstance;
import dev.jbake.buildkit.proto.worker.WorkerRecord;
import dev.jbake.debug.DebugLog;
import dev.jbake.driver.DriverNode;
import dev.jbake.driver.NodeChoice;
import dev.jbake.driver.Patience;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.Platform;
import dev.jbake.plan.TargetPlan;
import dev.jbake.solve.BuildFailedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which node builds which target, and the sessions to the nodes that are used.
final class Placement implements AutoCloseable {
    private final BuilderInstance builder;
    private final ImmutableList<DriverNode> nodes;
    private final DebugLog debug;
    private final Patience patience;
    private final Map<Integer, NodeSession> open = new LinkedHashMap<>();

    Placement(BuilderSearch.Found found, DebugLog debug) {
        this.builder = found.builder();
        this.nodes = found.nodes();
        this.debug = debug;
        this.patience = found.patience();
        if (found.session() != null) {
            open.put(0, found.session());
        }
    }

    /// A target of a node, and the platforms it is to build there.
    record Place(TargetPlan target, ImmutableList<Platform> platforms) {}

    /// Decides for all targets at once, and connects to every node that is used.
    ///
    /// @throws BuildFailedException for a target that needs several nodes, or linked targets on different ones
    ListMultimap<NodeSession, Place> place(BuildPlan plan) throws BuildFailedException, InterruptedException {
        Map<String, ImmutableList<Platform>> wanted = new LinkedHashMap<>();
        for (TargetPlan target : plan.targets().values()) {
            wanted.put(target.name(), target.platforms());
        }
        Map<String, ImmutableList<NodeChoice.Share>> choice = choose(wanted);
        ListMultimap<NodeSession, Place> places =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        Map<String, NodeSession> nodesOf = new HashMap<>();
        for (TargetPlan target : plan.targets().values()) {
            List<NodeChoice.Share> shares = choice.getOrDefault(target.name(), ImmutableList.of());
            if (shares.size() != 1) {
                throw new BuildFailedException("target " + target.name() + " would be built by " + shares.size()
                        + " nodes of builder \"" + builder.name()
                        + "\" and merged, which jbake cannot do yet; the README lists what is");
            }
            NodeChoice.Share share = shares.getFirst();
            NodeSession node = session(share.node());
            places.put(node, new Place(target, share.platforms()));
            nodesOf.put(target.name(), node);
        }
        requireLinksOnOneNode(plan, nodesOf);
        return places;
    }

    private ImmutableMap<String, ImmutableList<NodeChoice.Share>> choose(Map<String, ImmutableList<Platform>> wanted)
            throws BuildFailedException, InterruptedException {
        List<ImmutableList<Platform>> configured =
                nodes.stream().map(node -> node.node().platforms()).toList();
        ImmutableMap<String, ImmutableList<NodeChoice.Share>> exact = NodeChoice.exact(configured, wanted);
        if (exact != null || nodes.size() == 1) {
            return exact != null ? exact : NodeChoice.capable(configured, List.of(List.of()), wanted);
        }
        List<List<Platform>> workers = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            workers.add(workerPlatforms(session(i)));
        }
        return NodeChoice.capable(configured, workers, wanted);
    }

    private static List<Platform> workerPlatforms(NodeSession node) {
        List<Platform> platforms = new ArrayList<>();
        for (WorkerRecord worker : node.workers()) {
            worker.getPlatformsList()
                    .forEach(platform -> platforms.add(
                            Platform.of(platform.getOs(), platform.getArchitecture(), platform.getVariant())));
        }
        return platforms;
    }

    private NodeSession session(int index) throws BuildFailedException, InterruptedException {
        NodeSession session = open.get(index);
        if (session == null) {
            session = NodeSession.open(builder, nodes.get(index), debug, patience);
            open.put(index, session);
        }
        return session;
    }

    private static void requireLinksOnOneNode(BuildPlan plan, Map<String, NodeSession> nodesOf)
            throws BuildFailedException {
        for (TargetPlan target : plan.targets().values()) {
            for (Map.Entry<String, String> link : target.inputs().links().entrySet()) {
                if (nodesOf.get(link.getValue()) != nodesOf.get(target.name())) {
                    throw new BuildFailedException("failed to use " + link.getValue() + " as context " + link.getKey()
                            + " for " + target.name() + " because targets build with different drivers");
                }
            }
        }
    }

    @Override
    public void close() {
        open.values().forEach(NodeSession::close);
    }
}
