package dev.jbake.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UpgradeDialerTest {

    /// The engine may write its first frame before it has seen anything from us.
    @Test
    void bytesBehindTheHeadAreKept() throws Exception {
        Scripted engine =
                new Scripted("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\nPRI");
        try (ByteStream stream = new UpgradeDialer(engine).dial()) {
            assertThat(stream.input().readAllBytes()).asString().isEqualTo("PRI");
        }
        assertThat(engine.asked().lines())
                .containsExactly(
                        "POST /grpc HTTP/1.1",
                        "Host: localhost",
                        "Connection: Upgrade",
                        "Upgrade: h2c",
                        "Content-Length: 0",
                        "");
    }

    @Test
    void refusalSaysWhy() {
        Scripted engine =
                new Scripted("HTTP/1.1 404 Not Found\r\nContent-Length: 28\r\n\r\n{\"message\":\"page not found\"}");
        assertThatThrownBy(() -> new UpgradeDialer(engine).dial())
                .isInstanceOf(DialException.class)
                .hasMessage(
                        "Tried to connect to script://, but the Docker Engine offers no BuildKit there: 404 page not"
                                + " found");
    }

    @Test
    void otherServersAreNotMistaken() {
        assertThatThrownBy(() -> new UpgradeDialer(new Scripted("SSH-2.0-OpenSSH\r\n\r\n")).dial())
                .hasMessage("Tried to connect to script://, but what answers there is not a Docker Engine");
        assertThatThrownBy(() -> new UpgradeDialer(new Scripted("HTTP/1.1 101 Sw")).dial())
                .hasMessage("Tried to connect to script://, but the connection was closed before an answer came");
    }

    private static final class Scripted implements Dialer, ByteStream {
        private final InputStream input;
        private final ByteArrayOutputStream output = new ByteArrayOutputStream();

        private Scripted(String answer) {
            input = new ByteArrayInputStream(answer.getBytes(StandardCharsets.US_ASCII));
        }

        private String asked() {
            return output.toString(StandardCharsets.US_ASCII);
        }

        @Override
        public String address() {
            return "script://";
        }

        @Override
        public String authority() {
            return "localhost";
        }

        @Override
        public ByteStream dial(Attempt attempt) {
            return this;
        }

        @Override
        public InputStream input() {
            return input;
        }

        @Override
        public OutputStream output() {
            return output;
        }

        @Override
        public void close() {}
    }
}
