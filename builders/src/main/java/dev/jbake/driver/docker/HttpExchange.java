package dev.jbake.driver.docker;

import com.github.dockerjava.transport.DockerHttpClient.Request;
import com.github.dockerjava.transport.DockerHttpClient.Response;
import dev.jbake.driver.watch.WatchedStream;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One HTTP/1.1 request with its answer, on a connection of its own.
///
/// A body that is a stream goes out in chunks on a thread of its own while the answer is read, because an engine may
/// answer with progress from the first byte on. If an engine ends the upload early, its answer is still read.
final class HttpExchange implements Response {

    private static final int CHUNK_BYTES = 64 << 10;
    private static final int LONGEST_LINE = 64 << 10;
    private static final int MOST_HEADERS = 200;
    private static final long JOIN_MILLIS = 2000;

    private final WatchedStream stream;
    private final Consumer<HttpExchange> onClose;
    private final InputStream input;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private int status;
    private InputStream body = InputStream.nullInputStream();
    private @Nullable Thread upload;
    private volatile @Nullable IOException sourceFailure;

    HttpExchange(WatchedStream stream, Consumer<HttpExchange> onClose) {
        this.stream = stream;
        this.onClose = onClose;
        this.input = new BufferedInputStream(stream.input());
    }

    /// Sends the request and reads the head of the answer.
    void begin(Request request, String authority, Map<String, String> common) throws IOException {
        OutputStream output = new BufferedOutputStream(stream.output(), CHUNK_BYTES + 16);
        InputStream source = request.body();
        byte[] bytes = request.bodyBytes();
        StringBuilder head = new StringBuilder();
        head.append(request.method()).append(' ').append(request.path()).append(" HTTP/1.1\r\n");
        Map<String, String> lines = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        lines.putAll(common);
        lines.putAll(request.headers());
        lines.put("Host", authority);
        lines.put("Connection", "close");
        if (bytes != null) {
            lines.put("Content-Length", Integer.toString(bytes.length));
        } else if (source != null) {
            lines.put("Transfer-Encoding", "chunked");
        } else if (request.method().equals("POST")) {
            lines.put("Content-Length", "0");
        }
        lines.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        String text = head.append("\r\n").toString();
        output.write(text.getBytes(StandardCharsets.ISO_8859_1));
        if (bytes != null) {
            output.write(bytes);
        }
        output.flush();
        if (bytes == null && source != null) {
            upload = Thread.ofPlatform().daemon().name("docker-upload").start(() -> upload(source, output));
        }
        readHead(request.method());
    }

    private void upload(InputStream source, OutputStream output) {
        byte[] chunk = new byte[CHUNK_BYTES];
        while (true) {
            int length;
            try {
                length = source.read(chunk);
            } catch (IOException e) {
                // Without the last chunk the engine knows that the body is not whole.
                sourceFailure = e;
                closeStream();
                return;
            }
            try {
                output.write((Integer.toHexString(Math.max(length, 0)) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                output.write(chunk, 0, Math.max(length, 0));
                output.write('\r');
                output.write('\n');
                output.flush();
            } catch (IOException e) {
                // The engine wants no more; its answer says why.
                return;
            }
            if (length < 0) {
                return;
            }
        }
    }

    private void readHead(String method) throws IOException {
        try {
            do {
                headers.clear();
                String[] words = line().split(" ", 3);
                if (words.length < 2 || !words[0].startsWith("HTTP/1.") || !words[1].matches("[1-5][0-9][0-9]")) {
                    throw new IOException("what answers there is not a Docker Engine");
                }
                status = Integer.parseInt(words[1]);
                readHeaders();
            } while (status < 200 && status != 101);
        } catch (IOException e) {
            throw failure(e);
        }
        boolean empty = method.equals("HEAD") || status == 204 || status == 304;
        String length = getHeader("Content-Length");
        String encoding = getHeader("Transfer-Encoding");
        if (empty) {
            body = InputStream.nullInputStream();
        } else if (encoding != null && encoding.toLowerCase(Locale.ROOT).contains("chunked")) {
            body = new BodyInput(this, input, -1, true);
        } else {
            body = new BodyInput(this, input, length == null ? Long.MAX_VALUE : parseLength(length), false);
        }
    }

    private void readHeaders() throws IOException {
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon <= 0 || headers.size() >= MOST_HEADERS) {
                throw new IOException("what answers there is not a Docker Engine");
            }
            headers.computeIfAbsent(line.substring(0, colon).strip(), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
    }

    private static long parseLength(String text) throws IOException {
        try {
            return Long.parseUnsignedLong(text);
        } catch (NumberFormatException e) {
            throw new IOException("the engine's answer has no valid length");
        }
    }

    /// One line of a head or between chunks, without its end.
    String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new IOException("the connection was closed before the answer was complete");
            }
            if (line.length() >= LONGEST_LINE) {
                throw new IOException("what answers there is not a Docker Engine");
            }
            line.append((char) next);
        }
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == '\r' ? line.substring(0, length - 1) : line.toString();
    }

    /// The failure of the upload, or that the engine has gone silent, if that is why reading the answer failed.
    IOException failure(IOException reading) {
        IOException source = sourceFailure == null ? stream.failure() : sourceFailure;
        return source == null ? reading : source;
    }

    @Override
    public int getStatusCode() {
        return status;
    }

    @Override
    public Map<String, List<String>> getHeaders() {
        return headers;
    }

    @Override
    public InputStream getBody() {
        return body;
    }

    /// Ends the connection, and an upload that is still under way. Closing twice does no harm.
    @Override
    public void close() {
        closeStream();
        Thread running = upload;
        if (running != null) {
            running.interrupt();
            try {
                running.join(JOIN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        onClose.accept(this);
    }

    private void closeStream() {
        try {
            stream.close();
        } catch (IOException e) {
            // The connection is not used again, however it ended.
        }
    }
}
