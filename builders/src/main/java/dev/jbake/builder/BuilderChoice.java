package dev.jbake.builder;

import com.google.common.collect.ImmutableList;
import dev.jbake.host.Host;
import java.util.List;
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
        BuilderInstance builder = find(option);
        if (builder.dockerContext() && !builder.name().equals(contexts.current())) {
            throw new UnusableBuilderException("use `docker --context=" + builder.name()
                    + " buildx` to switch to context \"" + builder.name() + "\"");
        }
        return builder;
    }

    /// The same builder, also where it is another docker context, which only commands that look at builders use.
    ///
    /// @param option as of [#choose]
    public BuilderInstance find(@Nullable String option) throws UnusableBuilderException {
        String name = name(option);
        return name.isEmpty() ? current() : named(name);
    }

    /// The name that the command line or the environment gives; empty for the current builder.
    ///
    /// @param option as of [#choose]
    public String name(@Nullable String option) {
        String name = option == null ? host.variable("BUILDX_BUILDER") : option;
        return name == null ? "" : name;
    }

    /// The builders that were created, and the docker contexts that no builder hides, each by name.
    public ImmutableList<BuilderInstance> all() throws UnusableBuilderException {
        ImmutableList<BuilderInstance> created = store.instances();
        List<String> names = created.stream().map(BuilderInstance::name).toList();
        ImmutableList.Builder<BuilderInstance> all =
                ImmutableList.<BuilderInstance>builder().addAll(created);
        for (String context : contexts.names()) {
            if (!names.contains(context)) {
                all.add(BuilderInstance.ofDockerContext(context));
            }
        }
        return all.build();
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

    /// The current builder.
    public BuilderInstance current() throws UnusableBuilderException {
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
