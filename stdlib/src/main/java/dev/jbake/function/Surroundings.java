package dev.jbake.function;

import java.time.Instant;

/// What functions take from the machine they run on.
public interface Surroundings {
    /// The time.
    Instant now();

    /// The user's home directory.
    String homeDirectory();

    /// Random bytes, for identifiers and salts but not for secrets.
    byte[] randomBytes(int count);
}
