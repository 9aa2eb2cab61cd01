package dev.jbake.solve.run;

import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.Lane;
import dev.jbake.buildkit.LlbBridge;
import dev.jbake.progress.StatusStream;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.request.Policies;
import dev.jbake.solve.request.PolicyFile;
import dev.jbake.solve.request.SolveJob;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Lets no job of a run build before it is known that none has a policy beside a Dockerfile that the daemon fetches.
final class PolicyGate {
    private final RandomGenerator random;
    private final Set<String> unknown = new HashSet<>();
    private boolean refused;

    PolicyGate(List<SolveJob> jobs, RandomGenerator random) {
        this.random = random;
        jobs.stream().filter(job -> job.policy() != null).map(SolveJob::name).forEach(unknown::add);
    }

    /// Looks for the policy of a job, and waits for the others.
    ///
    /// @throws BuildFailedException if there is one
    void pass(SolveJob job, NodeWork node, Lane lane, StatusStream progress)
            throws DaemonException, BuildFailedException, InterruptedException {
        PolicyFile file = job.policy();
        if (file != null) {
            InternalBuild look = new InternalBuild(node.session().client(), job.sessionId(), progress);
            if (look.run(lane, random, bridge -> exists(file, bridge))) {
                refuse();
                throw new BuildFailedException(Policies.refusal(file.path()));
            }
            leave(job);
        }
        await();
    }

    /// Lets the others pass without a job that has ended: it builds nothing any more.
    synchronized void leave(SolveJob job) {
        unknown.remove(job.name());
        notifyAll();
    }

    /// True if a job has a policy: no other one may build.
    synchronized boolean hasRefused() {
        return refused;
    }

    private synchronized void refuse() {
        refused = true;
    }

    private synchronized void await() throws InterruptedException {
        while (refused || !unknown.isEmpty()) {
            wait();
        }
    }

    private static boolean exists(PolicyFile file, LlbBridge bridge) throws DaemonException, InterruptedException {
        bridge.ping();
        try {
            bridge.statFile(bridge.make(file.tree()), file.path());
            return true;
        } catch (DaemonException e) {
            if (isMissing(e)) {
                return false;
            }
            throw e;
        }
    }

    /// Only the words of the daemon tell a file that is not there from other failures. A context that is not there has
    /// no policy either, and the frontend says it better.
    private static boolean isMissing(DaemonException failure) {
        String message = failure.getMessage().toLowerCase(Locale.ROOT);
        return message.contains("not found") || message.contains("no such file");
    }
}
