package dev.jbake.status;

import com.google.common.collect.ImmutableList;
import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.BuildxStore;
import dev.jbake.builder.DockerContexts;
import dev.jbake.builder.Node;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.proto.worker.BuildkitVersion;
import dev.jbake.buildkit.proto.worker.WorkerRecord;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Driver;
import dev.jbake.driver.DriverNode;
import dev.jbake.driver.Drivers;
import dev.jbake.driver.Patience;
import dev.jbake.driver.WaitDisplay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Asks the nodes of builders what they are, all at once and each for a limited time.
///
/// @param store when builders were used
/// @param contexts what docker contexts mean
/// @param limit how long to wait for an answer
public record StatusQuestion(BuildxStore store, DockerContexts contexts, Duration limit) {

    /// The status of builders, in the same order.
    public ImmutableList<BuilderStatus> ask(List<BuilderInstance> builders)
            throws UnusableBuilderException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        List<List<FutureTask<NodeStatus>>> asked = new ArrayList<>();
        for (BuilderInstance builder : builders) {
            asked.add(builder.nodes().stream()
                    .map(node -> start(() -> ask(builder, node)))
                    .toList());
        }
        ImmutableList.Builder<BuilderStatus> all = ImmutableList.builder();
        for (int i = 0; i < builders.size(); i++) {
            all.add(status(builders.get(i), asked.get(i), end));
        }
        return all.build();
    }

    private static FutureTask<NodeStatus> start(Callable<NodeStatus> question) {
        FutureTask<NodeStatus> task = new FutureTask<>(question);
        Thread.ofPlatform().daemon().name("node").start(task);
        return task;
    }

    private BuilderStatus status(BuilderInstance builder, List<FutureTask<NodeStatus>> asked, long end)
            throws UnusableBuilderException, InterruptedException {
        ImmutableList.Builder<NodeStatus> nodes = ImmutableList.builder();
        for (int i = 0; i < asked.size(); i++) {
            nodes.add(answer(builder, builder.nodes().get(i), asked.get(i), end));
        }
        ImmutableList<NodeStatus> answers = nodes.build();
        if (builder.dockerContext() && answers.getFirst().state() == NodeState.ERROR) {
            return new BuilderStatus(
                    builder,
                    "",
                    store.lastActivity(builder.name()),
                    ImmutableList.of(),
                    answers.getFirst().error());
        }
        String error = asked.isEmpty() ? "no drivers found" : "";
        return new BuilderStatus(builder, builder.driverName(), store.lastActivity(builder.name()), answers, error);
    }

    private NodeStatus answer(BuilderInstance builder, Node node, FutureTask<NodeStatus> asked, long end)
            throws InterruptedException {
        try {
            return asked.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            asked.cancel(true);
            String late = "no answer came from " + node.endpoint() + " in " + Patience.inWords(limit) + " (--timeout)";
            return builder.driver().equals("remote") ? NodeStatus.inactive(node) : NodeStatus.failed(node, late);
        } catch (ExecutionException e) {
            throw new IllegalStateException(Objects.requireNonNull(e.getCause()));
        }
    }

    private NodeStatus ask(BuilderInstance builder, Node node) throws InterruptedException {
        // The limit of the question as a whole is the shorter one.
        Patience patience = new Patience(limit.plusSeconds(1), WaitDisplay.NONE);
        BuilderInstance single =
                new BuilderInstance(builder.name(), builder.driver(), ImmutableList.of(node), builder.dockerContext());
        Driver driver;
        try {
            DriverNode found = Drivers.of(single, contexts, patience).getFirst();
            driver = found.driver();
        } catch (UnusableBuilderException e) {
            return NodeStatus.failed(node, reason(e));
        }
        try (BuildkitClient client = BuildkitClient.of(driver.buildkit(), patience)) {
            ImmutableList<WorkerRecord> workers = client.workers();
            String version = client.version().map(BuildkitVersion::getVersion).orElse("");
            return NodeStatus.running(node, version, workers);
        } catch (DialException | DaemonException e) {
            return driver.embedded() ? NodeStatus.failed(node, e.getMessage()) : NodeStatus.inactive(node);
        }
    }

    private static String reason(UnusableBuilderException e) {
        return e.getCause() instanceof UnusableBuilderException one ? one.getMessage() : e.getMessage();
    }
}
