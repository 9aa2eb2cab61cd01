package dev.jbake.builder.solve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.builder.BuilderChoice;
import dev.jbake.builder.BuilderException;
import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.BuildxStore;
import dev.jbake.builder.DockerConfig;
import dev.jbake.builder.DockerContexts;
import dev.jbake.driver.DriverNode;
import dev.jbake.driver.Drivers;
import dev.jbake.host.Host;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.TargetPlan;
import dev.jbake.progress.Progress;
import dev.jbake.progress.Terminal;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs a plan on a builder: chooses it, connects, solves all targets, shows progress, writes the results.
public final class BuildRun {
    private final BuildPlan plan;
    private final BuildSettings settings;
    private final Host host;
    private final PrintStream out;
    private final PrintStream err;
    private final SecureRandom random = new SecureRandom();
    private final List<Path> temporary = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private BuildRun(BuildPlan plan, BuildSettings settings, Host host, PrintStream out, PrintStream err) {
        this.plan = plan;
        this.settings = settings;
        this.host = host;
        this.out = out;
        this.err = err;
    }

    /// Runs a plan to its end, shows it, and reports what failed.
    ///
    /// @param out where archives with the destination `-` go
    /// @param err where progress and reports go
    /// @return false when a target failed, which has then been said
    /// @throws BuildException if the build could not be started, or its results not be written
    /// @throws InterruptedException when the run was given up; the daemon has been told
    public static boolean run(BuildPlan plan, BuildSettings settings, Host host, PrintStream out, PrintStream err)
            throws BuildException, InterruptedException {
        try {
            return new BuildRun(plan, settings, host, out, err).run();
        } catch (BuilderException e) {
            throw new BuildException(String.valueOf(e.getMessage()), e);
        }
    }

    private boolean run() throws BuilderException, BuildException, InterruptedException {
        DockerConfig config = DockerConfig.read(host);
        DockerContexts contexts = new DockerContexts(host, config);
        BuildxStore store = BuildxStore.of(host, config);
        BuilderInstance builder = new BuilderChoice(host, store, contexts).choose(settings.builder());
        store.recordActivity(builder);
        ImmutableList<DriverNode> nodes = Drivers.of(builder, contexts);
        try (Placement placement = new Placement(builder, nodes);
                Services services = new Services(out)) {
            ImmutableMap<String, Placement.Place> places = placement.place(plan);
            Map<NodeSession, NodeFacts> facts = new LinkedHashMap<>();
            for (NodeSession node : placement.sessions()) {
                facts.put(node, node.facts(ImmutableMap.of(), () -> true, store.nodeId(), random));
            }
            List<JobRunner.Placed> jobs = jobs(places, facts);
            Progress progress = Progress.start(
                    settings.progress(),
                    Terminal.isError(),
                    err,
                    host,
                    builder.name(),
                    nodes.getFirst().driver().name());
            Outcome outcome;
            try (progress) {
                warnings.forEach(progress::note);
                outcome = solve(jobs, progress, services);
            }
            return new Report(plan, settings, host, err).show(outcome, progress.board());
        } finally {
            for (Path folder : temporary) {
                TemporaryFolder.delete(folder);
            }
        }
    }

    private Outcome solve(List<JobRunner.Placed> jobs, Progress progress, Services services)
            throws BuildException, InterruptedException {
        Map<NodeSession, SharedMounts> shared = new LinkedHashMap<>();
        return new JobRunner(progress, services).run(share(jobs, shared), shared);
    }

    private List<JobRunner.Placed> jobs(ImmutableMap<String, Placement.Place> places, Map<NodeSession, NodeFacts> facts)
            throws BuildException {
        List<JobRunner.Placed> jobs = new ArrayList<>();
        for (TargetPlan target : plan.targets().values()) {
            Placement.Place place = places.get(target.name());
            NodeFacts node = place == null ? null : facts.get(place.node());
            if (place == null || node == null) {
                throw new IllegalStateException("no place for " + target.name());
            }
            SolveJobs.Made made = new SolveJobs(node, host, random).make(target, place.platforms());
            if (made.temporary() != null) {
                temporary.add(made.temporary());
            }
            warnings.addAll(made.warnings());
            jobs.add(new JobRunner.Placed(made.job(), place.node()));
        }
        return jobs;
    }

    private List<JobRunner.Placed> share(List<JobRunner.Placed> jobs, Map<NodeSession, SharedMounts> shared) {
        Map<NodeSession, List<SolveJob>> byNode = new LinkedHashMap<>();
        for (JobRunner.Placed placed : jobs) {
            byNode.computeIfAbsent(placed.node(), node -> new ArrayList<>()).add(placed.job());
        }
        byNode.forEach((node, ofNode) -> shared.put(node, new SharedMounts(ofNode, random)));
        List<JobRunner.Placed> result = new ArrayList<>();
        for (JobRunner.Placed placed : jobs) {
            SharedMounts mounts = shared.get(placed.node());
            result.add(mounts == null ? placed : new JobRunner.Placed(mounts.apply(placed.job()), placed.node()));
        }
        return result;
    }
}
