package dev.jbake.bake;

import dev.jbake.function.Surroundings;
import dev.jbake.host.Host;
import java.time.Instant;

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
    public byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        host.random().nextBytes(bytes);
        return bytes;
    }
}
