package dev.jbake.solve.remote;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import dev.jbake.bake.RemoteDefinition;
import dev.jbake.builder.BuilderChoice;
import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.BuildxStore;
import dev.jbake.builder.DockerConfig;
import dev.jbake.builder.DockerContexts;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.buildkit.BuildIds;
import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.Lane;
import dev.jbake.buildkit.session.AttachmentException;
import dev.jbake.buildkit.session.SecretsService;
import dev.jbake.buildkit.session.Session;
import dev.jbake.buildkit.session.SshService;
import dev.jbake.debug.DebugLog;
import dev.jbake.driver.DialException;
import dev.jbake.driver.DriverNode;
import dev.jbake.driver.Drivers;
import dev.jbake.driver.Patience;
import dev.jbake.failure.Reason;
import dev.jbake.host.Host;
import dev.jbake.plan.GitAuth;
import dev.jbake.plan.GitReference;
import dev.jbake.plan.RemoteTree;
import dev.jbake.plan.SshAgent;
import dev.jbake.progress.Progress;
import dev.jbake.progress.StatusStream;
import dev.jbake.result.FailureReport;
import dev.jbake.result.TargetFailure;
import dev.jbake.solve.BuildFailedException;
import dev.jbake.solve.BuildSettings;
import dev.jbake.solve.run.InternalBuild;
import dev.jbake.solve.run.NodeSession;
import dev.jbake.solve.run.WaitSteps;
import io.grpc.ServerServiceDefinition;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Fetches a definition from a URL, by the first node of the builder that can be reached.
public final class RemoteRead {
    private final BuildSettings settings;
    private final Host host;
    private final PrintStream err;
    private final DebugLog debug;
    private final SecureRandom random = new SecureRandom();

    /// @param settings the builder, and where progress is shown
    /// @param err where failures go
    public RemoteRead(BuildSettings settings, Host host, PrintStream err) {
        this.settings = settings;
        this.host = host;
        this.err = err;
        this.debug = DebugLog.of(settings.debug(), err);
    }

    /// Reads the files.
    ///
    /// @param url a git or http(s) URL
    /// @param names the files to read from it; empty for the default lookup
    /// @param commandContext what `BAKE_CMD_CONTEXT` is, null for the working directory
    /// @return empty if it cannot be fetched, which has then been reported
    /// @throws BuildFailedException if the builder cannot be asked, or the URL not be understood
    /// @throws InterruptedException if the run was cancelled
    public Optional<RemoteDefinition> read(String url, List<String> names, @Nullable String commandContext)
            throws BuildFailedException, InterruptedException {
        try {
            GitReference repository = GitReference.parse(url);
            RemoteTree.Repository tree = repository == null ? null : new RemoteTree.Repository(url, repository);
            DockerConfig config = DockerConfig.read(host);
            DockerContexts contexts = new DockerContexts(host, config);
            BuildxStore store = BuildxStore.of(host, config);
            BuilderChoice choice = new BuilderChoice(host, store, contexts);
            BuilderInstance builder = choice.choose(settings.builder());
            debug.line(() -> "builder " + builder.name() + ": " + choice.reason(settings.builder(), builder));
            WaitSteps waits = new WaitSteps();
            Patience patience = new Patience(settings.builderTimeout(), waits);
            try (Progress progress = settings.progress().start(builder.name(), builder.driverName());
                    NodeSession node =
                            reachable(builder, drivers(builder, contexts, patience, waits, progress), patience)) {
                return fetch(
                        node,
                        progress,
                        bridge -> {
                            RemoteFiles files = new RemoteFiles(bridge, names);
                            bridge.ping();
                            return tree == null
                                    ? files.download(url, commandContext)
                                    : files.repository(tree, commandContext);
                        },
                        tree == null ? List.of() : attachments(tree));
            }
        } catch (GitReference.InvalidQuery | UnusableBuilderException e) {
            throw new BuildFailedException(Reason.of(e), e);
        }
    }

    private ImmutableList<DriverNode> drivers(
            BuilderInstance builder, DockerContexts contexts, Patience patience, WaitSteps waits, Progress progress)
            throws UnusableBuilderException, InterruptedException {
        waits.showIn(progress, settings.progress().quiet() ? err : null);
        return Drivers.of(builder, contexts, patience);
    }

    private NodeSession reachable(BuilderInstance builder, ImmutableList<DriverNode> nodes, Patience patience)
            throws BuildFailedException, InterruptedException {
        for (DriverNode node : nodes.subList(0, nodes.size() - 1)) {
            try {
                return NodeSession.open(builder, node, debug, patience);
            } catch (BuildFailedException ignored) {
                // The next node may succeed; only the last one's failure is reported.
            }
        }
        return NodeSession.open(builder, nodes.getLast(), debug, patience);
    }

    private Optional<RemoteDefinition> fetch(
            NodeSession node,
            Progress progress,
            InternalBuild.Question<RemoteDefinition> question,
            List<ServerServiceDefinition> attachments)
            throws BuildFailedException, InterruptedException {
        BuildkitClient client = node.client();
        String sessionId = BuildIds.next(random);
        DaemonException failure;
        try (progress;
                Lane lane = client.lane(BuildkitClient.BUILD_STREAMS + 1);
                Session session = Session.open(client, lane, sessionId, "", attachments);
                StatusStream stream = progress.stream("", node.name(), false)) {
            return Optional.of(new InternalBuild(client, session.id(), stream).run(lane, random, question));
        } catch (DialException e) {
            throw new BuildFailedException(e.getMessage(), e);
        } catch (DaemonException e) {
            failure = e;
        }
        SetMultimap<String, String> none = ImmutableSetMultimap.of();
        err.print(new FailureReport(List.of(TargetFailure.of("", failure)), none, progress.board(), false).text(""));
        debug.failure(failure);
        return Optional.empty();
    }

    /// The credentials for git: tokens from the environment, and an agent if there is one.
    private List<ServerServiceDefinition> attachments(RemoteTree.Repository tree) throws BuildFailedException {
        List<ServerServiceDefinition> services = new ArrayList<>();
        try {
            services.add(SecretsService.of(GitAuth.secrets(tree.reference().host(), host), host)
                    .bindService());
        } catch (AttachmentException e) {
            throw new BuildFailedException(e.getMessage(), e);
        }
        String keys = host.variable("BUILDX_BAKE_GIT_SSH");
        ImmutableList<String> paths =
                keys == null || keys.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(keys.split(",", -1));
        try {
            services.add(SshService.of(ImmutableList.of(new SshAgent("default", paths)), host));
        } catch (AttachmentException ignored) {
            // Compat: an agent that is not there matters only to a repository that needs one
            // (remote/git-agent-missing).
        }
        return services;
    }
}
