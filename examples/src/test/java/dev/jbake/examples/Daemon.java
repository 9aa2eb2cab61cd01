package dev.jbake.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.TestEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The few calls of the Docker API that show what lies in the test engine.
final class Daemon {

    private static final Pattern ID = Pattern.compile("\"Id\":\"([0-9a-f]+)\"");

    private Daemon() {}

    /// Runs an image's own command and gives what it wrote.
    static String run(String image) throws IOException {
        // a terminal, since the log is plain text then
        String created = call(
                "POST",
                "/containers/create",
                "{\"Image\": \"%s\", \"Tty\": true, \"HostConfig\": {\"NetworkMode\": \"none\"}}".formatted(image));
        Matcher id = ID.matcher(created);
        assertThat(id.find()).as(created).isTrue();
        String container = "/containers/" + id.group(1);
        try {
            call("POST", container + "/start", "");
            call("POST", container + "/wait", "");
            return call("GET", container + "/logs?stdout=1", "").replace("\r", "");
        } finally {
            call("DELETE", container + "?force=1", "");
        }
    }

    /// The description of an image, as JSON.
    static String inspect(String image) throws IOException {
        return call("GET", "/images/" + image + "/json", "");
    }

    // HTTP/1.0: the answer ends where the connection does.
    private static String call(String method, String path, String body) throws IOException {
        String socket = TestEngine.docker().substring("unix://".length());
        String request = "%s %s HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(method, path, body.length(), body);
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.UTF_8)));
            var answer = new ByteArrayOutputStream();
            var buffer = ByteBuffer.allocate(8192);
            while (channel.read(buffer.clear()) >= 0) {
                answer.write(buffer.array(), 0, buffer.position());
            }
            String text = answer.toString(StandardCharsets.UTF_8);
            assertThat(text).as(method + " " + path).startsWith("HTTP/1.0 2");
            return text.substring(text.indexOf("\r\n\r\n") + 4);
        }
    }
}
