package dev.jbake.builder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.failure.Reason;
import dev.jbake.host.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// What jbake reads of docker's `config.json`.
///
/// @param directory docker's configuration directory: `DOCKER_CONFIG`, else `~/.docker`
/// @param entries credentials by registry, as written
/// @param helpers `credHelpers`: the helper's name by registry
/// @param store `credsStore`; empty for none
/// @param context `currentContext`; empty for none
/// @param proxies by docker host, or `default`
/// @param headers `HttpHeaders`, to be sent to the Docker daemon
/// @param warnings whole sentences about what could not be read, for the user
public record DockerConfig(
        Path directory,
        ImmutableMap<String, AuthEntry> entries,
        ImmutableMap<String, String> helpers,
        String store,
        String context,
        ImmutableMap<String, Proxy> proxies,
        ImmutableMap<String, String> headers,
        ImmutableList<String> warnings) {

    /// One entry of `proxies`; a string is empty if nothing is set.
    public record Proxy(String http, String https, String none, String ftp) {

        /// The addresses may hold passwords.
        @Override
        public String toString() {
            return "Proxy[...]";
        }
    }

    /// The configuration that the environment points at. A missing file is an empty one; one that cannot be read is an
    /// empty one with a warning, as docker and buildx have it.
    public static DockerConfig read(Host host) {
        return read(directory(host));
    }

    /// The configuration in a directory, under the same rules.
    public static DockerConfig read(Path directory) {
        Path file = directory.resolve("config.json");
        try {
            return of(directory, Fields.parse(Files.readString(file), file));
        } catch (IOException e) {
            return empty(
                    directory,
                    TextFile.isMissing(e)
                            ? ImmutableList.of()
                            : ImmutableList.of("Error loading config file: " + file + ": " + Reason.inGo(e)));
        } catch (UnusableBuilderException e) {
            return empty(directory, ImmutableList.of("Error parsing config file (" + file + "): " + e.getMessage()));
        }
    }

    /// Docker's configuration directory.
    static Path directory(Host host) {
        String set = host.variable("DOCKER_CONFIG");
        return set == null || set.isEmpty() ? home(host).resolve(".docker") : host.resolve(set);
    }

    /// The user's home directory.
    static Path home(Host host) {
        String home = host.variable("HOME");
        return host.resolve(home == null || home.isEmpty() ? System.getProperty("user.home", "/") : home);
    }

    private static DockerConfig of(Path directory, Fields fields) throws UnusableBuilderException {
        ImmutableMap.Builder<String, AuthEntry> entries = ImmutableMap.builder();
        for (Map.Entry<String, Fields> auth : fields.objects("auths").entrySet()) {
            entries.put(auth.getKey(), AuthEntry.of(auth.getKey(), auth.getValue()));
        }
        ImmutableMap.Builder<String, Proxy> proxies = ImmutableMap.builder();
        for (Map.Entry<String, Fields> proxy : fields.objects("proxies").entrySet()) {
            Fields value = proxy.getValue();
            proxies.put(
                    proxy.getKey(),
                    new Proxy(
                            value.text("httpProxy"),
                            value.text("httpsProxy"),
                            value.text("noProxy"),
                            value.text("ftpProxy")));
        }
        return new DockerConfig(
                directory,
                entries.buildOrThrow(),
                fields.texts("credHelpers"),
                fields.text("credsStore"),
                fields.text("currentContext"),
                proxies.buildOrThrow(),
                fields.texts("HttpHeaders"),
                ImmutableList.of());
    }

    private static DockerConfig empty(Path directory, ImmutableList<String> warnings) {
        return new DockerConfig(
                directory,
                ImmutableMap.of(),
                ImmutableMap.of(),
                "",
                "",
                ImmutableMap.of(),
                ImmutableMap.of(),
                warnings);
    }
}
