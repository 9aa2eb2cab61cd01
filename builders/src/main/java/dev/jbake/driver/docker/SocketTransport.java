package dev.jbake.driver.docker;

import com.github.dockerjava.transport.DockerHttpClient;
import dev.jbake.driver.ByteStream;
import dev.jbake.driver.Dialer;
import dev.jbake.driver.Patience;
import dev.jbake.driver.watch.SilenceWatch;
import dev.jbake.driver.watch.WatchedStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/// docker-java's way to an engine, over our own connections: one for each request.
///
/// Nothing is left running when it is closed; requests under way then fail. Hijacked input is not there yet. An engine
/// that has gone silent is given up: one that works on a request still answers pings.
final class SocketTransport implements DockerHttpClient {

    private final Dialer engine;
    private final Map<String, String> headers;
    private final Patience patience;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(daemon("docker-timer").factory());
    private final Set<HttpExchange> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /// @param headers sent with every request
    /// @param patience for an engine that does not answer
    SocketTransport(Dialer engine, Map<String, String> headers, Patience patience) {
        this.engine = engine;
        this.headers = headers;
        this.patience = patience;
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
        WatchedStream stream = new WatchedStream(dial());
        SilenceWatch watch = new SilenceWatch(stream, engine.address(), patience, timer, () -> ask(stream));
        return exchange(request, stream, watch);
    }

    private HttpExchange exchange(Request request, WatchedStream stream, @Nullable SilenceWatch watch)
            throws IOException {
        HttpExchange exchange = new HttpExchange(stream, ended -> {
            open.remove(ended);
            if (watch != null) {
                watch.close();
            }
        });
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

    private ByteStream dial() throws IOException {
        try {
            return engine.dial(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    /// Asks the engine for a sign of life, for a stream on which nothing comes in.
    private void ask(WatchedStream silent) {
        Request ping =
                Request.builder().method(Request.Method.GET).path("/_ping").build();
        daemon("docker-ping").start(() -> {
            try {
                exchange(ping, new WatchedStream(dial()), null).close();
                silent.hear();
            } catch (IOException ignored) {
                // The silence goes on.
            }
        });
    }

    private static Thread.Builder daemon(String name) {
        return Thread.ofPlatform().daemon().name(name);
    }

    @Override
    public void close() {
        closed = true;
        open.forEach(HttpExchange::close);
        timer.shutdown();
    }
}
