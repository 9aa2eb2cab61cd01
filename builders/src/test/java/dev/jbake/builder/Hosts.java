package dev.jbake.builder;

import dev.jbake.host.Host;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;

/// Hosts for tests: an environment, a directory, nothing of the real machine.
final class Hosts {

    private Hosts() {}

    static Host of(Path directory, Map<String, String> environment) {
        return new Host(
                environment,
                directory,
                InputStream.nullInputStream(),
                InstantSource.fixed(Instant.parse("2026-11-20T22:00:42.5Z")),
                new Random(1));
    }
}
