package dev.jbake.builder;

import dev.jbake.failure.Reason;
import dev.jbake.host.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Docker's contexts: names for Docker daemons, `default` among them, and which one is current.
public final class DockerContexts {

    private static final String DEFAULT = "default";

    private final Host host;
    private final Path certificates;
    private final Path store;
    private final String current;

    /// The contexts that a configuration directory and the environment describe; no file is read yet.
    public DockerContexts(Host host, DockerConfig config) {
        this.host = host;
        this.store = config.directory().resolve("contexts");
        String path = variable("DOCKER_CERT_PATH");
        this.certificates = path.isEmpty() ? config.directory() : host.resolve(path);
        this.current = currentName(config);
    }

    /// The machine that has the contexts.
    public Host host() {
        return host;
    }

    /// The current context's name; the context need not exist.
    public String current() {
        return current;
    }

    /// The key of the current context in the store: the daemon's address for `default`, else the context's name.
    public String key() throws UnusableBuilderException {
        return current.equals(DEFAULT) ? defaultHost() : current;
    }

    /// The names of all contexts, sorted.
    List<String> names() throws UnusableBuilderException {
        Set<String> names = new TreeSet<>(Set.of(DEFAULT));
        Path folder = store.resolve("meta");
        try (Stream<Path> all = Files.list(folder)) {
            for (Path context : all.toList()) {
                Path file = context.resolve("meta.json");
                String text = TextFile.read(file);
                if (text != null) {
                    names.add(Fields.parse(text, file).text("Name"));
                }
            }
        } catch (IOException e) {
            if (!TextFile.isMissing(e)) {
                throw new UnusableBuilderException("cannot read " + folder + ": " + Reason.inGo(e), e);
            }
        }
        return List.copyOf(names);
    }

    /// True if a context of that name exists.
    public boolean exists(String name) throws UnusableBuilderException {
        return name.equals(DEFAULT) || metadata(name) != null;
    }

    /// The daemon that a node's endpoint means: a context's name, or an address.
    public DockerEndpoint endpoint(String nameOrHost) throws UnusableBuilderException {
        if (nameOrHost.equals(DEFAULT)) {
            return defaultEndpoint();
        }
        Fields metadata = metadata(nameOrHost);
        if (metadata == null) {
            return DockerEndpoint.plain(nameOrHost);
        }
        Fields docker = metadata.objects("Endpoints").get("docker");
        if (docker == null) {
            throw new UnusableBuilderException("cannot find docker endpoint in context \"" + nameOrHost + "\"");
        }
        String address = docker.text("Host");
        return new DockerEndpoint(
                address.isEmpty() ? DockerHost.parse("", false) : address,
                docker.flag("SkipTLSVerify"),
                tls(store.resolve("tls").resolve(NameHash.of(nameOrHost)).resolve("docker")));
    }

    /// The endpoint of a new node, as the user gave it: a context's name, or a docker host, which is completed.
    ///
    /// @throws UnusableBuilderException if it is neither
    public String newEndpoint(String written) throws UnusableBuilderException {
        if (written.equals(DEFAULT)) {
            return defaultEndpoint().host();
        }
        if (metadata(written) != null) {
            return written;
        }
        try {
            return DockerHost.parse(written, true);
        } catch (UnusableBuilderException e) {
            throw new UnusableBuilderException("failed to parse endpoint " + written + ": " + e.getMessage(), e);
        }
    }

    /// The endpoint of a new node where the user gave none: the current context.
    ///
    /// @throws UnusableBuilderException if nothing but the environment says how to reach it
    public String newEndpoint() throws UnusableBuilderException {
        if (current.equals(DEFAULT) && defaultEndpoint().tls() != null) {
            throw new UnusableBuilderException("could not create a builder instance with TLS data loaded from"
                    + " environment. Please use `docker context create <context-name>` to create a context for current"
                    + " environment and then create a builder instance with context set to <context-name>");
        }
        return key();
    }

    private String currentName(DockerConfig config) {
        if (!variable("DOCKER_HOST").isEmpty()) {
            return DEFAULT;
        }
        String named = variable("DOCKER_CONTEXT");
        if (!named.isEmpty()) {
            return named;
        }
        return config.context().isEmpty() ? DEFAULT : config.context();
    }

    private String defaultHost() throws UnusableBuilderException {
        return DockerHost.parse(variable("DOCKER_HOST"), tlsEnabled());
    }

    private DockerEndpoint defaultEndpoint() throws UnusableBuilderException {
        String address = defaultHost();
        if (!tlsEnabled() || !address.startsWith("tcp://")) {
            return DockerEndpoint.plain(address);
        }
        Path authorities = certificates.resolve("ca.pem");
        if (!Files.exists(authorities)) {
            throw new UnusableBuilderException("open " + authorities + ": no such file or directory");
        }
        TlsFiles files = tls(certificates);
        return new DockerEndpoint(address, variable("DOCKER_TLS_VERIFY").isEmpty(), files);
    }

    private boolean tlsEnabled() {
        return !variable("DOCKER_TLS_VERIFY").isEmpty()
                || !variable("DOCKER_TLS").isEmpty();
    }

    private String variable(String name) {
        String value = host.variable(name);
        return value == null ? "" : value;
    }

    private @Nullable Fields metadata(String name) throws UnusableBuilderException {
        Path file = store.resolve("meta").resolve(NameHash.of(name)).resolve("meta.json");
        String text = TextFile.read(file);
        return text == null ? null : Fields.parse(text, file);
    }

    private static @Nullable TlsFiles tls(Path directory) {
        return Files.isDirectory(directory)
                ? new TlsFiles(
                        ifThere(directory.resolve("ca.pem")),
                        ifThere(directory.resolve("cert.pem")),
                        ifThere(directory.resolve("key.pem")))
                : null;
    }

    private static @Nullable Path ifThere(Path file) {
        return Files.exists(file) ? file : null;
    }
}
