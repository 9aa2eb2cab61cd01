package dev.jbake.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.engine.TestEngine;
import dev.jbake.host.ThisProcess;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlsTest {
    /// Keys take long to make, so all tests share them.
    @TempDir
    static Path folder;

    @Test
    void daemonIsReachedWithCertificatesOfBothSides() throws Exception {
        try (TlsProxy proxy = start();
                BuildkitClient client = client(proxy, "localhost", tls(proxy, "server.crt", "client", null))) {
            assertThat(client.workers()).isNotEmpty();
        }
    }

    @Test
    void engineIsReachedThroughItsUpgrade() throws Exception {
        Dialer engine = Address.engine(TestEngine.docker(), null, ThisProcess.host());
        try (TlsProxy proxy = TlsProxy.start(folder, engine, List.of("http/1.1"))) {
            Tls tls = new Tls(
                    proxy.file("server.crt"),
                    proxy.file("client.crt"),
                    proxy.file("client.key"),
                    null,
                    true,
                    List.of());
            try (BuildkitClient client = BuildkitClient.of(
                    new UpgradeDialer(Address.engine("tcp://localhost:" + proxy.port(), tls, ThisProcess.host())),
                    Patience.unseen())) {
                assertThat(client.workers()).isNotEmpty();
            }
        }
    }

    @Test
    void otherNameIsRefusedUnlessItIsAskedFor() throws Exception {
        try (TlsProxy proxy = start()) {
            try (BuildkitClient client = client(proxy, "127.0.0.1", tls(proxy, "server.crt", "client", null))) {
                assertThatThrownBy(client::workers)
                        .isInstanceOf(DialException.class)
                        .hasMessageStartingWith("Tried to connect to tcp://127.0.0.1:" + proxy.port() + ", but");
            }
            try (BuildkitClient client = client(proxy, "127.0.0.1", tls(proxy, "server.crt", "client", "localhost"))) {
                assertThat(client.workers()).isNotEmpty();
            }
        }
    }

    @Test
    void unknownAuthorityIsRefused() throws Exception {
        try (TlsProxy proxy = start();
                BuildkitClient client = client(proxy, "localhost", tls(proxy, null, "client", null))) {
            assertThatThrownBy(client::workers).isInstanceOf(DialException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"-10d, the server's certificate has expired (", "+10d, the server's certificate is not valid yet ("
            })
    void timeOfTheCertificateIsChecked(String start, String reason, @TempDir Path own) throws Exception {
        try (TlsProxy proxy = TlsProxy.start(
                        own,
                        Address.buildkit(TestEngine.buildkit(), null, ThisProcess.host()),
                        List.of("h2"),
                        "-startdate",
                        start,
                        "-validity",
                        "5");
                BuildkitClient client = client(proxy, "localhost", tls(proxy, "server.crt", "client", null))) {
            assertThatThrownBy(client::workers)
                    .isInstanceOf(DialException.class)
                    .hasMessageStartingWith("Tried to connect to tcp://localhost:" + proxy.port() + ", but " + reason);
        }
    }

    @Test
    void clientWithoutCertificateIsTurnedAway() throws Exception {
        try (TlsProxy proxy = start();
                BuildkitClient client = client(proxy, "localhost", tls(proxy, "server.crt", null, null))) {
            assertThatThrownBy(client::workers).isInstanceOf(DialException.class);
        }
    }

    @Test
    void serverThatSpeaksOnlyHttp1IsRefused() throws Exception {
        try (TlsProxy proxy = TlsProxy.start(
                        folder,
                        Address.buildkit(TestEngine.buildkit(), null, ThisProcess.host()),
                        List.of("http/1.1"));
                BuildkitClient client = client(proxy, "localhost", tls(proxy, "server.crt", "client", null))) {
            assertThatThrownBy(client::workers).isInstanceOf(DialException.class);
        }
    }

    @Test
    void missingFileIsNamed() throws Exception {
        try (TlsProxy proxy = start();
                BuildkitClient client = client(proxy, "localhost", tls(proxy, "none.crt", "client", null))) {
            assertThatThrownBy(client::workers)
                    .isInstanceOf(DialException.class)
                    .hasMessageEndingWith("there is no such file: " + proxy.file("none.crt"));
        }
    }

    private TlsProxy start() throws Exception {
        return TlsProxy.start(folder, Address.buildkit(TestEngine.buildkit(), null, ThisProcess.host()), List.of("h2"));
    }

    private static BuildkitClient client(TlsProxy proxy, String host, Tls tls) throws DialException {
        return BuildkitClient.of(
                Address.buildkit("tcp://" + host + ":" + proxy.port(), tls, ThisProcess.host()), Patience.unseen());
    }

    private static Tls tls(
            TlsProxy proxy, @Nullable String authorities, @Nullable String own, @Nullable String serverName) {
        return new Tls(
                authorities == null ? null : proxy.file(authorities),
                own == null ? null : proxy.file(own + ".crt"),
                own == null ? null : proxy.file(own + ".key"),
                serverName,
                true,
                List.of("h2"));
    }
}
