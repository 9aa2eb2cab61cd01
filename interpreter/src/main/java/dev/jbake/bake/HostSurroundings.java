package dev.jbake.bake;

import dev.jbake.function.Surroundings;
import dev.jbake.host.Host;
import java.time.Instant;
import java.util.UUID;

/// Gives functions the host's clock, home directory and randomness.
record HostSurroundings(Host host) implements Surroundings {

    @Override
    public Instant now() {
        return host.clock().instant();
    }

    @Override
    public String homeDirectory() {
        String home = host.variable("HOME");
        return home == null ? "" : home;
    }

    @Override
    public UUID randomUuid() {
        long high = (host.random().nextLong() & ~0xf000L) | 0x4000L;
        long low = (host.random().nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
