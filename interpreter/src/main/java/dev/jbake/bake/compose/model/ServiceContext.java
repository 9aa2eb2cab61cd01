package dev.jbake.bake.compose.model;

import org.jspecify.annotations.Nullable;

/// A context `service:name`: what another service of the compose files builds.
public final class ServiceContext {
    private static final String SCHEME = "service:";

    private ServiceContext() {}

    /// The name of the service, null for any other context.
    public static @Nullable String service(String context) {
        return context.startsWith(SCHEME) ? context.substring(SCHEME.length()) : null;
    }
}
