package dev.jbake.solve.run;

import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.Lane;
import dev.jbake.buildkit.session.Session;
import dev.jbake.driver.DialException;
import dev.jbake.progress.Progress;
import dev.jbake.progress.StatusStream;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.request.SolveJob;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Runs all jobs at once, one virtual thread each. The first failure gives the others up.
///
/// Every session stays open until the last job has ended: a linked target's files are read from its session when a
/// dependent's steps run.
final class JobRunner {
    private static final long GRACE_SECONDS = 10;
    private static final long LINKED_MILLISECONDS = 200;

    private final Progress progress;
    private final Services services;

    JobRunner(Progress progress, Services services) {
        this.progress = progress;
        this.services = services;
    }

    /// A job, the node it runs on, and what completes its answers.
    record Placed(SolveJob job, NodeSession node, Answers answers) {}

    private record Ended(
            Placed placed,
            @Nullable Map<String, String> response,
            @Nullable Throwable failure) {}

    private record Opened(Placed placed, Lane lane, Session session, Services.Attached attached) {}

    /// What became of all jobs: those that ended well with the exporters' answers, those that failed, those given up.
    ///
    /// @param shared the directories that each node's jobs share
    Outcome run(List<Placed> jobs, Map<NodeSession, SharedMounts> shared)
            throws BuildFailedException, InterruptedException {
        List<AutoCloseable> open = new ArrayList<>();
        ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("solve-", 0).factory());
        try {
            for (Map.Entry<NodeSession, SharedMounts> node : shared.entrySet()) {
                openShared(node.getKey(), node.getValue(), open);
            }
            Map<NodeSession, LinkedResults> links = links(jobs);
            List<Opened> opened = new ArrayList<>();
            for (Placed placed : jobs) {
                opened.add(open(placed, open));
            }
            BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
            for (Opened each : opened) {
                LinkedResults ofNode = links.getOrDefault(each.placed().node(), LinkedResults.NONE);
                threads.execute(() -> ended.add(solve(each, ofNode, jobs.size() > 1)));
            }
            return collect(jobs.size(), ended, threads);
        } catch (DialException e) {
            throw new BuildFailedException(String.valueOf(e.getMessage()), e);
        } finally {
            stop(threads);
            close(open);
        }
    }

    private static Outcome collect(int count, BlockingQueue<Ended> ended, ExecutorService threads)
            throws InterruptedException {
        Map<String, Map<String, String>> responses = new TreeMap<>();
        Map<String, Throwable> failures = new LinkedHashMap<>();
        List<String> cancelled = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Ended end = ended.take();
            String target = end.placed().job().name();
            Throwable failure = end.failure();
            if (failure == null && end.response() != null) {
                responses.put(target, end.response());
            } else if (failure instanceof InterruptedException) {
                cancelled.add(target);
            } else if (failure != null) {
                if (failures.isEmpty()) {
                    awaitLinked(end, ended);
                }
                failures.put(target, failure);
                threads.shutdownNow();
            }
        }
        return new Outcome(responses, failures, cancelled);
    }

    /// A target fails as soon as one that it is linked to does, perhaps before that one has been told; then that one's
    /// failure is the one to report, so it must not be given up before.
    private static void awaitLinked(Ended failed, BlockingQueue<Ended> ended) throws InterruptedException {
        if (failed.placed().job().links().isEmpty() || !ended.isEmpty()) {
            return;
        }
        Ended next = ended.poll(LINKED_MILLISECONDS, TimeUnit.MILLISECONDS);
        if (next != null) {
            ended.add(next);
        }
    }

    private Ended solve(Opened opened, LinkedResults links, boolean prefixed) {
        Placed placed = opened.placed();
        String target = placed.job().name();
        try {
            Map<String, String> response;
            try (StatusStream stream = progress.stream(target, placed.node().name(), prefixed)) {
                response = new TargetRun(placed.job(), placed.node().client(), opened.lane(), links).run(stream);
            }
            opened.attached().commit();
            return new Ended(
                    placed,
                    placed.answers()
                            .complete(placed.job(), response, placed.node().client()),
                    null);
        } catch (DaemonException | BuildFailedException | InterruptedException e) {
            return new Ended(placed, null, opened.attached().abort(e));
        }
    }

    private static Map<NodeSession, LinkedResults> links(List<Placed> jobs) {
        Map<NodeSession, List<SolveJob>> byNode = new LinkedHashMap<>();
        for (Placed placed : jobs) {
            byNode.computeIfAbsent(placed.node(), node -> new ArrayList<>()).add(placed.job());
        }
        Map<NodeSession, LinkedResults> links = new LinkedHashMap<>();
        byNode.forEach((node, ofNode) -> links.put(node, new LinkedResults(ofNode)));
        return links;
    }

    private void openShared(NodeSession node, SharedMounts mounts, List<AutoCloseable> open)
            throws DialException, InterruptedException {
        for (SharedMounts.SharedSession shared : mounts.sessions()) {
            Lane lane = node.client().lane(1);
            open.add(lane);
            open.add(Session.open(
                    node.client(),
                    lane,
                    shared.id(),
                    shared.sharedKey(),
                    List.of(services.files(shared.directories()))));
        }
    }

    private Opened open(Placed placed, List<AutoCloseable> open)
            throws BuildFailedException, DialException, InterruptedException {
        SolveJob job = placed.job();
        BuildkitClient client = placed.node().client();
        Lane lane = client.lane(BuildkitClient.BUILD_STREAMS
                + Math.max(1, job.target().platforms().size()));
        open.add(lane);
        Services.Attached attached = services.attach(job);
        Session session = Session.open(client, lane, job.sessionId(), job.sharedKey(), attached.services());
        open.add(session);
        return new Opened(placed, lane, session, attached);
    }

    private static void stop(ExecutorService threads) {
        threads.shutdownNow();
        boolean interrupted = false;
        try {
            threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ignored) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(List<AutoCloseable> open) {
        for (AutoCloseable each : open.reversed()) {
            try {
                each.close();
            } catch (Exception e) {
                // Ending what has ended already must not hide how the build went.
                System.getLogger(JobRunner.class.getName()).log(System.Logger.Level.DEBUG, "close", e);
            }
        }
    }
}
