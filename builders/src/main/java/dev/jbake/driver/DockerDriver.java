package dev.jbake.driver;

import com.google.common.collect.ImmutableSet;
import com.google.common.net.InetAddresses;
import dev.jbake.builder.DockerEndpoint;
import dev.jbake.builder.TlsFiles;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.failure.Reason;
import dev.jbake.host.Host;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// The BuildKit inside a Docker Engine.
///
/// @param buildkit the way to it
public record DockerDriver(Dialer buildkit) implements Driver {

    private static final String SNAPSHOTTER = "org.mobyproject.buildkit.worker.snapshotter";
    private static final String HOST_GATEWAY = "org.mobyproject.buildkit.worker.moby.host-gateway-ip";

    /// The driver of a Docker Engine, which is contacted.
    ///
    /// @param patience for one that does not answer
    /// @throws UnusableBuilderException if no engine answers, or one without BuildKit
    static DockerDriver of(DockerEndpoint endpoint, Host host, Patience patience)
            throws UnusableBuilderException, InterruptedException {
        Dialer engine = engine(endpoint, host);
        Dialer buildkit = new UpgradeDialer(engine);
        try {
            buildkit.dial(patience).close();
            return new DockerDriver(buildkit);
        } catch (LateException e) {
            throw new UnusableBuilderException(e.getMessage(), e);
        } catch (IOException e) {
            if (!answers(engine, patience)) {
                throw new UnusableBuilderException(
                        "Cannot connect to the Docker daemon at " + endpoint.host()
                                + ". Is the docker daemon running? (" + Reason.of(e) + ")",
                        e);
            }
            throw new UnusableBuilderException(
                    "The Docker daemon at " + endpoint.host() + " offers no BuildKit (" + Reason.of(e)
                            + "); it would need the docker-container driver, which jbake does not support yet",
                    e);
        }
    }

    /// The way to a Docker Engine's HTTP API.
    ///
    /// @throws UnusableBuilderException for an address that is none or is of a kind that is not supported
    public static Dialer engine(DockerEndpoint endpoint, Host host) throws UnusableBuilderException {
        try {
            return Address.engine(endpoint.host(), tls(endpoint), host);
        } catch (DialException e) {
            throw new UnusableBuilderException(e.getMessage(), e);
        }
    }

    @Override
    public String name() {
        return "docker";
    }

    @Override
    public boolean embedded() {
        return true;
    }

    /// None: without an engine the driver could not have been made.
    @Override
    public Duration startTime() {
        return Duration.ZERO;
    }

    /// Everything where the engine keeps its images in containerd (its workers then name a snapshotter), else only that
    /// results are in the engine anyway.
    @Override
    public ImmutableSet<Feature> features(List<? extends Map<String, String>> workers) {
        return workers.stream().anyMatch(labels -> labels.containsKey(SNAPSHOTTER))
                ? ImmutableSet.copyOf(Feature.values())
                : ImmutableSet.of(Feature.DEFAULT_LOAD);
    }

    @Override
    public String hostGateway(List<? extends Map<String, String>> workers) throws UnusableBuilderException {
        for (Map<String, String> labels : workers) {
            String address = labels.getOrDefault(HOST_GATEWAY, "");
            if (InetAddresses.isInetAddress(address)) {
                return address;
            }
            if (!address.isEmpty()) {
                throw new UnusableBuilderException("failed to parse host-gateway IP: " + address);
            }
        }
        throw new UnusableBuilderException("host-gateway IP not found");
    }

    private static boolean answers(Dialer engine, Patience patience) throws InterruptedException {
        Attempt attempt = new Attempt();
        FutureTask<Boolean> asking = new FutureTask<>(() -> answers(engine, attempt));
        Thread.ofPlatform().daemon().name("ping").start(asking);
        try {
            return patience.await(asking, engine.address(), attempt);
        } catch (LateException | ExecutionException e) {
            return false;
        }
    }

    private static boolean answers(Dialer engine, Attempt attempt) {
        try (ByteStream stream = engine.dial(attempt)) {
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
