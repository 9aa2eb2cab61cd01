package dev.jbake.host;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Everything that a run takes from its machine; no other code reads it from elsewhere.
///
/// @param environment the environment variables
/// @param directory the working directory, absolute
/// @param input standard input
/// @param clock the time
/// @param random randomness for identifiers, not for secrets
public record Host(
        Map<String, String> environment,
        Path directory,
        InputStream input,
        InstantSource clock,
        RandomGenerator random) {

    /// The value of an environment variable, null if it is not set.
    public @Nullable String variable(String name) {
        return environment.get(name);
    }

    /// A path as the user wrote it, made absolute against the working directory and cleaned.
    public Path resolve(String path) {
        return FileNames.resolve(directory, path).normalize();
    }
}
