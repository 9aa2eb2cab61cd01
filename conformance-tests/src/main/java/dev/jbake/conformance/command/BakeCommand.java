package dev.jbake.conformance.command;

import java.io.IOException;

/// Something that understands the arguments of `docker buildx bake`.
@FunctionalInterface
public interface BakeCommand {
    /// Runs it to its end.
    ///
    /// @throws NotEndedException if it does not end in time
    /// @throws IOException if it cannot be run
    CommandOutcome run(Invocation invocation) throws IOException, InterruptedException;
}
