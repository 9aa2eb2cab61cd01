package dev.jbake.dockerfile;

import dev.jbake.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of reading a Dockerfile.
///
/// @param stages its stages; null if it could not be read
/// @param mistakes what is wrong with it
/// @param unknown why it could not be read though nothing is wrong, such as `it is part of a git repository`; null if
///     it could be, or if something is wrong
public record DockerfileReading(
        @Nullable Stages stages,
        List<Diagnostic> mistakes,
        @Nullable String unknown) {}
