package dev.jbake.driver.docker;

import com.github.dockerjava.transport.DockerHttpClient;
import dev.jbake.driver.Dialer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// docker-java's way to an engine, over our own connections: one for each request.
///
/// Nothing is left running when it is closed; requests under way then fail. Hijacked input is not there yet.
final class SocketTransport implements DockerHttpClient {

    private final Dialer engine;
    private final Map<String, String> headers;
    private final Set<HttpExchange> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /// @param headers sent with every request
    SocketTransport(Dialer engine, Map<String, String> headers) {
        this.engine = engine;
        this.headers = headers;
    }

    @Override
    public Response execute(Request request) {
        try {
            return send(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Like {@link #execute}, with the exception as it is.
    HttpExchange send(Request request) throws IOException {
        if (request.hijackedInput() != null) {
            throw new UnsupportedOperationException("hijacked input is not supported yet");
        }
        HttpExchange exchange = new HttpExchange(engine.dial(), open::remove);
        open.add(exchange);
        try {
            if (closed) {
                throw new IOException("the connection was closed");
            }
            exchange.begin(request, engine.authority(), headers);
            return exchange;
        } catch (IOException | RuntimeException e) {
            exchange.close();
            throw e;
        }
    }

    @Override
    public void close() {
        closed = true;
        open.forEach(HttpExchange::close);
    }
}
