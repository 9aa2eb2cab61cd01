package dev.jbake.driver.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.core.DockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.transport.DockerHttpClient.Request;
import dev.jbake.builder.AuthEntry;
import dev.jbake.builder.Fields;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.driver.Dialer;
import dev.jbake.driver.Patience;
import dev.jbake.failure.Reason;
import dev.jbake.plan.ImageName;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/// A Docker Engine: what it is, and its images.
///
/// All calls wait for the engine and may be made from any thread, but from platform threads only: they read sockets.
/// {@link #close} ends calls under way.
public final class DockerEngine implements Closeable {

    private static final int LONGEST_MESSAGE = 64 << 10;

    private final Dialer engine;
    private final SocketTransport transport;
    private final DockerClient client;

    private DockerEngine(Dialer engine, SocketTransport transport, DockerClient client) {
        this.engine = engine;
        this.transport = transport;
        this.client = client;
    }

    /// An engine, not contacted yet.
    ///
    /// @param headers sent with every request: `HttpHeaders` of docker's configuration
    /// @param patience for an engine that does not answer
    public static DockerEngine at(Dialer engine, Map<String, String> headers, Patience patience) {
        SocketTransport transport = new SocketTransport(engine, headers, patience);
        EngineConfig config = new EngineConfig(DockerClientConfig.getDefaultObjectMapper());
        return new DockerEngine(engine, transport, DockerClientImpl.getInstance(config, transport));
    }

    /// True if the engine keeps images in containerd, so that it can load OCI archives, indexes and attestations.
    ///
    /// @throws EngineException if it is not there: `Cannot connect to the Docker daemon at ...`
    public boolean containerdStore() throws EngineException {
        List<List<String>> driver = call(
                        "ask the engine about itself",
                        docker -> docker.infoCmd().exec())
                .getDriverStatuses();
        return driver != null && driver.contains(List.of("driver-type", "io.containerd.snapshotter.v1"));
    }

    /// How many CPUs the engine's machine has, at least 1.
    ///
    /// @throws EngineException if it is not there
    public int cpus() throws EngineException {
        Integer cpus = call(
                        "ask the engine about itself",
                        docker -> docker.infoCmd().exec())
                .getNCPU();
        return cpus == null || cpus < 1 ? 1 : cpus;
    }

    /// Loads an image archive, reading it as fast as the engine takes it.
    ///
    /// @param archive in Docker's or, for engines with containerd's store, in OCI's form; not closed
    /// @throws EngineException if the engine does not have the image afterwards
    /// @throws IOException what reading the archive failed with
    public void load(InputStream archive, Consumer<EngineEvent> events) throws IOException {
        Request request = Request.builder()
                .method(Request.Method.POST)
                .path("/images/load?quiet=0")
                .putHeader("Content-Type", "application/x-tar")
                .body(archive)
                .build();
        exchange("load an image", request, events);
    }

    /// A load that is fed by writing.
    public ImageLoad startLoad(Consumer<EngineEvent> events) {
        return new ImageLoad(archive -> load(archive, events));
    }

    /// Pushes an image that the engine has.
    ///
    /// @param name `repository[:tag]`
    /// @param credentials for the name's registry
    public void push(String name, AuthEntry credentials, Consumer<EngineEvent> events) throws EngineException {
        ImageName parts = ImageName.of(name);
        Request request = Request.builder()
                .method(Request.Method.POST)
                .path("/images/" + parts.repository() + "/push?tag=" + encode(parts.tag()))
                .putHeader("X-Registry-Auth", RegistryAuth.header(credentials, parts))
                .build();
        try {
            exchange("push " + name, request, events);
        } catch (EngineException e) {
            throw e;
        } catch (IOException e) {
            throw new EngineException(sentence("push " + name, e), e);
        }
    }

    /// The digest that a registry has under a name, as the engine finds it there.
    ///
    /// @param credentials for the name's registry
    public String remoteDigest(String name, AuthEntry credentials) throws EngineException {
        Request request = Request.builder()
                .method(Request.Method.GET)
                .path("/distribution/" + name + "/json")
                .putHeader("X-Registry-Auth", RegistryAuth.header(credentials, ImageName.of(name)))
                .build();
        String task = "look up " + name;
        try (HttpExchange exchange = transport.send(request)) {
            requireSuccess(task, exchange);
            String text = new String(exchange.getBody().readNBytes(LONGEST_MESSAGE), StandardCharsets.UTF_8);
            return Fields.parse(text, "the engine's answer")
                    .object("Descriptor")
                    .text("digest");
        } catch (EngineException e) {
            throw e;
        } catch (IOException | UnusableBuilderException e) {
            throw new EngineException(sentence(task, e), e);
        }
    }

    /// The registry of an image's name, as docker's credentials know it: Docker Hub's long key for names without one.
    public static String registryOf(String name) {
        return RegistryAuth.registry(ImageName.of(name));
    }

    @Override
    public void close() {
        transport.close();
    }

    private void exchange(String task, Request request, Consumer<EngineEvent> events) throws IOException {
        try (HttpExchange exchange = transport.send(request);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(exchange.getBody(), StandardCharsets.UTF_8))) {
            requireSuccess(task, exchange);
            String failure = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    failure = report(Fields.parse(line, "the engine's answer"), failure, events);
                }
            }
            if (!failure.isEmpty()) {
                throw new EngineException("Tried to " + task + ", but the Docker daemon says: " + failure);
            }
        } catch (EngineException e) {
            throw e;
        } catch (IOException | UnusableBuilderException e) {
            throw new EngineException(sentence(task, e), e);
        }
    }

    /// Reports one line; returns the last failure that the engine reported.
    private static String report(Fields line, String before, Consumer<EngineEvent> events)
            throws UnusableBuilderException {
        String text = line.text("status").isEmpty() ? line.text("stream") : line.text("status");
        if (!text.isBlank()) {
            Fields progress = line.object("progressDetail");
            events.accept(new EngineEvent(
                    line.text("id"), text.strip(), progress.number("current"), progress.number("total")));
        }
        String detailed = line.object("errorDetail").text("message");
        String failure = detailed.isEmpty() ? line.text("error") : detailed;
        return failure.isEmpty() ? before : failure;
    }

    private static void requireSuccess(String task, HttpExchange exchange) throws IOException {
        int status = exchange.getStatusCode();
        if (status >= 200 && status < 300) {
            return;
        }
        String text = new String(exchange.getBody().readNBytes(LONGEST_MESSAGE), StandardCharsets.UTF_8).strip();
        throw new EngineException("Tried to " + task + ", but the Docker daemon refused: " + message(text, status));
    }

    private static String message(String text, int status) {
        try {
            String message = Fields.parse(text, "the engine's answer").text("message");
            return message.isEmpty() ? "status " + status : message;
        } catch (UnusableBuilderException e) {
            return text.isEmpty() ? "status " + status : text;
        }
    }

    private <T> T call(String task, Function<DockerClient, T> command) throws EngineException {
        try {
            return command.apply(client);
        } catch (DockerException e) {
            throw new EngineException(
                    "Tried to " + task + ", but the Docker daemon refused: "
                            + message(
                                    String.valueOf(e.getMessage()).replaceFirst("^Status \\d+: ", ""),
                                    e.getHttpStatus()),
                    e);
        } catch (UncheckedIOException e) {
            throw new EngineException(unreachable(e), e);
        } catch (RuntimeException e) {
            throw new EngineException(sentence(task, e), e);
        }
    }

    private String unreachable(UncheckedIOException e) {
        return "Cannot connect to the Docker daemon at " + engine.address() + ". Is the docker daemon running? ("
                + Reason.of(Objects.requireNonNull(e.getCause())) + ")";
    }

    private String sentence(String task, Exception e) {
        return "Tried to " + task + " at " + engine.address() + ", but " + Reason.of(e);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
