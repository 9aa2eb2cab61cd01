package dev.jbake.training;

import dev.jbake.driver.ByteStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

/// A client's connection from where HTTP/2 begins on.
///
/// @param input begins with the preface of HTTP/2
record ClientStream(InputStream input, ByteStream stream) implements ByteStream {

    /// Reads the head of the first request. The `docker` driver asks for an upgrade to HTTP/2, and gets it; the
    /// `remote` one begins with the preface, whose start looks like the head of a request.
    static ClientStream of(ByteStream stream) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = stream.input().read();
            if (next < 0) {
                throw new EOFException();
            }
            head.append((char) next);
        }
        if (head.indexOf("PRI ") == 0) {
            byte[] preface = head.toString().getBytes(StandardCharsets.US_ASCII);
            return new ClientStream(new SequenceInputStream(new ByteArrayInputStream(preface), stream.input()), stream);
        }
        stream.output()
                .write("HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        stream.output().flush();
        return new ClientStream(stream.input(), stream);
    }

    @Override
    public OutputStream output() {
        return stream.output();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
