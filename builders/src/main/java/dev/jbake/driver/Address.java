package dev.jbake.driver;

import com.google.common.base.Splitter;
import dev.jbake.host.Host;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the addresses of daemons.
public final class Address {
    private static final int LAST_PORT = 0xFFFF;
    private static final int DOCKER_PORT = 2375;
    private static final int DOCKER_TLS_PORT = 2376;

    private Address() {}

    /// The way to the HTTP API of a Docker Engine: `unix://`, `tcp://` and `ssh://` as in `DOCKER_HOST`.
    ///
    /// @param tls how TCP is secured, null for plain TCP; not used for other forms
    /// @param machine what starts `ssh`
    /// @throws DialException if there is no such way
    public static Dialer engine(String host, @Nullable Tls tls, Host machine) throws DialException {
        URI uri = parse(host);
        return switch (scheme(uri)) {
            case "unix" -> new UnixDialer(socket(uri));
            case "tcp", "http", "https" -> {
                int port = uri.getPort() < 0 ? (tls == null ? DOCKER_PORT : DOCKER_TLS_PORT) : port(uri, host);
                yield new TcpDialer(hostName(uri, host), port, tls);
            }
            case "ssh" -> new CommandDialer(machine, host, ssh(uri, host, dialStdio(uri)));
            default -> throw unsupported(host);
        };
    }

    /// The way to a BuildKit daemon: `unix://`, `tcp://`, and through a process `ssh://`, `docker-container://` and
    /// `kube-pod://`.
    ///
    /// @param tls how TCP is secured, null for plain TCP
    /// @param machine what starts the process
    /// @throws DialException if there is no such way
    public static Dialer buildkit(String address, @Nullable Tls tls, Host machine) throws DialException {
        URI uri = parse(address);
        return switch (scheme(uri)) {
            case "unix" -> new UnixDialer(socket(uri));
            case "tcp" -> {
                if (uri.getPort() < 0) {
                    throw new DialException(address, "the address has no port");
                }
                yield new TcpDialer(hostName(uri, address), port(uri, address), tls);
            }
            case "ssh" -> new CommandDialer(machine, address, ssh(uri, address, buildctl(uri)));
            case "docker-container" -> new CommandDialer(machine, address, container(uri, address));
            case "kube-pod" -> new CommandDialer(machine, address, pod(uri, address));
            default -> throw unsupported(address);
        };
    }

    /// The name of the machine in an address, null if it has none.
    ///
    /// @throws DialException if it is not an address
    static @Nullable String host(String address) throws DialException {
        return parse(address).getHost();
    }

    private static List<String> dialStdio(URI uri) {
        List<String> command = new ArrayList<>(List.of("docker"));
        if (!path(uri).isEmpty()) {
            command.addAll(List.of("--host", "unix://" + path(uri)));
        }
        command.addAll(List.of("system", "dial-stdio"));
        return command;
    }

    private static List<String> buildctl(URI uri) {
        List<String> command = new ArrayList<>(List.of("buildctl"));
        if (!path(uri).isEmpty()) {
            command.addAll(List.of("--addr", "unix://" + path(uri)));
        }
        command.add("dial-stdio");
        return command;
    }

    private static List<String> ssh(URI uri, String address, List<String> remote) throws DialException {
        List<String> command = new ArrayList<>(List.of("ssh", "-o", "ConnectTimeout=30", "-T"));
        String user = uri.getUserInfo();
        if (user != null) {
            if (user.indexOf(':') >= 0) {
                throw new DialException(address, "a password in the address is not supported");
            }
            command.addAll(List.of("-l", user));
        }
        if (uri.getPort() >= 0) {
            command.addAll(List.of("-p", Integer.toString(uri.getPort())));
        }
        command.addAll(List.of("--", hostName(uri, address)));
        command.addAll(remote);
        return command;
    }

    private static List<String> container(URI uri, String address) throws DialException {
        List<String> command = new ArrayList<>(List.of("docker"));
        String context = query(uri, "context");
        if (!context.isEmpty()) {
            command.add("--context=" + context);
        }
        command.addAll(List.of("exec", "-i", hostName(uri, address), "buildctl", "dial-stdio"));
        return command;
    }

    private static List<String> pod(URI uri, String address) throws DialException {
        return List.of(
                "kubectl",
                "--context=" + query(uri, "context"),
                "--namespace=" + query(uri, "namespace"),
                "exec",
                "--container=" + query(uri, "container"),
                "-i",
                hostName(uri, address),
                "--",
                "buildctl",
                "dial-stdio");
    }

    private static String query(URI uri, String key) {
        String query = uri.getQuery();
        if (query != null) {
            for (String pair : Splitter.on('&').split(query)) {
                if (pair.startsWith(key + "=")) {
                    return pair.substring(key.length() + 1);
                }
            }
        }
        return "";
    }

    private static URI parse(String address) throws DialException {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new DialException(address, "that is not an address");
        }
    }

    private static String scheme(URI uri) {
        return uri.getScheme() == null ? "" : uri.getScheme();
    }

    private static Path socket(URI uri) throws DialException {
        String path = uri.getAuthority() == null ? path(uri) : uri.getAuthority() + path(uri);
        if (path.isEmpty()) {
            throw new DialException(uri.toString(), "the address has no path");
        }
        return Path.of(path);
    }

    private static String path(URI uri) {
        return uri.getPath() == null ? "" : uri.getPath();
    }

    private static String hostName(URI uri, String address) throws DialException {
        // Names of containers may have characters that no host has; then only the authority is filled.
        String host = uri.getHost() == null ? uri.getAuthority() : uri.getHost();
        if (host == null || host.isEmpty() || host.startsWith("-")) {
            throw new DialException(address, "the address has no host");
        }
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static int port(URI uri, String address) throws DialException {
        if (uri.getPort() > LAST_PORT) {
            throw new DialException(address, "there is no port " + uri.getPort());
        }
        return uri.getPort();
    }

    private static DialException unsupported(String address) {
        return new DialException(address, "addresses of that kind are not supported");
    }
}
