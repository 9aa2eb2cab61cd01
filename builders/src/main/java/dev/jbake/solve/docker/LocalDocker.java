package dev.jbake.solve.docker;

import dev.jbake.builder.DockerConfig;
import dev.jbake.builder.DockerContexts;
import dev.jbake.builder.DockerEndpoint;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.driver.DockerDriver;
import dev.jbake.driver.Patience;
import dev.jbake.driver.docker.DockerEngine;
import dev.jbake.driver.docker.EngineException;
import dev.jbake.solve.BuildFailedException;
import java.util.HashMap;
import java.util.Map;

/// The Docker daemons of this machine's docker contexts: where `type=docker` is loaded; the current one pushes for
/// BuildKits that cannot. None is contacted, and docker-java not loaded, before a target needs it.
public final class LocalDocker implements DockerStore, AutoCloseable {
    private final DockerConfig config;
    private final DockerContexts contexts;
    private final Patience patience;
    private final Map<String, DockerEngine> engines = new HashMap<>();
    private final Map<String, Boolean> containerdStores = new HashMap<>();

    /// @param patience for daemons that do not answer
    public LocalDocker(DockerConfig config, DockerContexts contexts, Patience patience) {
        this.config = config;
        this.contexts = contexts;
        this.patience = patience;
    }

    /// The daemon of the current docker context. Its calls are for platform threads only.
    ///
    /// @throws BuildFailedException if the docker context names none
    public DockerEngine engine() throws BuildFailedException {
        return engine("");
    }

    /// A daemon. Its calls are for platform threads only.
    ///
    /// @param context a docker context or an address; empty for the current context
    /// @throws BuildFailedException if that is none
    synchronized DockerEngine engine(String context) throws BuildFailedException {
        String name = context.isEmpty() ? contexts.current() : context;
        DockerEngine engine = engines.get(name);
        if (engine == null) {
            try {
                DockerEndpoint endpoint = contexts.endpoint(name);
                if (!endpoint.host().contains("://")) {
                    throw new BuildFailedException("unable to parse docker host `" + endpoint.host() + "`");
                }
                engine = DockerEngine.at(DockerDriver.engine(endpoint, contexts.host()), config.headers(), patience);
            } catch (UnusableBuilderException e) {
                throw new BuildFailedException(e.getMessage(), e);
            }
            engines.put(name, engine);
        }
        return engine;
    }

    @Override
    public synchronized boolean takesOci(String context) throws BuildFailedException {
        Boolean containerdStore = containerdStores.get(context);
        if (containerdStore == null) {
            try {
                containerdStore = engine(context).containerdStore();
            } catch (EngineException e) {
                throw new BuildFailedException(e.getMessage(), e);
            }
            containerdStores.put(context, containerdStore);
        }
        return containerdStore;
    }

    /// The CPUs of a daemon's machine.
    ///
    /// @param context a docker context or an address
    public int cpus(String context) throws BuildFailedException {
        try {
            return engine(context).cpus();
        } catch (EngineException e) {
            throw new BuildFailedException(e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        engines.values().forEach(DockerEngine::close);
    }
}
