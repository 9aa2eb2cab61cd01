package dev.jbake.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.sun.net.httpserver.HttpServer;
import dev.jbake.builder.BuilderInstance;
import dev.jbake.builder.DockerConfig;
import dev.jbake.builder.DockerContexts;
import dev.jbake.builder.Node;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.engine.TestEngine;
import dev.jbake.host.Host;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriversTest {

    private static final Map<String, String> SNAPSHOTTER =
            Map.of("org.mobyproject.buildkit.worker.snapshotter", "overlayfs");

    @TempDir
    private Path directory;

    @Test
    void aContextsDaemonIsTheDockerDriver() throws UnusableBuilderException, InterruptedException {
        String docker = TestEngine.docker();
        ImmutableList<DriverNode> nodes = Drivers.of(
                BuilderInstance.ofDockerContext("default"), contexts(Map.of("DOCKER_HOST", docker)), Patience.unseen());
        assertThat(nodes).hasSize(1);
        assertThat(nodes.getFirst().driver())
                .isInstanceOfSatisfying(
                        DockerDriver.class,
                        driver -> assertThat(driver.buildkit().address()).isEqualTo(docker));
    }

    @Test
    void aDaemonThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Drivers.of(
                        BuilderInstance.ofDockerContext("default"),
                        contexts(Map.of("DOCKER_HOST", "unix:///nonexistent/docker.sock")),
                        Patience.unseen()))
                .isInstanceOf(UnusableBuilderException.class)
                .hasMessage("Cannot connect to the Docker daemon at unix:///nonexistent/docker.sock. "
                        + "Is the docker daemon running? (Tried to connect to unix:///nonexistent/docker.sock, "
                        + "but there is no such file)");
    }

    @Test
    void anEngineWithoutBuildKitIsRefused() throws IOException {
        HttpServer old = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        old.createContext("/", exchange -> {
            byte[] body = "{\"message\":\"page not found\"}".getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        old.start();
        String address = "tcp://127.0.0.1:" + old.getAddress().getPort();
        try {
            assertThatThrownBy(() -> Drivers.of(
                            BuilderInstance.ofDockerContext("default"),
                            contexts(Map.of("DOCKER_HOST", address)),
                            Patience.unseen()))
                    .hasMessageStartingWith("The Docker daemon at " + address + " offers no BuildKit (")
                    .hasMessageContaining("page not found")
                    .hasMessageEndingWith(
                            "; it would need the docker-container driver, which jbake does not support" + " yet");
        } finally {
            old.stop(0);
        }
    }

    @Test
    void aRemoteNode() throws UnusableBuilderException, InterruptedException {
        Driver driver = only(Map.of("default-load", "true"), "tcp://127.0.0.1:9");
        assertThat(driver.name()).isEqualTo("remote");
        assertThat(driver.buildkit().authority()).isEqualTo("127.0.0.1:9");
        assertThat(driver.features(List.of()))
                .containsExactlyInAnyOrder(
                        Feature.OCI_EXPORTER,
                        Feature.DOCKER_EXPORTER,
                        Feature.CACHE_EXPORT,
                        Feature.MULTI_PLATFORM,
                        Feature.DIRECT_PUSH,
                        Feature.DEFAULT_LOAD);
        assertThatThrownBy(() -> driver.hostGateway(List.of()))
                .hasMessage("host-gateway is not supported by the remote driver");
    }

    @Test
    void aRemoteNodeWithTls() throws UnusableBuilderException, InterruptedException {
        Driver named = only(Map.of("cacert", "/ca.pem", "servername", "name.test"), "tcp://h.test:9");
        assertThat(named.buildkit().authority()).isEqualTo("name.test");
        Driver guessed = only(Map.of("cacert", "/ca.pem", "cert", "/c.pem", "key", "/k.pem"), "tcp://h.test:9");
        assertThat(guessed.buildkit())
                .isEqualTo(new TcpDialer(
                        "h.test",
                        9,
                        new Tls(
                                Path.of("/ca.pem"),
                                Path.of("/c.pem"),
                                Path.of("/k.pem"),
                                "h.test",
                                true,
                                List.of("h2"))));
    }

    @Test
    void whatARemoteNodeDoesNotTake() {
        assertRefused(Map.of("servername", "n"), "tls enabled, but missing keys cacert");
        assertRefused(Map.of("cert", "/c"), "tls enabled, but missing keys cacert, key");
        assertRefused(Map.of("cacert", "ca.pem"), "non-absolute path 'ca.pem' provided for cacert");
        assertRefused(Map.of("image", "x"), "invalid driver option image for remote driver");
        assertRefused(Map.of("default-load", "maybe"), "strconv.ParseBool: parsing \"maybe\": invalid syntax");
        // The words are those of Go, which knows three spellings of each.
        assertRefused(Map.of("default-load", "tRuE"), "strconv.ParseBool: parsing \"tRuE\": invalid syntax");
    }

    @Test
    void anAddressThatIsNoneIsRefusedWithTlsToo() {
        for (Map<String, String> options : List.of(Map.<String, String>of(), Map.of("cacert", "/ca.pem"))) {
            assertThatThrownBy(() -> only(options, "tcp://a b:1"))
                    .isInstanceOf(UnusableBuilderException.class)
                    .hasMessage("no valid drivers found: Tried to connect to tcp://a b:1, but that is not an address");
        }
    }

    @Test
    void aNodeThatCannotBeUsedIsLeftOut() throws UnusableBuilderException, InterruptedException {
        Node broken = remote(Map.of("image", "x"), "tcp://127.0.0.1:9");
        Node good = remote(Map.of(), "unix:///b.sock");
        assertThat(Drivers.of(
                        new BuilderInstance("b", "remote", ImmutableList.of(broken, good), false),
                        contexts(Map.of()),
                        Patience.unseen()))
                .extracting(DriverNode::node)
                .containsExactly(good);
    }

    @Test
    void driversThatAreNotThereYetAreRefusedByName() {
        for (String driver : List.of("docker-container", "kubernetes", "cloud")) {
            assertThatThrownBy(() -> Drivers.of(
                            new BuilderInstance("b", driver, ImmutableList.of(Node.at("b0", "unix:///s")), false),
                            contexts(Map.of()),
                            Patience.unseen()))
                    .hasMessage("builder \"b\" has the " + driver + " driver, which jbake does not support yet; "
                            + "choose a builder with the docker or the remote driver with --builder");
        }
        assertThatThrownBy(() -> Drivers.of(
                        new BuilderInstance("b", "x", ImmutableList.of(), false),
                        contexts(Map.of()),
                        Patience.unseen()))
                .hasMessage("failed to find driver \"x\"");
    }

    @Test
    void theDockerDriversFeaturesFollowItsStore() throws UnusableBuilderException, InterruptedException {
        DockerDriver driver = new DockerDriver(new UnixDialer(Path.of("/s")));
        assertThat(driver.features(List.of(Map.of(), SNAPSHOTTER))).isEqualTo(ImmutableSet.copyOf(Feature.values()));
        assertThat(driver.features(List.of(Map.of()))).containsExactly(Feature.DEFAULT_LOAD);
        String key = "org.mobyproject.buildkit.worker.moby.host-gateway-ip";
        assertThat(driver.hostGateway(List.of(Map.of(), Map.of(key, "172.17.0.1"))))
                .isEqualTo("172.17.0.1");
        assertThatThrownBy(() -> driver.hostGateway(List.of(Map.of(key, "here"))))
                .hasMessage("failed to parse host-gateway IP: here");
        assertThatThrownBy(() -> driver.hostGateway(List.of())).hasMessage("host-gateway IP not found");
    }

    private void assertRefused(Map<String, String> options, String message) {
        assertThatThrownBy(() -> only(options, "tcp://h:9"))
                .isInstanceOf(UnusableBuilderException.class)
                .hasMessage("no valid drivers found: " + message);
    }

    private Driver only(Map<String, String> options, String endpoint)
            throws UnusableBuilderException, InterruptedException {
        BuilderInstance builder =
                new BuilderInstance("b", "remote", ImmutableList.of(remote(options, endpoint)), false);
        return Drivers.of(builder, contexts(Map.of()), Patience.unseen())
                .getFirst()
                .driver();
    }

    private static Node remote(Map<String, String> options, String endpoint) {
        return new Node(
                "b0",
                endpoint,
                ImmutableList.of(),
                ImmutableMap.copyOf(options),
                ImmutableList.of(),
                ImmutableMap.of());
    }

    private DockerContexts contexts(Map<String, String> variables) {
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("HOME", directory.toString());
        Host host = new Host(environment, directory, InputStream.nullInputStream(), Instant::now, new Random(1));
        return new DockerContexts(host, DockerConfig.read(host));
    }
}
