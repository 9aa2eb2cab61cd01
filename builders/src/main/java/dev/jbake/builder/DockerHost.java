package dev.jbake.builder;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Completes the address of a Docker daemon, as written in `DOCKER_HOST`.
final class DockerHost {

    private static final Pattern ADDRESS =
            Pattern.compile("(\\[[0-9a-fA-F:.%]*]|[^:/?#\\[\\]@]*)(?::([0-9]*))?(/[^?#]*)?");
    private static final String SOCKET = "unix:///var/run/docker.sock";
    private static final String PORT = "2375";
    private static final String TLS_HOST = "tcp://localhost:2376";

    private DockerHost() {}

    /// A complete address: `tcp://` with host and port, `unix://` with a path, others as written.
    ///
    /// @param written as the user wrote it; blank for the default
    /// @param tls true where TLS is switched on, which changes the default
    /// @throws UnusableBuilderException for another scheme or an invalid address, in the reference's words
    static String parse(String written, boolean tls) throws UnusableBuilderException {
        String host = written.strip();
        if (host.isEmpty()) {
            return tls ? TLS_HOST : SOCKET;
        }
        int colon = host.indexOf("://");
        String scheme = colon < 0 ? "tcp" : host.substring(0, colon);
        String rest = colon < 0 ? host : host.substring(colon + 3);
        return switch (scheme) {
            case "tcp" -> tcp(rest);
            case "unix" -> simple(scheme, rest, "/var/run/docker.sock");
            case "npipe" -> simple(scheme, rest, "//./pipe/docker_engine");
            case "fd", "ssh" -> host;
            default -> throw new UnusableBuilderException("invalid bind address format: " + host);
        };
    }

    private static String simple(String scheme, String path, String standard) throws UnusableBuilderException {
        if (path.contains("://")) {
            throw new UnusableBuilderException("invalid proto, expected " + scheme + ": " + path);
        }
        return scheme + "://" + (path.isEmpty() ? standard : path);
    }

    private static String tcp(String address) throws UnusableBuilderException {
        if (address.isEmpty()) {
            return "tcp://localhost:" + PORT;
        }
        if (address.contains("://")) {
            throw new UnusableBuilderException("invalid proto, expected tcp: " + address);
        }
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new UnusableBuilderException("invalid bind address format: " + address);
        }
        String host = parts.group(1).isEmpty() ? "localhost" : parts.group(1);
        String port = parts.group(2) == null || parts.group(2).isEmpty() ? PORT : parts.group(2);
        return "tcp://" + host + ":" + port + (parts.group(3) == null ? "" : parts.group(3));
    }
}
