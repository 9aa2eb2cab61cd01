package dev.jbake.solve.run;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.BuildxStore;
import dev.jbake.builder.DockerConfig;
import dev.jbake.builder.DockerContexts;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.buildkit.auth.AuthService;
import dev.jbake.buildkit.auth.Credentials;
import dev.jbake.buildkit.content.BlobStores;
import dev.jbake.buildkit.proto.sourcepolicy.Policy;
import dev.jbake.debug.DebugLog;
import dev.jbake.driver.DriverNode;
import dev.jbake.driver.Feature;
import dev.jbake.git.GitStates;
import dev.jbake.host.Host;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.ContextSource;
import dev.jbake.plan.TargetPlan;
import dev.jbake.progress.Progress;
import dev.jbake.registry.ManifestTags;
import dev.jbake.registry.RegistryClient;
import dev.jbake.result.NoOutput;
import dev.jbake.result.ProvenanceMode;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.BuildResult;
import dev.jbake.solve.BuildSettings;
import dev.jbake.solve.TemporaryFolder;
import dev.jbake.solve.control.PushMode;
import dev.jbake.solve.control.RunControl;
import dev.jbake.solve.docker.LocalDocker;
import dev.jbake.solve.request.DefaultLoad;
import dev.jbake.solve.request.GitAttributes;
import dev.jbake.solve.request.NodeFacts;
import dev.jbake.solve.request.ProxyArguments;
import dev.jbake.solve.request.RunFacts;
import dev.jbake.solve.request.SolveJob;
import dev.jbake.solve.request.SolveJobs;
import dev.jbake.solve.request.SourcePolicyFile;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs a plan on a builder: chooses it, connects, solves all targets, shows progress, writes the results.
public final class BuildRun {
    private final BuildPlan plan;
    private final BuildSettings settings;
    private final Host host;
    private final PrintStream out;
    private final PrintStream err;
    private final DebugLog debug;
    private final SecureRandom random = new SecureRandom();
    private final BlobStores blobs = new BlobStores();
    private final List<Path> temporary = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final DeferredTags deferred = new DeferredTags();

    private BuildRun(BuildPlan plan, BuildSettings settings, Host host, PrintStream out, PrintStream err) {
        this.plan = plan;
        this.settings = settings;
        this.host = host;
        this.out = out;
        this.err = err;
        this.debug = DebugLog.of(settings.debug(), err);
    }

    /// Runs a plan to its end, shows it, and reports what failed.
    ///
    /// @param search finds the builder; its session is closed here
    /// @param out where archives with the destination `-` go
    /// @param err where progress and reports go
    /// @return how the run ended; failures have been reported
    /// @throws BuildFailedException if the build could not be started, or its results not be written
    /// @throws InterruptedException if the run was cancelled; the daemon's builds are cancelled, too
    public static BuildResult run(
            BuildPlan plan, BuildSettings settings, BuilderSearch search, Host host, PrintStream out, PrintStream err)
            throws BuildFailedException, InterruptedException {
        TimeLimit limit = TimeLimit.of(settings.control().limits().run());
        try {
            if (limit != null) {
                limit.resume();
            }
            return new BuildRun(plan, settings, host, out, err).run(search);
        } catch (UnusableBuilderException e) {
            throw new BuildFailedException(e.getMessage(), e);
        } catch (InterruptedException e) {
            if (limit != null && limit.isOver()) {
                throw new BuildFailedException(limit.sentence(), e);
            }
            throw e;
        } finally {
            if (limit != null) {
                limit.pause();
            }
        }
    }

    private BuildResult run(BuilderSearch search)
            throws UnusableBuilderException, BuildFailedException, InterruptedException {
        Policy sourcePolicy = SourcePolicyFile.read(host);
        try (GitStates git = new GitStates(host)) {
            if (GitAttributes.areWanted(host)) {
                git.start(contexts());
            }
            BuilderInstance builder = search.builder();
            try (Progress progress = settings.progress().start(builder.name(), builder.driverName())) {
                search.waits().showIn(progress, settings.progress().quiet() ? err : null);
                return run(search.take(), new RunFacts(blobs, temporary, random, git, sourcePolicy), progress);
            }
        }
    }

    private List<Path> contexts() {
        List<Path> contexts = new ArrayList<>();
        for (TargetPlan target : plan.targets().values()) {
            if (target.inputs().context() instanceof ContextSource.Directory directory) {
                contexts.add(directory.path());
            }
        }
        return contexts;
    }

    private BuildResult run(BuilderSearch.Found found, RunFacts facts, Progress progress)
            throws UnusableBuilderException, BuildFailedException, InterruptedException {
        DockerConfig config = found.config();
        DockerContexts contexts = found.contexts();
        BuildxStore store = found.store();
        warnings.addAll(config.warnings());
        String defaultLoad = DefaultLoad.warning(host);
        if (!defaultLoad.isEmpty()) {
            warnings.add(defaultLoad);
        }
        try (Placement placement = new Placement(found, debug);
                LocalDocker docker = new LocalDocker(config, contexts, found.patience())) {
            ListMultimap<NodeSession, Placement.Place> places = placement.place(plan);
            ImmutableMap<String, String> proxies = ProxyArguments.of(
                    config, contexts.endpoint(contexts.current()).host());
            List<NodeWork> work = work(places, facts, node -> node.facts(proxies, docker, store.nodeId(), random));
            RunControl control = settings.control().parallel().isAuto()
                    ? settings.control().with(cpus(found, docker))
                    : settings.control();
            RunRecord record = new RunRecord(store.localState(), settings, plan.requested(), host);
            String unsaved = record.save(work, random);
            if (!unsaved.isEmpty()) {
                warnings.add(unsaved);
            }
            Credentials credentials = Credentials.of(host, config, store.directory());
            warnings.addAll(credentials.warnings());
            DesktopLinks links = DesktopLinks.of(work, host);
            Outcome outcome;
            try (progress;
                    AuthService auth = new AuthService(host, config, credentials, announce(progress));
                    Services services = new Services(host, docker, auth, progress, out)) {
                noteWarnings(progress, work);
                ProvenanceMode mode = settings.metadataFile() == null ? null : ProvenanceMode.of(host);
                ClassicPush push = new ClassicPush(docker, credentials, progress);
                LayoutIndexes indexes = new LayoutIndexes(blobs);
                Answers answers = new Answers(
                        mode, push, indexes, progress, plan.targets().size() > 1);
                outcome = new JobRunner(control, progress, services, answers, random, record).run(work);
                if (outcome.isGood()) {
                    deferred.give(
                            outcome,
                            new ManifestTags(new RegistryClient(auth, host)),
                            new Repeats(control.retries(), progress, random),
                            progress);
                }
                record.end(outcome);
                indexes.reset().forEach(warning -> progress.note("WARNING: " + warning));
            }
            int status = new Report(plan, settings, host, links, err)
                    .show(outcome, progress.board(), deferred.left(outcome));
            outcome.failures().values().forEach(debug::failure);
            if (outcome.stopped()) {
                throw new InterruptedException();
            }
            return new BuildResult(status, outcome.responses());
        } finally {
            temporary.forEach(TemporaryFolder::delete);
        }
    }

    /// The CPUs of the builder's node. Only a docker daemon announces them.
    private static int cpus(BuilderSearch.Found found, LocalDocker docker) throws BuildFailedException {
        DriverNode node = found.nodes().getFirst();
        if (!node.driver().embedded()) {
            throw new BuildFailedException("builder \"" + found.builder().name()
                    + "\" does not announce its CPUs; write how many targets are to build at once: --parallel N");
        }
        return docker.cpus(node.node().endpoint());
    }

    private static Consumer<String> announce(Progress progress) {
        return announcement -> progress.step(announcement, step -> true);
    }

    private void noteWarnings(Progress progress, List<NodeWork> work) {
        warnings.forEach(warning -> progress.note("WARNING: " + warning));
        if (work.isEmpty()) {
            return;
        }
        NodeFacts node = work.getFirst().facts();
        boolean calls = plan.targets().values().stream()
                .anyMatch(target -> target.frontend().call() != null);
        if (calls || node.embedded() || node.has(Feature.DEFAULT_LOAD) || DefaultLoad.isOff(host)) {
            return;
        }
        List<String> silent = plan.requested().stream()
                .filter(name -> exportsNothing(plan.targets().get(name)))
                .toList();
        String warning = NoOutput.warning(silent, node.driver());
        if (!warning.isEmpty()) {
            progress.note(warning);
        }
    }

    private static boolean exportsNothing(@Nullable TargetPlan target) {
        return target != null && target.outputs().exports().isEmpty();
    }

    /// Asks a node what its daemon can do.
    private interface Ask {
        NodeFacts of(NodeSession node) throws BuildFailedException, InterruptedException;
    }

    private List<NodeWork> work(ListMultimap<NodeSession, Placement.Place> places, RunFacts run, Ask ask)
            throws BuildFailedException, InterruptedException {
        List<NodeWork> work = new ArrayList<>();
        for (NodeSession node : places.keySet()) {
            NodeFacts facts = ask.of(node);
            SolveJobs jobs = new SolveJobs(facts, run, host);
            List<SolveJob> made = new ArrayList<>();
            for (Placement.Place place : places.get(node)) {
                SolveJobs.Made job = jobs.make(place.target(), place.platforms());
                job.warnings().stream()
                        .filter(warning -> !warnings.contains(warning))
                        .forEach(warnings::add);
                boolean atomic = settings.control().push() == PushMode.ATOMIC;
                made.add(atomic ? deferred.defer(job.job(), facts) : job.job());
            }
            work.add(new NodeWork(node, facts, made, random));
        }
        return work;
    }
}
