package dev.jbake.plan;

import java.nio.file.Path;

/// Where a context's files come from.
public sealed interface ContextSource {

    /// A directory of this machine.
    ///
    /// @param written the path as written
    /// @param path absolute; not yet checked to exist
    record Directory(String written, Path path) implements ContextSource {}

    /// A git repository or an http(s) archive or file that the daemon fetches.
    record Remote(String url) implements ContextSource {}

    /// A folder of an http(s) archive, which the daemon fetches and unpacks.
    ///
    /// @param folder cleaned; `.` for the whole archive
    record Archive(String url, String folder) implements ContextSource {}

    /// An image reference (`docker-image://`); named contexts only.
    ///
    /// @param reference without the scheme
    record Image(String reference) implements ContextSource {}

    /// An OCI layout directory (`oci-layout://path[:tag][@digest]`); named contexts only.
    ///
    /// @param reference without the scheme
    record OciLayout(String reference) implements ContextSource {}

    /// The result of another target of the same plan (`target:name`); named contexts only.
    record Linked(String target) implements ContextSource {}
}
