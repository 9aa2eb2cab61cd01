package dev.jbake.solve.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.builder.BuilderException;
import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.Platform;
import dev.jbake.buildkit.proto.worker.WorkerRecord;
import dev.jbake.driver.DriverNode;
import dev.jbake.driver.NodeChoice;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.TargetPlan;
import dev.jbake.solve.BuildException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which node builds which target, and the sessions to the nodes that are used.
final class Placement implements AutoCloseable {
    private final BuilderInstance builder;
    private final ImmutableList<DriverNode> nodes;
    private final Map<Integer, NodeSession> open = new LinkedHashMap<>();

    Placement(BuilderInstance builder, ImmutableList<DriverNode> nodes) {
        this.builder = builder;
        this.nodes = nodes;
    }

    /// A target's node and the platforms it is to build there.
    record Place(NodeSession node, ImmutableList<Platform> platforms) {}

    /// Decides for all targets at once, and connects to every node that is used.
    ///
    /// @throws BuildException for a platform that is none, a target that needs several nodes, or linked targets on
    ///     different ones
    ImmutableMap<String, Place> place(BuildPlan plan) throws BuildException, InterruptedException {
        Map<String, ImmutableList<Platform>> wanted = new LinkedHashMap<>();
        for (TargetPlan target : plan.targets().values()) {
            wanted.put(target.name(), platforms(target));
        }
        ImmutableMap.Builder<String, Place> places = ImmutableMap.builder();
        for (Map.Entry<String, ImmutableList<NodeChoice.Share>> choice :
                choose(wanted).entrySet()) {
            if (choice.getValue().size() > 1) {
                throw new BuildException("target " + choice.getKey() + " would be built by "
                        + choice.getValue().size() + " nodes of builder \"" + builder.name()
                        + "\" and merged, which jbake cannot do yet; the README lists what is");
            }
            NodeChoice.Share share = choice.getValue().getFirst();
            places.put(choice.getKey(), new Place(session(share.node()), share.platforms()));
        }
        ImmutableMap<String, Place> placed = places.buildOrThrow();
        requireLinksOnOneNode(plan, placed);
        return placed;
    }

    private static ImmutableList<Platform> platforms(TargetPlan target) throws BuildException {
        try {
            return Platform.parseAll(target.platforms());
        } catch (BuilderException e) {
            throw new BuildException("target " + target.name() + ": " + e.getMessage(), e);
        }
    }

    private ImmutableMap<String, ImmutableList<NodeChoice.Share>> choose(Map<String, ImmutableList<Platform>> wanted)
            throws BuildException, InterruptedException {
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

    private NodeSession session(int index) throws BuildException, InterruptedException {
        NodeSession session = open.get(index);
        if (session == null) {
            session = NodeSession.open(builder, nodes.get(index));
            open.put(index, session);
        }
        return session;
    }

    private static void requireLinksOnOneNode(BuildPlan plan, ImmutableMap<String, Place> places)
            throws BuildException {
        for (TargetPlan target : plan.targets().values()) {
            for (Map.Entry<String, String> link : target.links().entrySet()) {
                if (nodeOf(places, link.getValue()) != nodeOf(places, target.name())) {
                    throw new BuildException("failed to use " + link.getValue() + " as context " + link.getKey()
                            + " for " + target.name() + " because targets build with different drivers");
                }
            }
        }
    }

    private static NodeSession nodeOf(ImmutableMap<String, Place> places, String target) {
        Place place = places.get(target);
        if (place == null) {
            throw new IllegalArgumentException("not in the plan: " + target);
        }
        return place.node();
    }

    /// The nodes that are used.
    Iterable<NodeSession> sessions() {
        return open.values();
    }

    @Override
    public void close() {
        open.values().forEach(NodeSession::close);
    }
}
