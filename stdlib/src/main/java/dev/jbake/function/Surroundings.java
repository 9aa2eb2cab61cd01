package dev.jbake.function;

import java.time.Instant;
import java.util.UUID;

/// What functions take from the machine they run on.
public interface Surroundings {
    /// The time.
    Instant now();

    /// The user's home directory.
    String homeDirectory();

    /// A random identifier of version 4.
    UUID randomUuid();
}
