package dev.jbake.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerContextsTest {

    @TempDir
    private Path directory;

    /// Rows as `docker -H` takes them (docker/cli `opts.ParseHost`).
    @ParameterizedTest
    @CsvSource({
        "'', unix:///var/run/docker.sock",
        "unix://, unix:///var/run/docker.sock",
        "unix:///a/b, unix:///a/b",
        "tcp://, tcp://localhost:2375",
        "tcp://h, tcp://h:2375",
        "tcp://h:1, tcp://h:1",
        "tcp://:1, tcp://localhost:1",
        "tcp://h:1/p, tcp://h:1/p",
        "tcp://[::1], tcp://[::1]:2375",
        "tcp://[::1]:5, tcp://[::1]:5",
        "h:5, tcp://h:5",
        "127.0.0.1, tcp://127.0.0.1:2375",
        "ssh://u@h/x, ssh://u@h/x",
        "' tcp://h:1 ', tcp://h:1",
        "http://h, invalid bind address format: http://h",
        "tcp://a://b, 'invalid proto, expected tcp: a://b'",
        "unix://a://b, 'invalid proto, expected unix: a://b'",
    })
    void hosts(String written, String expected) {
        String actual;
        try {
            actual = DockerHost.parse(written, false);
        } catch (UnusableBuilderException e) {
            actual = String.valueOf(e.getMessage());
        }
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void tlsFromTheEnvironment() throws IOException, UnusableBuilderException {
        Path certificates = Files.createDirectories(directory.resolve("certs"));
        Map<String, String> environment =
                Map.of("DOCKER_HOST", "tcp://h", "DOCKER_TLS_VERIFY", "1", "DOCKER_CERT_PATH", certificates.toString());
        assertThatThrownBy(() -> contexts(environment).endpoint("default"))
                .hasMessage("open " + certificates + "/ca.pem: no such file or directory");

        Path ca = Files.writeString(certificates.resolve("ca.pem"), "");
        Path key = Files.writeString(certificates.resolve("key.pem"), "");
        assertThat(contexts(environment).endpoint("default"))
                .isEqualTo(new DockerEndpoint("tcp://h:2375", false, new TlsFiles(ca, null, key)));
    }

    @Test
    void tlsWithoutVerification() throws IOException, UnusableBuilderException {
        Path ca = Files.writeString(
                Files.createDirectories(directory.resolve(".docker")).resolve("ca.pem"), "");
        DockerEndpoint endpoint = contexts(Map.of("DOCKER_TLS", "1")).endpoint("default");
        assertThat(endpoint).isEqualTo(new DockerEndpoint("tcp://localhost:2376", true, new TlsFiles(ca, null, null)));
        assertThat(endpoint.encrypted()).isTrue();
        assertThat(contexts(Map.of("DOCKER_TLS", "1", "DOCKER_HOST", "unix:///s"))
                        .endpoint("default"))
                .isEqualTo(DockerEndpoint.plain("unix:///s"));
    }

    @Test
    void aContextWithItsTls() throws IOException, UnusableBuilderException {
        Path contexts = directory.resolve(".docker/contexts");
        write(
                contexts.resolve("meta/" + NameHash.of("c") + "/meta.json"),
                "{\"name\":\"c\",\"endpoints\":{\"docker\":{\"host\":\"tcp://h:1\",\"skipTLSVerify\":true}}}");
        Path ca = write(contexts.resolve("tls/" + NameHash.of("c") + "/docker/ca.pem"), "");
        assertThat(contexts(Map.of()).endpoint("c"))
                .isEqualTo(new DockerEndpoint("tcp://h:1", true, new TlsFiles(ca, null, null)));
        assertThat(contexts(Map.of()).endpoint("unix:///other")).isEqualTo(DockerEndpoint.plain("unix:///other"));
    }

    @Test
    void aContextThatIsNotForDocker() throws IOException {
        write(
                directory.resolve(".docker/contexts/meta/" + NameHash.of("k") + "/meta.json"),
                "{\"Name\":\"k\",\"Endpoints\":{\"kubernetes\":{}}}");
        assertThatThrownBy(() -> contexts(Map.of()).endpoint("k"))
                .hasMessage("cannot find docker endpoint in context \"k\"");
    }

    private DockerContexts contexts(Map<String, String> variables) {
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("HOME", directory.toString());
        var host = Hosts.of(directory, ImmutableMap.copyOf(environment));
        return new DockerContexts(host, DockerConfig.read(host));
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }
}
