package dev.jbake.builder;

import dev.jbake.host.Host;
import java.nio.file.Files;
import java.nio.file.Path;
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
    String key() throws UnusableBuilderException {
        return current.equals(DEFAULT) ? defaultHost() : current;
    }

    /// True if a context of that name exists.
    boolean exists(String name) throws UnusableBuilderException {
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
