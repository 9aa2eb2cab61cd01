package dev.jbake.conformance.command;

import java.io.IOException;

/// A command that understands the arguments of `docker buildx bake`.
@FunctionalInterface
public interface BakeCommand {
    /// Runs the command and waits for its end.
    ///
    /// @throws NotEndedException if it does not terminate in time
    /// @throws IOException if it cannot run
    CommandOutcome run(Invocation invocation) throws IOException, InterruptedException;
}
