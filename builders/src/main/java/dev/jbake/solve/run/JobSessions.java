package dev.jbake.solve.run;

import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.Lane;
import dev.jbake.buildkit.session.Session;
import dev.jbake.driver.DialException;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.request.SolveJob;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sessions of a run. Each stays open until the last job has ended: a linked target's files are read from its
/// session when a dependent's steps run.
final class JobSessions implements AutoCloseable {
    private final Services services;
    private final Map<NodeWork, List<Session>> shared = new HashMap<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    /// @param services what the sessions offer
    JobSessions(Services services) {
        this.services = services;
    }

    /// A job whose session is open.
    ///
    /// @param job the job
    /// @param node where it runs
    /// @param lane for its calls
    /// @param attached what its session serves
    /// @param sessions what the daemon may call while it runs
    record Opened(SolveJob job, NodeWork node, Lane lane, Services.Attached attached, List<Session> sessions) {}

    /// Opens the sessions that serve what several jobs of a node send.
    ///
    /// @throws BuildFailedException if the daemon cannot be reached
    void openShared(NodeWork node) throws BuildFailedException, InterruptedException {
        BuildkitClient client = node.session().client();
        List<Session> sessions = new ArrayList<>();
        for (SharedMounts.SharedSession wanted : node.sharedSessions()) {
            Lane lane = lane(client, 1);
            Session session = Session.open(
                    client, lane, wanted.id(), wanted.sharedKey(), List.of(services.files(wanted.directories())));
            add(session);
            sessions.add(session);
        }
        shared.put(node, sessions);
    }

    /// Opens the session of a job.
    ///
    /// @throws BuildFailedException if the daemon cannot be reached, or what is to be served is not there
    Opened open(SolveJob job, NodeWork node) throws BuildFailedException, InterruptedException {
        BuildkitClient client = node.session().client();
        Lane lane = lane(
                client,
                BuildkitClient.BUILD_STREAMS
                        + Math.max(1, job.target().platforms().size()));
        Services.Attached attached = services.attach(job);
        Session session = Session.open(client, lane, job.sessionId(), job.sharedKey(), attached.services());
        add(session);
        List<Session> sessions = new ArrayList<>(shared.getOrDefault(node, List.of()));
        sessions.add(session);
        return new Opened(job, node, lane, attached, sessions);
    }

    private Lane lane(BuildkitClient client, int streams) throws BuildFailedException, InterruptedException {
        try {
            Lane lane = client.lane(streams);
            add(lane);
            return lane;
        } catch (DialException e) {
            throw new BuildFailedException(e.getMessage(), e);
        }
    }

    private void add(AutoCloseable each) {
        synchronized (open) {
            open.add(each);
        }
    }

    @Override
    public void close() {
        for (AutoCloseable each : open.reversed()) {
            try {
                each.close();
            } catch (Exception e) {
                // A failure to end must not hide the outcome of the build.
                System.getLogger(JobSessions.class.getName()).log(System.Logger.Level.DEBUG, "close", e);
            }
        }
    }
}
