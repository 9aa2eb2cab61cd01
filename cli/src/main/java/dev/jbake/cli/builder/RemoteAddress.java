package dev.jbake.cli.builder;

import dev.jbake.cli.option.UsageException;
import java.util.List;
import java.util.Locale;

/// The addresses that a node of the remote driver can have, told by their schemes.
final class RemoteAddress {
    private static final List<String> SCHEMES = List.of("docker-container", "kube-pod", "npipe", "ssh", "tcp", "unix");

    private RemoteAddress() {}

    /// Whether an endpoint alone says that it is a BuildKit.
    static boolean is(String endpoint) {
        return SCHEMES.contains(scheme(endpoint));
    }

    /// The address as it was given.
    ///
    /// @throws UsageException for another scheme
    static String required(String endpoint) throws UsageException {
        if (!is(endpoint)) {
            throw new UsageException("unrecognized url scheme " + scheme(endpoint));
        }
        return endpoint;
    }

    private static String scheme(String endpoint) {
        int colon = endpoint.indexOf(':');
        String scheme = colon < 0 ? "" : endpoint.substring(0, colon);
        return scheme.matches("[A-Za-z][A-Za-z0-9+.-]*") ? scheme.toLowerCase(Locale.ROOT) : "";
    }
}
