package dev.jbake.solve.run;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import dev.jbake.builder.BuilderChoice;
import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.BuildxStore;
import dev.jbake.builder.DockerConfig;
import dev.jbake.builder.DockerContexts;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.buildkit.transport.Transport;
import dev.jbake.debug.DebugLog;
import dev.jbake.driver.DriverNode;
import dev.jbake.driver.Drivers;
import dev.jbake.driver.Patience;
import dev.jbake.host.Host;
import dev.jbake.solve.BuildFailedException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/// Chooses the builder of a run and connects to it, in a thread of its own: meanwhile the definition is read.
public final class BuilderSearch implements AutoCloseable {
    private final @Nullable String name;
    private final Host host;
    private final DebugLog debug;
    private final WaitSteps waits = new WaitSteps();
    private final Patience patience;
    private final CompletableFuture<BuilderInstance> chosen = new CompletableFuture<>();
    private final CompletableFuture<Found> found = new CompletableFuture<>();
    private final Thread thread;
    private boolean taken;

    private BuilderSearch(@Nullable String name, Host host, DebugLog debug, Duration limit) {
        this.name = name;
        this.host = host;
        this.debug = debug;
        this.patience = new Patience(limit, waits);
        this.thread = Thread.ofPlatform().daemon().name("builder").unstarted(this::search);
    }

    /// A builder that can be used.
    ///
    /// @param patience for daemons that do not answer
    /// @param session the first node's; null where there are several nodes, of which not all may be needed
    record Found(
            DockerConfig config,
            DockerContexts contexts,
            BuildxStore store,
            BuilderInstance builder,
            ImmutableList<DriverNode> nodes,
            Patience patience,
            @Nullable NodeSession session) {}

    /// Begins.
    ///
    /// @param name the builder's name, null for the current one
    /// @param debug shows the choice and the calls
    /// @param limit how long to wait for a daemon that does not answer
    public static BuilderSearch start(@Nullable String name, Host host, DebugLog debug, Duration limit) {
        BuilderSearch search = new BuilderSearch(name, host, debug, limit);
        Thread.ofPlatform().daemon().name("transport").start(Transport::prepare);
        search.thread.start();
        return search;
    }

    private void search() {
        try {
            found.complete(find());
        } catch (UnusableBuilderException | BuildFailedException | InterruptedException | RuntimeException | Error e) {
            chosen.completeExceptionally(e);
            found.completeExceptionally(e);
        }
    }

    private Found find() throws UnusableBuilderException, BuildFailedException, InterruptedException {
        DockerConfig config = DockerConfig.read(host);
        DockerContexts contexts = new DockerContexts(host, config);
        BuildxStore store = BuildxStore.of(host, config);
        BuilderChoice choice = new BuilderChoice(host, store, contexts);
        BuilderInstance builder = choice.choose(name);
        chosen.complete(builder);
        debug.line(() -> "builder " + builder.name() + ": " + choice.reason(name, builder));
        store.recordActivity(builder);
        ImmutableList<DriverNode> nodes = Drivers.of(builder, contexts, patience);
        NodeSession session = nodes.size() == 1 ? open(builder, nodes.getFirst()) : null;
        return new Found(config, contexts, store, builder, nodes, patience, session);
    }

    private NodeSession open(BuilderInstance builder, DriverNode node)
            throws BuildFailedException, InterruptedException {
        NodeSession session = NodeSession.open(builder, node, debug, patience);
        try {
            session.capabilities(new SecureRandom());
            return session;
        } catch (BuildFailedException | InterruptedException e) {
            session.close();
            throw e;
        }
    }

    /// Waits until the builder is chosen; it may still be waited for.
    ///
    /// @throws UnusableBuilderException if there is none that can be used
    BuilderInstance builder() throws UnusableBuilderException, BuildFailedException, InterruptedException {
        return get(chosen);
    }

    /// Where waits are shown.
    WaitSteps waits() {
        return waits;
    }

    /// Waits for the builder; its session is the caller's from now on.
    ///
    /// @throws UnusableBuilderException if there is none that can be used
    /// @throws BuildFailedException if its daemon cannot be reached
    Found take() throws UnusableBuilderException, BuildFailedException, InterruptedException {
        Found builder = get(found);
        taken = true;
        return builder;
    }

    private static <T> T get(CompletableFuture<T> future)
            throws UnusableBuilderException, BuildFailedException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable failure = Objects.requireNonNull(e.getCause());
            Throwables.throwIfInstanceOf(failure, UnusableBuilderException.class);
            Throwables.throwIfInstanceOf(failure, BuildFailedException.class);
            Throwables.throwIfUnchecked(failure);
            throw new IllegalStateException(failure);
        }
    }

    /// Ends the search; a session that nobody has taken is closed.
    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void close() {
        if (!taken) {
            thread.interrupt();
            found.thenAccept(builder -> {
                if (builder.session() != null) {
                    builder.session().close();
                }
            });
        }
    }
}
