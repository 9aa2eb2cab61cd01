package dev.jbake.solve.docker;

import dev.jbake.builder.DockerConfig;
import dev.jbake.builder.DockerContexts;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.driver.DockerDriver;
import dev.jbake.driver.docker.DockerEngine;
import dev.jbake.driver.docker.EngineException;
import dev.jbake.solve.BuildFailedException;
import org.jspecify.annotations.Nullable;

/// The Docker daemon of the current docker context: where `type=docker` is loaded, and what pushes for BuildKits that
/// cannot. Not contacted, and docker-java not loaded, before a target needs it.
public final class LocalDocker implements DockerStore, AutoCloseable {
    private final DockerConfig config;
    private final DockerContexts contexts;
    private @Nullable DockerEngine engine;
    private @Nullable Boolean containerdStore;

    public LocalDocker(DockerConfig config, DockerContexts contexts) {
        this.config = config;
        this.contexts = contexts;
    }

    /// The daemon. Its calls are for platform threads only.
    ///
    /// @throws BuildFailedException if the docker context names none
    public synchronized DockerEngine engine() throws BuildFailedException {
        if (engine == null) {
            try {
                engine = DockerEngine.at(
                        DockerDriver.engine(contexts.endpoint(contexts.current()), contexts.host()), config.headers());
            } catch (UnusableBuilderException e) {
                throw new BuildFailedException(e.getMessage(), e);
            }
        }
        return engine;
    }

    @Override
    public synchronized boolean takesOci() throws BuildFailedException {
        if (containerdStore == null) {
            try {
                containerdStore = engine().containerdStore();
            } catch (EngineException e) {
                throw new BuildFailedException(e.getMessage(), e);
            }
        }
        return containerdStore;
    }

    @Override
    public synchronized void close() {
        if (engine != null) {
            engine.close();
        }
    }
}
