package dev.jbake.solve.run;

import dev.jbake.buildkit.proto.gateway.Result;
import dev.jbake.solve.request.SolveJob;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;

/// Where targets of one node wait for each other: a target's result is there when its frontend has answered, and a
/// target with dependents waits until all of theirs have answered too.
///
/// A linked target must outlive its dependents' frontend calls: they are given its LLB, whose local sources are read
/// from its session. An interrupt ends the waiting, and so does the end of the target that is waited for.
final class LinkedResults {
    private final Map<String, CompletableFuture<Result>> results = new HashMap<>();
    private final Map<String, CountDownLatch> steps = new HashMap<>();
    private final Map<String, List<String>> dependents = new HashMap<>();
    private final Set<String> built = new HashSet<>();

    /// @param jobs all jobs of the node
    LinkedResults(Iterable<SolveJob> jobs) {
        for (SolveJob job : jobs) {
            results.put(job.name(), new CompletableFuture<>());
            steps.put(job.name(), new CountDownLatch(1));
            for (String linked : job.links().values()) {
                dependents.computeIfAbsent(linked, name -> new ArrayList<>()).add(job.name());
                if (!job.isCall()) {
                    built.add(linked);
                }
            }
        }
    }

    /// Records that a target's frontend has answered.
    void answered(String target, Result result) {
        future(target).complete(result);
    }

    /// Records that a target's steps have been run.
    void ranSteps(String target) {
        of(steps, target).countDown();
    }

    /// Records that a target has ended, well or not: no one needs to wait for it any more.
    void ended(String target) {
        future(target).completeExceptionally(new IllegalStateException(target + " has ended"));
        ranSteps(target);
    }

    /// Waits for the result of a linked target.
    ///
    /// @throws InterruptedException also if the target has ended without one
    Result await(String target) throws InterruptedException {
        try {
            return future(target).get();
        } catch (ExecutionException e) {
            throw new InterruptedException(String.valueOf(e.getMessage()));
        }
    }

    /// Waits until the steps of a linked target have been run, or it has ended.
    void awaitSteps(String target) throws InterruptedException {
        of(steps, target).await();
    }

    /// True when another target of this node needs this one.
    boolean hasDependents(String target) {
        return dependents.containsKey(target);
    }

    /// True when another target of this node is built from this one; a call only looks at it.
    boolean hasBuiltDependents(String target) {
        return built.contains(target);
    }

    /// Returns when every dependent's frontend has answered, or its target has ended.
    void awaitDependents(String target) throws InterruptedException {
        for (String dependent : dependents.getOrDefault(target, List.of())) {
            try {
                future(dependent).get();
            } catch (ExecutionException ended) {
                // It needs this target no longer.
            }
        }
    }

    private CompletableFuture<Result> future(String target) {
        return of(results, target);
    }

    private static <T> T of(Map<String, T> all, String target) {
        T one = all.get(target);
        if (one == null) {
            throw new IllegalArgumentException("not on this node: " + target);
        }
        return one;
    }
}
