package dev.jbake.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.jbake.builder.DockerConfig;
import dev.jbake.buildkit.auth.AuthService;
import dev.jbake.buildkit.auth.Credentials;
import dev.jbake.host.Host;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Registries that are busy, ask who comes, or send their clients elsewhere; a real one does so only for a reason.
class RegistryClientTest {
    @TempDir
    Path root;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private HttpServer server;
    private AuthService auth;
    private RegistryClient client;
    private Repository repository;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.start();
        String address = "127.0.0.1:" + server.getAddress().getPort();
        repository = new Repository(address, "app");
        Files.writeString(
                root.resolve("config.json"),
                "{\"auths\": {\"%s\": {\"auth\": \"amJha2U6aHVzaC1odXNo\"}}}".formatted(address));
        Host host = new Host(
                Map.of("HOME", root.toString(), "DOCKER_CONFIG", root.toString()),
                root,
                InputStream.nullInputStream(),
                () -> Instant.parse("2026-11-30T12:00:00Z"),
                new Random(1));
        DockerConfig config = DockerConfig.read(host);
        auth = new AuthService(host, config, Credentials.of(host, config, root.resolve("buildx")), use -> {});
        client = new RegistryClient(auth, host);
    }

    @AfterEach
    void stop() {
        auth.close();
        server.stop(0);
        workers.shutdownNow();
    }

    /// Answers the requests for a path, one after the other; the last answer is repeated.
    private void answer(String path, Answer... answers) {
        List<Answer> left = new ArrayList<>(List.of(answers));
        server.createContext(path, exchange -> {
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI()
                    + (authorization == null ? "" : " " + authorization));
            synchronized (left) {
                (left.size() > 1 ? left.removeFirst() : left.getFirst()).send(exchange);
            }
        });
    }

    private record Answer(int status, String body, Map<String, String> headers) {
        static Answer of(int status, String... headers) {
            Map<String, String> pairs = headers.length == 0 ? Map.of() : Map.of(headers[0], headers[1]);
            return new Answer(status, status == 200 ? "{}" : "", pairs);
        }

        void send(HttpExchange exchange) throws IOException {
            headers.forEach(exchange.getResponseHeaders()::set);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }
    }

    private String text() throws RegistryException {
        return new String(client.manifest(repository, "1", false).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void comesAgainAfterTheTimeThatABusyRegistryWishes() throws Exception {
        answer("/v2/app/manifests/1", Answer.of(429, "Retry-After", "1"), Answer.of(503), Answer.of(200));
        long start = System.nanoTime();
        assertThat(text()).isEqualTo("{}");
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(1_000_000_000L);
        assertThat(asked).hasSize(3);
    }

    @Test
    void understandsADate() throws Exception {
        String date = "Mon, 30 Nov 2026 12:00:01 GMT";
        answer("/v2/app/manifests/1", Answer.of(503, "Retry-After", date), Answer.of(200));
        long start = System.nanoTime();
        assertThat(text()).isEqualTo("{}");
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(1_000_000_000L);
    }

    @Test
    void doesNotWaitForAnHour() {
        answer("/v2/app/manifests/1", Answer.of(429, "Retry-After", "3600"));
        assertThatThrownBy(this::text)
                .isInstanceOf(RegistryException.class)
                .hasMessage("unexpected status from GET request to http://" + repository.domain()
                        + "/v2/app/manifests/1: 429 Too Many Requests (Retry-After: 3600)");
        assertThat(asked).hasSize(1);
    }

    @Test
    void givesUpInTheEnd() {
        answer("/v2/app/manifests/1", Answer.of(503));
        assertThatThrownBy(this::text).hasMessageEndingWith(": 503 Service Unavailable");
        assertThat(asked).hasSize(5);
    }

    @Test
    void saysWhatTheRegistrySays() {
        String body = "{\"errors\": [{\"code\": \"DENIED\", \"message\": \"not\\nfor you\"}]}";
        answer("/v2/app/manifests/1", new Answer(403, body, Map.of()));
        assertThatThrownBy(this::text).hasMessageEndingWith(": 403 Forbidden: denied: not for you");
    }

    @Test
    void logsInWithATokenAndKeepsIt() throws Exception {
        String realm = "Bearer realm=\"http://" + repository.domain() + "/token\",service=\"s\"";
        answer("/v2/app/manifests/1", Answer.of(401, "WWW-Authenticate", realm), Answer.of(200));
        answer("/token", new Answer(200, "{\"access_token\": \"t\"}", Map.of()));
        text();
        text();
        assertThat(asked)
                .containsExactly(
                        "GET /v2/app/manifests/1",
                        "POST /token",
                        "GET /v2/app/manifests/1 Bearer t",
                        "GET /v2/app/manifests/1 Bearer t");
    }

    /// A store of blobs is another server, which must not see the credentials.
    @Test
    void takesNoCredentialsElsewhere() throws Exception {
        answer(
                "/v2/app/blobs/d",
                Answer.of(401, "WWW-Authenticate", "Basic realm=\"r\""),
                Answer.of(
                        307,
                        "Location",
                        "http://localhost:" + server.getAddress().getPort() + "/store"));
        answer("/store", Answer.of(200));
        client.blob(repository, "d");
        assertThat(asked).last().isEqualTo("GET /store");
        assertThat(asked).element(1).isEqualTo("GET /v2/app/blobs/d Basic amJha2U6aHVzaC1odXNo");
    }

    /// What the registry's answer leads to gets no credentials either, if it is elsewhere.
    @Test
    void uploadsToWhereTheRegistrySays() throws Exception {
        String elsewhere = "http://localhost:" + server.getAddress().getPort() + "/upload?id=1";
        answer("/v2/app/blobs/d", Answer.of(401, "WWW-Authenticate", "Basic realm=\"r\""), Answer.of(404));
        answer("/v2/app/blobs/uploads/", Answer.of(202, "Location", elsewhere));
        answer("/v2/other/blobs/d", Answer.of(200));
        answer("/upload", Answer.of(201));
        client.copy(new Repository(repository.domain(), "other"), repository, "d", 2);
        assertThat(asked)
                .contains("POST /v2/app/blobs/uploads/?mount=d&from=other Basic amJha2U6aHVzaC1odXNo")
                .contains("GET /v2/other/blobs/d", "PUT /upload?id=1&digest=d");
    }
}
