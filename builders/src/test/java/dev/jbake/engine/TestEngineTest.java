package dev.jbake.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TestEngineTest {

    private static final String PING = "GET /_ping HTTP/1.0\r\n\r\n";
    // the preface of HTTP/2 and an empty SETTINGS frame
    private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0";

    @Test
    void dockerAnswers() throws Exception {
        assertThat(exchange(TestEngine.docker(), PING)).startsWith("HTTP/1.0 200 OK");
    }

    @Test
    void buildkitSpeaksHttp2AtOnce() throws Exception {
        String answer = exchange(TestEngine.buildkit(), PREFACE);
        assertThat(answer.charAt(3)).as("type of the first frame").isEqualTo('\4');
    }

    @Test
    void registryAnswers() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://" + TestEngine.registry() + "/v2/"))
                    .build();
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void busyboxNeedsNoLibrary() throws Exception {
        Path program = TestEngine.busybox();
        Process process = new ProcessBuilder(program.toString(), "echo", "hello").start();
        assertThat(process.inputReader().readLine()).isEqualTo("hello");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void privateEngineComesBackAfterItsDeath() throws Exception {
        Path log;
        try (var engine = TestEngine.restartable()) {
            engine.kill();
            engine.start();
            log = engine.log();
            assertThat(exchange(engine.docker(), PING)).startsWith("HTTP/1.0 200 OK");
        }
        assertThat(Files.exists(log.getParent())).as("its folder is left").isFalse();
    }

    private static String exchange(String address, String text) throws IOException {
        try (var socket = SocketChannel.open(UnixDomainSocketAddress.of(address.substring("unix://".length())))) {
            socket.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)));
            var answer = ByteBuffer.allocate(4096);
            socket.read(answer);
            return new String(answer.array(), 0, answer.position(), StandardCharsets.ISO_8859_1);
        }
    }
}
