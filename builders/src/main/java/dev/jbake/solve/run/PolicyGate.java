package dev.jbake.solve.run;

import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.Lane;
import dev.jbake.buildkit.LlbBridge;
import dev.jbake.progress.StatusStream;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.request.Policies;
import dev.jbake.solve.request.PolicyFile;
import dev.jbake.solve.request.SolveJob;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/// Lets no job of a run build before it is known that none has a policy beside a Dockerfile that the daemon fetches.
final class PolicyGate {
    private final CountDownLatch unknown;
    private final SecureRandom random = new SecureRandom();

    PolicyGate(List<SolveJob> jobs) {
        this.unknown = new CountDownLatch(
                (int) jobs.stream().filter(job -> job.policy() != null).count());
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
                throw new BuildFailedException(Policies.refusal(file.path()));
            }
            unknown.countDown();
        }
        unknown.await();
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
