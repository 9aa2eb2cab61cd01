package dev.jbake.cli.builder;

import dev.jbake.builder.BuilderChoice;
import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.BuildxStore;
import dev.jbake.builder.DockerConfig;
import dev.jbake.builder.DockerContexts;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.cli.console.Console;
import dev.jbake.host.Host;
import dev.jbake.status.BuilderStatus;
import dev.jbake.status.StatusQuestion;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a command about builders works with.
///
/// @param console where it prints
/// @param config docker's configuration
/// @param contexts docker's contexts
/// @param store the builders that were created
record BuilderSetting(Host host, Console console, DockerConfig config, DockerContexts contexts, BuildxStore store) {

    /// What the environment points at.
    static BuilderSetting of(Host host, Console console) {
        DockerConfig config = DockerConfig.read(host);
        config.warnings().forEach(warning -> console.err().println("WARNING: " + warning));
        return new BuilderSetting(
                host, console, config, new DockerContexts(host, config), BuildxStore.of(host, config));
    }

    /// Finds builders.
    BuilderChoice choice() {
        return new BuilderChoice(host, store, contexts);
    }

    /// The proxy settings for builds with the current docker context's daemon; null for none.
    DockerConfig.@Nullable Proxy proxy() throws UnusableBuilderException {
        String daemon = contexts.endpoint(contexts.current()).host();
        DockerConfig.Proxy own = config.proxies().get(daemon);
        return own == null ? config.proxies().get("default") : own;
    }

    /// What builders are at this moment.
    ///
    /// @param limit how long to wait for their nodes
    List<BuilderStatus> ask(List<BuilderInstance> builders, Duration limit)
            throws UnusableBuilderException, InterruptedException {
        return new StatusQuestion(store, contexts, limit).ask(builders);
    }
}
