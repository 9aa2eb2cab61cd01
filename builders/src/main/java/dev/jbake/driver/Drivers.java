package dev.jbake.driver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.jbake.builder.BuilderException;
import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.DockerContexts;
import dev.jbake.builder.DockerEndpoint;
import dev.jbake.builder.Node;
import dev.jbake.builder.TlsFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Binds a builder's nodes to their drivers.
public final class Drivers {

    private static final ImmutableSet<String> NOT_YET = ImmutableSet.of("docker-container", "kubernetes", "cloud");

    private Drivers() {}

    /// The nodes of a builder that can be used, in the store's order. Only the daemon of a docker context is contacted
    /// already here, because it decides what its driver is.
    ///
    /// @throws BuilderException where no node is left, for the last node's reason
    public static ImmutableList<DriverNode> of(BuilderInstance builder, DockerContexts contexts)
            throws BuilderException {
        if (builder.dockerContext()) {
            return embedded(builder.nodes().getFirst(), contexts);
        }
        requireKnown(builder);
        ImmutableList.Builder<DriverNode> usable = ImmutableList.builder();
        BuilderException failure = new BuilderException("no drivers found");
        for (Node node : builder.nodes()) {
            try {
                usable.add(new DriverNode(node, RemoteDriver.of(node)));
            } catch (BuilderException e) {
                failure = e;
            }
        }
        ImmutableList<DriverNode> nodes = usable.build();
        if (nodes.isEmpty()) {
            throw new BuilderException("no valid drivers found: " + failure.getMessage(), failure);
        }
        return nodes;
    }

    /// The way to a Docker Engine's HTTP API.
    ///
    /// @throws BuilderException for an address that is none or is of a kind that is not supported
    public static Dialer engine(DockerEndpoint endpoint) throws BuilderException {
        try {
            return Address.engine(endpoint.host(), tls(endpoint));
        } catch (DialException e) {
            throw new BuilderException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void requireKnown(BuilderInstance builder) throws BuilderException {
        String driver = builder.driver();
        if (NOT_YET.contains(driver)) {
            throw new BuilderException("builder \"" + builder.name() + "\" has the " + driver
                    + " driver, which jbake does not support yet; choose a builder with the docker or the remote"
                    + " driver with --builder");
        }
        if (driver.equals("docker")) {
            throw new BuilderException("additional instances of driver \"docker\" cannot be created");
        }
        if (!driver.equals("remote")) {
            throw new BuilderException("failed to find driver \"" + driver + "\"");
        }
    }

    private static ImmutableList<DriverNode> embedded(Node node, DockerContexts contexts) throws BuilderException {
        DockerEndpoint endpoint = contexts.endpoint(node.endpoint());
        Dialer engine = engine(endpoint);
        Dialer buildkit = new UpgradeDialer(engine);
        try {
            buildkit.dial().close();
        } catch (IOException e) {
            if (!answers(engine)) {
                throw new BuilderException(
                        "Cannot connect to the Docker daemon at " + endpoint.host()
                                + ". Is the docker daemon running? (" + e.getMessage() + ")",
                        e);
            }
            throw new BuilderException(
                    "The Docker daemon at " + endpoint.host() + " offers no BuildKit (" + e.getMessage()
                            + "); it would need the docker-container driver, which jbake does not support yet",
                    e);
        }
        return ImmutableList.of(new DriverNode(node, new DockerDriver(endpoint, buildkit)));
    }

    private static boolean answers(Dialer engine) {
        try (ByteStream stream = engine.dial()) {
            stream.output()
                    .write("GET /_ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            stream.output().flush();
            return startsAsHttp(stream.input());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean startsAsHttp(InputStream input) throws IOException {
        return new String(input.readNBytes(7), StandardCharsets.US_ASCII).equals("HTTP/1.");
    }

    private static @Nullable Tls tls(DockerEndpoint endpoint) {
        if (!endpoint.encrypted()) {
            return null;
        }
        TlsFiles files = endpoint.tls();
        return files == null
                ? new Tls(null, null, null, null, !endpoint.skipTlsVerify(), List.of())
                : new Tls(
                        files.authorities(),
                        files.certificate(),
                        files.key(),
                        null,
                        !endpoint.skipTlsVerify(),
                        List.of());
    }
}
