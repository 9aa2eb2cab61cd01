package dev.jbake.plan;

import java.nio.file.Path;

/// Where a target's Dockerfile comes from.
public sealed interface DockerfileSource {

    /// A file of this machine.
    ///
    /// @param directory absolute directory that holds it
    /// @param name base name; where it is `Dockerfile` and only `dockerfile` exists, that one is meant
    record Local(Path directory, String name) implements DockerfileSource {}

    /// A path inside the remote main context.
    record InContext(String path) implements DockerfileSource {}

    /// A file that is downloaded over http(s).
    record Url(String url) implements DockerfileSource {}

    /// The text itself (`dockerfile-inline`).
    record Inline(String text) implements DockerfileSource {}
}
