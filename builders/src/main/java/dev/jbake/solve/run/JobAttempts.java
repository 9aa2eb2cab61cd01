package dev.jbake.solve.run;

import dev.jbake.buildkit.BuildIds;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.progress.Progress;
import dev.jbake.progress.StatusStream;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.control.Retries;
import dev.jbake.solve.control.RunControl;
import dev.jbake.solve.request.Destination;
import dev.jbake.solve.request.SolveJob;
import dev.jbake.solve.run.JobSessions.Opened;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Runs jobs to their ends, each in the thread that calls: in its turn, within its time, and again after a failure that
/// may pass.
final class JobAttempts {
    private static final int LONGEST_PAUSE_SECONDS = 30;

    private final RunControl control;
    private final JobSessions sessions;
    private final Progress progress;
    private final Answers answers;
    private final RandomGenerator random;
    private final PolicyGate gate;
    private final TagTurns turns;
    private final BuildSlots slots;
    private final boolean prefixed;

    /// @param sessions opens those of further attempts
    /// @param answers completes what exporters answer
    JobAttempts(
            RunControl control,
            JobSessions sessions,
            Progress progress,
            Answers answers,
            RandomGenerator random,
            List<NodeWork> nodes) {
        List<SolveJob> jobs =
                nodes.stream().flatMap(node -> node.jobs().stream()).toList();
        this.control = control;
        this.sessions = sessions;
        this.progress = progress;
        this.answers = answers;
        this.random = random;
        this.gate = new PolicyGate(jobs, random);
        this.turns = new TagTurns(nodes);
        this.slots = new BuildSlots(control.parallel().most(), jobs, new Dependents(jobs));
        this.prefixed = jobs.size() > 1;
    }

    /// True if no job may build, since one has a policy.
    boolean areRefused() {
        return gate.hasRefused();
    }

    /// Runs a job to its end.
    JobEnd run(Opened opened) {
        SolveJob job = opened.job();
        TimeLimit limit = TimeLimit.of(control.limits().of(job.name()));
        JobEnd end;
        try {
            end = untilItEnds(opened, limit);
        } finally {
            gate.leave(job);
            opened.node().links().ended(job.name());
        }
        return limit != null && limit.isOver() && end.failure() instanceof InterruptedException
                ? end.failing(new BuildFailedException(limit.sentence()))
                : end;
    }

    private JobEnd untilItEnds(Opened first, @Nullable TimeLimit limit) {
        Opened opened = first;
        for (int retries = 0; ; retries++) {
            SolveJob job = opened.job();
            try {
                return new JobEnd(job, retries, once(opened, limit), null);
            } catch (DaemonException | BuildFailedException | InterruptedException e) {
                Exception failure = opened.attached().abort(e);
                if (retries == control.retries().most() || !mayPass(job, failure)) {
                    return new JobEnd(job, retries, null, failure);
                }
                try {
                    pause(job, retries + 1, failure);
                    opened = sessions.open(job.again(BuildIds.next(random), BuildIds.next(random)), opened.node());
                } catch (BuildFailedException | InterruptedException ended) {
                    return new JobEnd(job, retries, null, ended);
                }
            }
        }
    }

    private Map<String, String> once(Opened opened, @Nullable TimeLimit limit)
            throws DaemonException, BuildFailedException, InterruptedException {
        SolveJob job = opened.job();
        NodeWork node = opened.node();
        try (TagTurns.Turn names = turns.of(job);
                BuildSlots.Slot slot = slots.of(job, limit)) {
            Map<String, String> response;
            try (StatusStream stream =
                    progress.stream(job.name(), node.session().name(), prefixed)) {
                gate.pass(job, node, opened.lane(), stream);
                if (slot.isLimited()) {
                    for (String linked : job.links().values()) {
                        node.links().await(linked);
                    }
                }
                slot.take();
                response = new TargetRun(job, node, opened.lane(), names, slot).run(stream);
            }
            opened.attached().commit();
            return answers.complete(job, node, response);
        }
    }

    /// What went to standard output cannot be taken back.
    private boolean mayPass(SolveJob job, Exception failure) {
        Retries.Trouble trouble = PassingTrouble.of(failure);
        return trouble != null
                && control.retries().cover(trouble)
                && job.outputs().stream()
                        .noneMatch(output -> output.destination() instanceof Destination.StandardOutput);
    }

    /// Waits 1, 2, 4 .. seconds and up to half a second more, so that many targets do not come back at once.
    private void pause(SolveJob job, int retry, Exception failure) throws InterruptedException {
        int seconds = Math.min(LONGEST_PAUSE_SECONDS, 1 << Math.min(retry - 1, 10));
        String step = "[" + job.name() + "] retry " + retry + " of "
                + control.retries().most() + " in " + seconds + "s: " + failure.getMessage();
        int jitter = random.nextInt(500);
        progress.step(step, shown -> {
            Thread.sleep(seconds * 1000L + jitter);
            return true;
        });
    }
}
