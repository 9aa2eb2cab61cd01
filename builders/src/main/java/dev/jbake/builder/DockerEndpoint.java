package dev.jbake.builder;

import org.jspecify.annotations.Nullable;

/// Where a Docker daemon listens.
///
/// @param host `unix:///path`, `tcp://host:port`, `ssh://...`, ...
/// @param skipTlsVerify true if the server's certificate is not to be checked
/// @param tls the files; null if TLS is not configured. Ignored for sockets of this machine.
public record DockerEndpoint(
        String host, boolean skipTlsVerify, @Nullable TlsFiles tls) {

    /// An endpoint without TLS.
    public static DockerEndpoint plain(String host) {
        return new DockerEndpoint(host, false, null);
    }

    /// True if the connection is to be encrypted: something about TLS is configured and the daemon does not listen
    /// on
    /// a socket of this machine.
    public boolean encrypted() {
        return (tls != null || skipTlsVerify) && host.startsWith("tcp://");
    }
}
