package dev.jbake.driver;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Turns a connection to a Docker Engine into one to the BuildKit inside, by the HTTP upgrade `POST /grpc`.
///
/// @param engine the way to the engine
public record UpgradeDialer(Dialer engine) implements Dialer {
    private static final int LONGEST_HEAD = 64 << 10;

    @Override
    public String address() {
        return engine.address();
    }

    @Override
    public String authority() {
        return "localhost";
    }

    @Override
    public ByteStream dial(Attempt attempt) throws DialException {
        ByteStream stream = engine.dial(attempt);
        try {
            try {
                ask(stream.output());
                checkAnswer(stream.input());
                return stream;
            } catch (IOException e) {
                stream.close();
                throw e;
            }
        } catch (DialException e) {
            throw e;
        } catch (IOException e) {
            throw new DialException(address(), e);
        }
    }

    private static void ask(OutputStream output) throws IOException {
        String request = """
                POST /grpc HTTP/1.1\r
                Host: localhost\r
                Connection: Upgrade\r
                Upgrade: h2c\r
                Content-Length: 0\r
                \r
                """;
        output.write(request.getBytes(StandardCharsets.US_ASCII));
        output.flush();
    }

    private void checkAnswer(InputStream input) throws IOException {
        String head = head(input);
        String[] status = head.lines().findFirst().orElse("").split(" ", 3);
        if (status.length < 2 || !status[0].startsWith("HTTP/1.")) {
            throw new DialException(address(), "what answers there is not a Docker Engine");
        }
        if (!status[1].equals("101")) {
            throw new DialException(
                    address(), "the Docker Engine offers no BuildKit there: " + status[1] + " " + body(head, input));
        }
    }

    /// Byte by byte: what follows the empty line belongs to HTTP/2 already, and the server may write it first.
    private String head(InputStream input) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = input.read();
            if (next < 0) {
                throw new DialException(address(), "the connection was closed before an answer came");
            }
            if (head.length() >= LONGEST_HEAD) {
                throw new DialException(address(), "what answers there is not a Docker Engine");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /// The text of a refusal, without its JSON wrapping where it has one.
    private static String body(String head, InputStream input) throws IOException {
        int length = head.lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith("content-length:"))
                .map(line -> line.substring("content-length:".length()).strip())
                .filter(text -> text.matches("[0-9]{1,5}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
        String text = new String(input.readNBytes(length), StandardCharsets.UTF_8).strip();
        String start = "{\"message\":\"";
        return text.startsWith(start) && text.endsWith("\"}")
                ? text.substring(start.length(), text.length() - 2)
                : text;
    }
}
