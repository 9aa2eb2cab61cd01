package dev.jbake.solve.docker;

import dev.jbake.solve.BuildFailedException;

/// The Docker daemons that `type=docker` loads images into, asked only when a target needs one.
public interface DockerStore {

    /// True when a daemon has the containerd store, which takes OCI archives and several platforms.
    ///
    /// @param context a docker context or an address; empty for the current context
    /// @throws BuildFailedException if it cannot be reached
    boolean takesOci(String context) throws BuildFailedException;
}
