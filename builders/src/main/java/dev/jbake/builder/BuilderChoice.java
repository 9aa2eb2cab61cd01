package dev.jbake.builder;

import dev.jbake.host.Host;
import org.jspecify.annotations.Nullable;

/// Picks the builder of a run as buildx does.
///
/// @param host for `BUILDX_BUILDER`
/// @param store the builders that were created
/// @param contexts the builders that docker contexts are
public record BuilderChoice(Host host, BuildxStore store, DockerContexts contexts) {

    /// The builder: the named one, else the current one, else the current docker context's own daemon.
    ///
    /// @param option the value of `--builder`; null if it is not given, so that `BUILDX_BUILDER` counts
    /// @throws UnusableBuilderException if there is no such builder, it is another docker
    /// context, or the store is broken
    public BuilderInstance choose(@Nullable String option) throws UnusableBuilderException {
        String name = option == null ? host.variable("BUILDX_BUILDER") : option;
        BuilderInstance builder = name == null || name.isEmpty() ? current() : named(name);
        if (builder.dockerContext() && !builder.name().equals(contexts.current())) {
            throw new UnusableBuilderException("use `docker --context=" + builder.name()
                    + " buildx` to switch to context \"" + builder.name() + "\"");
        }
        return builder;
    }

    /// Why a builder was chosen, as the end of a sentence.
    ///
    /// @param option the value of `--builder`
    /// @param chosen what [#choose] returned for it
    public String reason(@Nullable String option, BuilderInstance chosen) {
        String variable = host.variable("BUILDX_BUILDER");
        if (option != null && !option.isEmpty()) {
            return "--builder names it";
        }
        if (option == null && variable != null && !variable.isEmpty()) {
            return "BUILDX_BUILDER names it";
        }
        return chosen.dockerContext() ? "it is the current docker context" : "it is buildx's current builder";
    }

    private BuilderInstance current() throws UnusableBuilderException {
        BuilderInstance current = store.current(contexts.key());
        return current == null ? named(contexts.current()) : current;
    }

    private BuilderInstance named(String name) throws UnusableBuilderException {
        BuilderInstance instance = store.instance(name);
        if (instance != null) {
            return instance;
        }
        if (!contexts.exists(name)) {
            throw new UnusableBuilderException("no builder \"" + name + "\" found");
        }
        return BuilderInstance.ofDockerContext(name);
    }
}
