package dev.jbake.solve.docker;

import dev.jbake.solve.BuildFailedException;

/// The Docker daemon that `type=docker` loads images into, asked only when a target needs it.
public interface DockerStore {

    /// True when it has the containerd store, which takes OCI archives and several platforms.
    ///
    /// @throws BuildFailedException if it cannot be reached
    boolean takesOci() throws BuildFailedException;
}
