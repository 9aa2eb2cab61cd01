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
import java.util.HashMap;
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

/// Runs all jobs at once, one virtual thread each. The first failure cancels the others.
///
/// Every session stays open until the last job has ended: a linked target's files are read from its session when a
/// dependent's steps run.
final class JobRunner {
    private static final long GRACE_SECONDS = 10;
    private static final long LINKED_MILLISECONDS = 200;

    private final Progress progress;
    private final Services services;
    private final Answers answers;

    /// @param services what the jobs' sessions offer
    /// @param answers completes what exporters answer
    JobRunner(Progress progress, Services services, Answers answers) {
        this.progress = progress;
        this.services = services;
        this.answers = answers;
    }

    private record Ended(
            SolveJob job,
            @Nullable Map<String, String> response,
            @Nullable Throwable failure) {}

    private record Opened(SolveJob job, NodeWork node, Lane lane, Services.Attached attached, List<Session> sessions) {}

    /// Returns when all jobs have ended: well, with the exporters' answers, by a failure, or cancelled.
    Outcome run(List<NodeWork> nodes) throws BuildFailedException, InterruptedException {
        List<AutoCloseable> open = new ArrayList<>();
        ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("solve-", 0).factory());
        try {
            List<Opened> opened = new ArrayList<>();
            Map<NodeWork, List<Session>> shared = new HashMap<>();
            for (NodeWork node : nodes) {
                shared.put(node, openShared(node, open));
            }
            for (NodeWork node : nodes) {
                for (SolveJob job : node.jobs()) {
                    opened.add(open(job, node, shared.getOrDefault(node, List.of()), open));
                }
            }
            TagTurns turns = new TagTurns(nodes);
            BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
            PolicyGate gate = new PolicyGate(opened.stream().map(Opened::job).toList());
            for (Opened each : opened) {
                threads.execute(() -> ended.add(solve(each, gate, turns.of(each.job()), opened.size() > 1)));
            }
            return collect(opened.size(), ended, threads);
        } catch (DialException e) {
            throw new BuildFailedException(e.getMessage(), e);
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
            String target = end.job().name();
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

    /// A target fails as soon as one that it is linked to does, perhaps before the call of that one has ended. That
    /// failure is the one to report, so the call must not be cancelled before.
    private static void awaitLinked(Ended failed, BlockingQueue<Ended> ended) throws InterruptedException {
        if (failed.job().links().isEmpty() || !ended.isEmpty()) {
            return;
        }
        Ended next = ended.poll(LINKED_MILLISECONDS, TimeUnit.MILLISECONDS);
        if (next != null) {
            ended.add(next);
        }
    }

    private Ended solve(Opened opened, PolicyGate gate, TagTurns.Turn names, boolean prefixed) {
        SolveJob job = opened.job();
        NodeWork node = opened.node();
        try (names) {
            Map<String, String> response;
            try (StatusStream stream =
                    progress.stream(job.name(), node.session().name(), prefixed)) {
                gate.pass(job, node, opened.lane(), stream);
                response = new TargetRun(job, node, opened.lane(), opened.sessions(), names).run(stream);
            }
            opened.attached().commit();
            return new Ended(job, answers.complete(job, node, response), null);
        } catch (DaemonException | BuildFailedException | InterruptedException e) {
            return new Ended(job, null, opened.attached().abort(e));
        }
    }

    private List<Session> openShared(NodeWork node, List<AutoCloseable> open)
            throws DialException, InterruptedException {
        List<Session> sessions = new ArrayList<>();
        BuildkitClient client = node.session().client();
        for (SharedMounts.SharedSession shared : node.sharedSessions()) {
            Lane lane = client.lane(1);
            open.add(lane);
            Session session = Session.open(
                    client, lane, shared.id(), shared.sharedKey(), List.of(services.files(shared.directories())));
            open.add(session);
            sessions.add(session);
        }
        return sessions;
    }

    private Opened open(SolveJob job, NodeWork node, List<Session> shared, List<AutoCloseable> open)
            throws BuildFailedException, DialException, InterruptedException {
        BuildkitClient client = node.session().client();
        Lane lane = client.lane(BuildkitClient.BUILD_STREAMS
                + Math.max(1, job.target().platforms().size()));
        open.add(lane);
        Services.Attached attached = services.attach(job);
        Session session = Session.open(client, lane, job.sessionId(), job.sharedKey(), attached.services());
        open.add(session);
        List<Session> sessions = new ArrayList<>(shared);
        sessions.add(session);
        return new Opened(job, node, lane, attached, sessions);
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
                // A failure to end must not hide the outcome of the build.
                System.getLogger(JobRunner.class.getName()).log(System.Logger.Level.DEBUG, "close", e);
            }
        }
    }
}
