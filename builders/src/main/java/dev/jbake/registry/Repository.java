package dev.jbake.registry;

import java.util.Locale;

/// A repository of a registry, and where the requests for it go.
///
/// @param domain as image names have it: `docker.io`, `127.0.0.1:5000`
/// @param path `library/alpine`
public record Repository(String domain, String path) {

    /// The whole name: `docker.io/library/alpine`.
    public String name() {
        return domain + "/" + path;
    }

    /// The host of the requests; Docker Hub's registry has another name than its images.
    String server() {
        return domain.equals("docker.io") ? "registry-1.docker.io" : domain;
    }

    /// True when the registry is on this machine.
    boolean isLocal() {
        String server = server().toLowerCase(Locale.ROOT);
        return server.equals("localhost")
                || server.startsWith("localhost:")
                || server.startsWith("127.")
                || server.startsWith("[::1]");
    }
}
