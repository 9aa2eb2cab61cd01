package dev.jbake.solve.run;

import dev.jbake.buildkit.BuildIds;
import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.request.SolveJob;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// The sessions of a run. Each stays open until the last job has ended: a linked target's files are read from its
/// session when a dependent's steps run.
final class JobSessions implements AutoCloseable {
    private final Services services;
    private final RandomGenerator random;
    private final Map<NodeWork, List<RunSession>> shared = new HashMap<>();
    private final Map<NodeWork, List<RunSession>> ended = new HashMap<>();
    private final List<RunSession> open = new ArrayList<>();

    /// @param services what the sessions offer
    JobSessions(Services services, RandomGenerator random) {
        this.services = services;
        this.random = random;
    }

    /// A job whose session is open.
    ///
    /// @param job the job
    /// @param node where it runs
    /// @param own the job's session
    /// @param attached what that serves
    /// @param sessions what the daemon may call while it runs
    record Opened(SolveJob job, NodeWork node, RunSession own, Services.Attached attached, List<RunSession> sessions) {}

    /// Opens the sessions that serve what several jobs of a node send.
    ///
    /// @throws BuildFailedException if the daemon cannot be reached
    void openShared(NodeWork node) throws BuildFailedException, InterruptedException {
        List<RunSession> sessions = new ArrayList<>();
        for (SharedMounts.SharedSession wanted : node.sharedSessions()) {
            RunSession session = new RunSession(
                    node.session().client(),
                    1,
                    wanted.id(),
                    wanted.sharedKey(),
                    List.of(services.files(wanted.directories())));
            add(session);
            sessions.add(session);
        }
        shared.put(node, sessions);
    }

    /// Opens the session of a job.
    ///
    /// @throws BuildFailedException if the daemon cannot be reached, or what is to be served is not there
    Opened open(SolveJob job, NodeWork node) throws BuildFailedException, InterruptedException {
        Services.Attached attached = services.attach(job);
        RunSession own = new RunSession(
                node.session().client(),
                BuildkitClient.BUILD_STREAMS
                        + Math.max(1, job.target().platforms().size()),
                job.sessionId(),
                job.sharedKey(),
                attached.services());
        add(own);
        List<RunSession> sessions = new ArrayList<>(shared.getOrDefault(node, List.of()));
        sessions.add(own);
        return new Opened(job, node, own, attached, sessions);
    }

    /// Opens a session for a job that is tried again. After a lost connection it has the identifier of the former one,
    /// which the results that dependents have got may name, and so do the other sessions of the node.
    ///
    /// @throws BuildFailedException if the daemon cannot be reached
    Opened again(Opened failed) throws BuildFailedException, InterruptedException {
        NodeWork node = failed.node();
        boolean lost = failed.own().isLost();
        for (RunSession session : others(node)) {
            session.revive();
        }
        if (!lost) {
            ended(failed);
        }
        SolveJob job = failed.job();
        return open(job.again(BuildIds.next(random), lost ? job.sessionId() : BuildIds.next(random)), node);
    }

    private synchronized List<RunSession> others(NodeWork node) {
        List<RunSession> others = new ArrayList<>(shared.getOrDefault(node, List.of()));
        others.addAll(ended.getOrDefault(node, List.of()));
        return others;
    }

    /// Records that a job has ended; its session stays.
    synchronized void ended(Opened opened) {
        ended.computeIfAbsent(opened.node(), node -> new ArrayList<>()).add(opened.own());
    }

    private synchronized void add(RunSession session) {
        open.add(session);
    }

    @Override
    public void close() {
        open.reversed().forEach(RunSession::close);
    }
}
