package dev.jbake.solve.run;

import dev.jbake.buildkit.DaemonException;
import dev.jbake.progress.Progress;
import dev.jbake.progress.StatusStream;
import dev.jbake.solve.BuildFailedException;
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
    private final RunControl control;
    private final JobSessions sessions;
    private final Progress progress;
    private final Answers answers;
    private final RunRecord record;
    private final Repeats repeats;
    private final PolicyGate gate;
    private final TagTurns turns;
    private final BuildSlots slots;
    private final boolean prefixed;

    /// @param sessions opens those of further attempts
    /// @param answers completes what exporters answer
    /// @param record where further attempts are written down
    JobAttempts(
            RunControl control,
            JobSessions sessions,
            Progress progress,
            Answers answers,
            RandomGenerator random,
            RunRecord record,
            List<NodeWork> nodes) {
        List<SolveJob> jobs =
                nodes.stream().flatMap(node -> node.jobs().stream()).toList();
        this.control = control;
        this.sessions = sessions;
        this.progress = progress;
        this.answers = answers;
        this.record = record;
        this.repeats = new Repeats(control.retries(), progress, random);
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
        Exception failure = null;
        for (int retries = 0; ; retries++) {
            try {
                if (failure != null) {
                    repeats.pause(opened.job().name(), retries, failure);
                    opened = sessions.again(opened);
                    record.add(opened.node(), opened.job());
                }
                Map<String, String> response = once(opened, limit);
                sessions.ended(opened);
                return new JobEnd(opened.job(), retries, response, null);
            } catch (DaemonException | BuildFailedException | InterruptedException e) {
                failure = opened.attached().abort(e);
                if (!canRepeat(opened.job()) || !repeats.cover(retries, failure)) {
                    sessions.ended(opened);
                    return new JobEnd(opened.job(), retries, null, failure);
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
                gate.pass(job, node, opened.own().lane(), stream);
                if (slot.isLimited()) {
                    for (String linked : job.links().values()) {
                        node.links().await(linked);
                    }
                }
                slot.take();
                response = new TargetRun(job, node, opened.own().lane(), opened.sessions(), names, slot).run(stream);
            }
            opened.attached().commit();
            return answers.complete(job, node, response);
        }
    }

    /// What went to standard output cannot be taken back.
    private static boolean canRepeat(SolveJob job) {
        return job.outputs().stream().noneMatch(output -> output.destination() instanceof Destination.StandardOutput);
    }
}
