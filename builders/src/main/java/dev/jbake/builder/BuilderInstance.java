package dev.jbake.builder;

import com.google.common.collect.ImmutableList;

/// The builder of a run, as plain data.
///
/// @param name as the store or the docker context has it
/// @param driver `docker-container`, `remote`, ...; empty for a docker context's own daemon
/// @param nodes at least one, unless the store was edited by hand
/// @param dockerContext true for a docker context that is used as a builder and has no entry in the store
public record BuilderInstance(String name, String driver, ImmutableList<Node> nodes, boolean dockerContext) {

    /// The driver's name, also of a docker context's own daemon.
    public String driverName() {
        return dockerContext ? "docker" : driver;
    }

    /// The builder that every docker context is.
    public static BuilderInstance ofDockerContext(String context) {
        return new BuilderInstance(context, "", ImmutableList.of(Node.at(context, context)), true);
    }
}
