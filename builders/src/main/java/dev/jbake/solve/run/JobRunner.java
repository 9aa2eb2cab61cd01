package dev.jbake.solve.run;

import dev.jbake.progress.Progress;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.control.KeepGoing;
import dev.jbake.solve.control.RunControl;
import dev.jbake.solve.request.SolveJob;
import dev.jbake.solve.run.JobSessions.Opened;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// Runs all jobs at once, one virtual thread each. A failure cancels the others, or those that need the failed target.
final class JobRunner {
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final long LINKED_MILLISECONDS = 200;

    private final RunControl control;
    private final Progress progress;
    private final Services services;
    private final Answers answers;
    private final RandomGenerator random;
    private final RunRecord record;

    /// @param control its parallelism is a number
    /// @param services what the jobs' sessions offer
    /// @param answers completes what exporters answer
    /// @param record where further attempts are written down
    JobRunner(
            RunControl control,
            Progress progress,
            Services services,
            Answers answers,
            RandomGenerator random,
            RunRecord record) {
        this.control = control;
        this.progress = progress;
        this.services = services;
        this.answers = answers;
        this.random = random;
        this.record = record;
    }

    /// Returns when all jobs have ended: well, with the exporters' answers, by a failure, or cancelled.
    ///
    /// @throws InterruptedException if the run was interrupted before any job had started
    Outcome run(List<NodeWork> nodes) throws BuildFailedException, InterruptedException {
        try (JobSessions sessions = new JobSessions(services, random)) {
            List<Opened> opened = new ArrayList<>();
            for (NodeWork node : nodes) {
                sessions.openShared(node);
            }
            for (NodeWork node : nodes) {
                for (SolveJob job : node.jobs()) {
                    opened.add(sessions.open(job, node));
                }
            }
            return run(opened, new JobAttempts(control, sessions, progress, answers, random, record, nodes));
        }
    }

    private Outcome run(List<Opened> opened, JobAttempts attempts) {
        BlockingQueue<JobEnd> ended = new LinkedBlockingQueue<>();
        Map<String, Thread> threads = new LinkedHashMap<>();
        for (Opened each : opened) {
            String name = each.job().name();
            threads.put(name, Thread.ofVirtual().name("solve " + name).start(() -> ended.add(attempts.run(each))));
        }
        Outcome outcome = new Outcome();
        Dependents dependents = new Dependents(opened.stream().map(Opened::job).toList());
        try {
            for (int running = opened.size(); running > 0; running--) {
                JobEnd end = ended.take();
                boolean first = outcome.failures().isEmpty();
                outcome.add(end);
                if (outcome.failures().containsKey(end.job().name())) {
                    if (first) {
                        awaitLinked(end, ended);
                    }
                    cancel(hopeless(end.job().name(), attempts, dependents, threads));
                }
            }
        } catch (InterruptedException e) {
            outcome.stop();
            cancel(threads.values());
        }
        join(threads.values());
        ended.forEach(outcome::add);
        return outcome;
    }

    /// A target fails as soon as one that it is linked to does, perhaps before the call of that one has ended. That
    /// failure is the one to report, so the call must not be cancelled before.
    private static void awaitLinked(JobEnd failed, BlockingQueue<JobEnd> ended) throws InterruptedException {
        if (failed.job().links().isEmpty() || !ended.isEmpty()) {
            return;
        }
        JobEnd next = ended.poll(LINKED_MILLISECONDS, TimeUnit.MILLISECONDS);
        if (next != null) {
            ended.add(next);
        }
    }

    /// The threads of the targets that are not to be built after a failure.
    private Collection<Thread> hopeless(
            String failed, JobAttempts attempts, Dependents dependents, Map<String, Thread> threads) {
        if (attempts.areRefused() || control.keepGoing() == KeepGoing.NEVER) {
            return threads.values();
        }
        Map<String, Thread> needing = new LinkedHashMap<>(threads);
        needing.keySet().retainAll(control.keepGoing() == KeepGoing.DEPENDENCIES ? dependents.all(failed) : Set.of());
        return needing.values();
    }

    private static void cancel(Collection<Thread> threads) {
        threads.forEach(Thread::interrupt);
    }

    /// Waits for the ends of all, but not for ever.
    private static void join(Collection<Thread> threads) {
        long end = System.nanoTime() + GRACE.toNanos();
        boolean interrupted = Thread.interrupted();
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            } catch (InterruptedException ignored) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
