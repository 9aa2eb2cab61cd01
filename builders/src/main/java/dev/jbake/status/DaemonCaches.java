package dev.jbake.status;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.DockerContexts;
import dev.jbake.builder.Node;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.proto.control.PruneRequest;
import dev.jbake.buildkit.proto.control.UsageRecord;
import dev.jbake.debug.DebugLog;
import dev.jbake.driver.DialException;
import dev.jbake.driver.DriverNode;
import dev.jbake.driver.Drivers;
import dev.jbake.driver.Patience;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.run.NodeSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// What the daemons of one builder keep in their caches, of all nodes at once.
///
/// @param patience for daemons that do not answer
/// @param debug shows the calls
public record DaemonCaches(BuilderInstance builder, DockerContexts contexts, Patience patience, DebugLog debug) {
    private static final String FREE_SPACE = "gc.freespacefilter";

    private static final Comparator<UsageRecord> BY_SIZE =
            Comparator.comparingLong(UsageRecord::getSize).thenComparing(UsageRecord::getId);

    /// Work with the daemon of one node.
    @FunctionalInterface
    private interface Work<T> {
        T with(DriverNode node) throws DialException, DaemonException, BuildFailedException, InterruptedException;
    }

    /// What is in the caches, node by node, sorted by size.
    ///
    /// @param filter as of {@link BuildkitClient#diskUsage}
    /// @throws UnusableBuilderException if one of the nodes cannot be asked
    public List<UsageRecord> usage(String filter) throws UnusableBuilderException, InterruptedException {
        return all(node -> {
                    try (BuildkitClient client = BuildkitClient.of(node.driver().buildkit(), patience)) {
                        return ImmutableList.sortedCopyOf(BY_SIZE, client.diskUsage(filter));
                    }
                })
                .stream()
                .flatMap(ImmutableList::stream)
                .toList();
    }

    /// Removes what is in the caches.
    ///
    /// @param removed is told of each record, by one thread at a time
    /// @throws UnusableBuilderException if one of the nodes cannot do it
    public void prune(PruneRequest request, RandomGenerator random, Consumer<UsageRecord> removed)
            throws UnusableBuilderException, InterruptedException {
        Consumer<UsageRecord> oneByOne = record -> {
            synchronized (removed) {
                removed.accept(record);
            }
        };
        if (request.getMaxUsedSpace() != 0 || request.getMinFreeSpace() != 0) {
            requireFreeSpaceFilter(random);
        }
        all(node -> {
            try (BuildkitClient client = BuildkitClient.of(node.driver().buildkit(), patience)) {
                client.prune(request, oneByOne);
                return true;
            }
        });
    }

    private void requireFreeSpaceFilter(RandomGenerator random) throws UnusableBuilderException, InterruptedException {
        List<Boolean> supported = all(node -> {
            try (NodeSession session = NodeSession.open(builder, node, debug, patience)) {
                return session.capabilities(random).contains(FREE_SPACE);
            }
        });
        if (supported.contains(false)) {
            throw new UnusableBuilderException(
                    "buildkit v0.17.0+ is required for max-used-space and min-free-space filters");
        }
    }

    private <T> List<T> all(Work<T> work) throws UnusableBuilderException, InterruptedException {
        List<FutureTask<T>> tasks = new ArrayList<>();
        for (DriverNode node : nodes()) {
            FutureTask<T> task = new FutureTask<>(() -> work.with(node));
            Thread.ofPlatform().daemon().name("node").start(task);
            tasks.add(task);
        }
        List<T> results = new ArrayList<>();
        for (FutureTask<T> task : tasks) {
            results.add(result(task));
        }
        return results;
    }

    private List<DriverNode> nodes() throws UnusableBuilderException, InterruptedException {
        if (!builder.dockerContext()) {
            for (Node node : builder.nodes()) {
                Drivers.check(builder, node, contexts);
            }
        }
        return Drivers.of(builder, contexts, patience);
    }

    private static <T> T result(FutureTask<T> task) throws UnusableBuilderException, InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            Throwable failure = Objects.requireNonNull(e.getCause());
            Throwables.throwIfUnchecked(failure);
            throw new UnusableBuilderException(String.valueOf(failure.getMessage()), failure);
        }
    }
}
