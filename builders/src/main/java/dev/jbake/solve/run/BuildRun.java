package dev.jbake.solve.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.builder.BuilderChoice;
import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.BuildxStore;
import dev.jbake.builder.DockerConfig;
import dev.jbake.builder.DockerContexts;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.buildkit.auth.AuthService;
import dev.jbake.buildkit.auth.Credentials;
import dev.jbake.buildkit.content.BlobStores;
import dev.jbake.driver.DriverNode;
import dev.jbake.driver.Drivers;
import dev.jbake.driver.Feature;
import dev.jbake.go.GoBool;
import dev.jbake.host.Host;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.TargetPlan;
import dev.jbake.progress.Progress;
import dev.jbake.progress.Terminal;
import dev.jbake.result.NoOutput;
import dev.jbake.result.ProvenanceMode;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.BuildResult;
import dev.jbake.solve.BuildSettings;
import dev.jbake.solve.TemporaryFolder;
import dev.jbake.solve.docker.LocalDocker;
import dev.jbake.solve.request.NodeFacts;
import dev.jbake.solve.request.ProxyArguments;
import dev.jbake.solve.request.SolveJob;
import dev.jbake.solve.request.SolveJobs;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs a plan on a builder: chooses it, connects, solves all targets, shows progress, writes the results.
public final class BuildRun {
    private final BuildPlan plan;
    private final BuildSettings settings;
    private final Host host;
    private final PrintStream out;
    private final PrintStream err;
    private final SecureRandom random = new SecureRandom();
    private final BlobStores blobs = new BlobStores();
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
    /// @return whether all targets ended well, and what came of them; failures have been said
    /// @throws BuildFailedException if the build could not be started, or its results not be written
    /// @throws InterruptedException when the run was given up; the daemon has been told
    public static BuildResult run(BuildPlan plan, BuildSettings settings, Host host, PrintStream out, PrintStream err)
            throws BuildFailedException, InterruptedException {
        try {
            return new BuildRun(plan, settings, host, out, err).run();
        } catch (UnusableBuilderException e) {
            throw new BuildFailedException(String.valueOf(e.getMessage()), e);
        }
    }

    private BuildResult run() throws UnusableBuilderException, BuildFailedException, InterruptedException {
        DockerConfig config = DockerConfig.read(host);
        DockerContexts contexts = new DockerContexts(host, config);
        BuildxStore store = BuildxStore.of(host, config);
        BuilderInstance builder = new BuilderChoice(host, store, contexts).choose(settings.builder());
        store.recordActivity(builder);
        ImmutableList<DriverNode> nodes = Drivers.of(builder, contexts);
        warnings.addAll(config.warnings());
        try (Placement placement = new Placement(builder, nodes);
                LocalDocker docker = new LocalDocker(config, contexts)) {
            ImmutableMap<String, Placement.Place> places = placement.place(plan);
            ImmutableMap<String, String> proxies = ProxyArguments.of(
                    config, contexts.endpoint(contexts.current()).host());
            Map<NodeSession, NodeFacts> facts = new LinkedHashMap<>();
            for (NodeSession node : placement.sessions()) {
                facts.put(node, node.facts(proxies, docker, store.nodeId(), random));
            }
            Map<String, SolveJob> jobs = jobs(places, facts);
            Progress progress = Progress.start(
                    settings.progress(),
                    Terminal.isError(),
                    err,
                    host,
                    builder.name(),
                    nodes.getFirst().driver().name());
            Credentials credentials = Credentials.of(host, config, store.directory());
            warnings.addAll(credentials.warnings());
            Outcome outcome;
            try (progress;
                    AuthService auth = new AuthService(host, config, credentials, announce(progress));
                    Services services = new Services(host, docker, auth, progress, out)) {
                noteWarnings(progress, facts.values());
                ClassicPush push = new ClassicPush(docker, credentials, progress);
                outcome = solve(placed(jobs, places, facts, push), progress, services);
            }
            boolean succeeded = new Report(plan, settings, host, err).show(outcome, progress.board());
            return new BuildResult(succeeded, outcome.responses());
        } finally {
            temporary.forEach(TemporaryFolder::delete);
        }
    }

    private static Consumer<String> announce(Progress progress) {
        return announcement -> progress.step(announcement, step -> true);
    }

    private void noteWarnings(Progress progress, Collection<NodeFacts> nodes) {
        warnings.forEach(warning -> progress.note("WARNING: " + warning));
        boolean calls = plan.targets().values().stream().anyMatch(target -> target.call() != null);
        for (NodeFacts node : nodes) {
            if (calls
                    || node.embedded()
                    || node.has(Feature.DEFAULT_LOAD)
                    || GoBool.isTrue(host.variable("BUILDX_NO_DEFAULT_LOAD"))) {
                return;
            }
            List<String> silent = plan.requested().stream()
                    .filter(name -> exportsNothing(plan.targets().get(name)))
                    .toList();
            String warning = NoOutput.warning(silent, node.driver());
            if (!warning.isEmpty()) {
                progress.note(warning);
            }
            return;
        }
    }

    private static boolean exportsNothing(@Nullable TargetPlan target) {
        return target != null && target.exports().isEmpty();
    }

    private Outcome solve(List<JobRunner.Placed> jobs, Progress progress, Services services)
            throws BuildFailedException, InterruptedException {
        Map<NodeSession, SharedMounts> shared = new LinkedHashMap<>();
        return new JobRunner(progress, services).run(share(jobs, shared), shared);
    }

    private Map<String, SolveJob> jobs(ImmutableMap<String, Placement.Place> places, Map<NodeSession, NodeFacts> facts)
            throws BuildFailedException {
        Map<String, SolveJob> jobs = new LinkedHashMap<>();
        for (TargetPlan target : plan.targets().values()) {
            Placement.Place place = get(places, target.name());
            SolveJobs.Made made = new SolveJobs(get(facts, place.node()), host, blobs, temporary, random)
                    .make(target, place.platforms());
            warnings.addAll(made.warnings());
            jobs.put(target.name(), made.job());
        }
        return jobs;
    }

    private List<JobRunner.Placed> placed(
            Map<String, SolveJob> jobs,
            Map<String, Placement.Place> places,
            Map<NodeSession, NodeFacts> facts,
            ClassicPush push) {
        ProvenanceMode mode = settings.metadataFile() == null ? null : ProvenanceMode.of(host);
        List<JobRunner.Placed> placed = new ArrayList<>();
        jobs.forEach((name, job) -> {
            NodeSession node = get(places, name).node();
            placed.add(new JobRunner.Placed(
                    job, node, new Answers(get(facts, node), mode, push, new LayoutIndexes(blobs))));
        });
        return placed;
    }

    private static <K, V> V get(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("nothing for " + key);
        }
        return value;
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
            result.add(
                    mounts == null
                            ? placed
                            : new JobRunner.Placed(mounts.apply(placed.job()), placed.node(), placed.answers()));
        }
        return result;
    }
}
