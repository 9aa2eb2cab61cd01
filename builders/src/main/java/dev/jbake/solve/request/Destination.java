package dev.jbake.solve.request;

import java.nio.file.Path;

/// Where this machine puts what an exporter sends.
public sealed interface Destination {

    /// Nothing is sent: the daemon keeps or pushes the result.
    record Daemon() implements Destination {}

    /// A tar stream into one file.
    record TarFile(Path path) implements Destination {}

    /// A tar stream to standard output.
    record StandardOutput() implements Destination {}

    /// A tree of files.
    ///
    /// @param mirror whether files that are there and not sent are deleted
    record Tree(Path directory, boolean mirror) implements Destination {}

    /// An OCI layout directory (`tar=false`).
    record Layout(Path directory) implements Destination {}

    /// A tar stream into a Docker daemon (`docker load`).
    ///
    /// @param context a docker context or an address; empty for the current context
    record DockerLoad(String context) implements Destination {}
}
