package dev.jbake.conformance.command;

import java.io.IOException;

/// Something that understands the arguments of `docker buildx bake`.
@FunctionalInterface
public interface BakeCommand {
    /// Runs it to its end.
    ///
    /// @throws IOException if it cannot be run, or does not end in time
    Outcome run(Invocation invocation) throws IOException, InterruptedException;
}
