package dev.jbake.solve.run;

import dev.jbake.buildkit.BuildIds;
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
    private final RandomGenerator random;
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
        this.random = random;
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
        for (int retries = 0; ; retries++) {
            SolveJob job = opened.job();
            try {
                return new JobEnd(job, retries, once(opened, limit), null);
            } catch (DaemonException | BuildFailedException | InterruptedException e) {
                Exception failure = opened.attached().abort(e);
                if (!canRepeat(job) || !repeats.cover(retries, failure)) {
                    return new JobEnd(job, retries, null, failure);
                }
                try {
                    repeats.pause(job.name(), retries + 1, failure);
                    opened = again(opened);
                } catch (BuildFailedException | InterruptedException ended) {
                    return new JobEnd(job, retries, null, ended);
                }
            }
        }
    }

    private Opened again(Opened failed) throws BuildFailedException, InterruptedException {
        SolveJob job = failed.job().again(BuildIds.next(random), BuildIds.next(random));
        record.add(failed.node(), job);
        return sessions.open(job, failed.node());
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
                response = new TargetRun(job, node, opened.lane(), opened.sessions(), names, slot).run(stream);
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
