package dev.jbake.solve.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.solve.request.NodeFacts;
import dev.jbake.solve.request.SolveJob;
import java.util.List;
import java.util.random.RandomGenerator;

/// What one node of the builder has to do in a run.
final class NodeWork {
    private final NodeSession session;
    private final NodeFacts facts;
    private final ImmutableList<SolveJob> jobs;
    private final SharedMounts shared;
    private final LinkedResults links;

    /// @param session the node
    /// @param facts what its daemon can do
    /// @param jobs all that it builds, at least one
    NodeWork(NodeSession session, NodeFacts facts, List<SolveJob> jobs, RandomGenerator random) {
        this.session = session;
        this.facts = facts;
        this.jobs = ImmutableList.copyOf(jobs);
        this.shared = new SharedMounts(jobs, random);
        this.links = new LinkedResults(jobs);
    }

    NodeSession session() {
        return session;
    }

    NodeFacts facts() {
        return facts;
    }

    ImmutableList<SolveJob> jobs() {
        return jobs;
    }

    /// The sessions that serve what several jobs of this node send.
    List<SharedMounts.SharedSession> sharedSessions() {
        return shared.sessions();
    }

    /// Where the jobs of this node wait for each other.
    LinkedResults links() {
        return links;
    }

    /// The identifier of a job's build among all builds of this machine's builders.
    String ref(SolveJob job) {
        return facts.builder() + "/" + facts.node() + "/" + job.ref();
    }

    /// The job's frontend attributes, with those that name the shared sessions.
    ImmutableMap<String, String> attributes(SolveJob job) {
        return ImmutableMap.<String, String>builder()
                .putAll(job.attributes())
                .putAll(shared.attributes(job))
                .buildOrThrow();
    }
}
