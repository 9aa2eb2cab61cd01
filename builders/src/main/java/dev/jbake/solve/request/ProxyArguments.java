package dev.jbake.solve.request;

import com.google.common.collect.ImmutableMap;
import dev.jbake.builder.DockerConfig;

/// The build arguments that docker's `config.json` asks for: the `proxies` entry of the docker host, else `default`.
public final class ProxyArguments {
    private ProxyArguments() {}

    /// The arguments by name.
    ///
    /// @param dockerHost the current docker context's host
    public static ImmutableMap<String, String> of(DockerConfig config, String dockerHost) {
        DockerConfig.Proxy proxy =
                config.proxies().getOrDefault(dockerHost, config.proxies().get("default"));
        ImmutableMap.Builder<String, String> arguments = ImmutableMap.builder();
        if (proxy != null) {
            put(arguments, "HTTP_PROXY", proxy.http());
            put(arguments, "HTTPS_PROXY", proxy.https());
            put(arguments, "NO_PROXY", proxy.none());
            put(arguments, "FTP_PROXY", proxy.ftp());
        }
        return arguments.buildOrThrow();
    }

    private static void put(ImmutableMap.Builder<String, String> arguments, String name, String value) {
        if (!value.isEmpty()) {
            arguments.put(name, value);
        }
    }
}
