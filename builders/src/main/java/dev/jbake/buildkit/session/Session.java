package dev.jbake.buildkit.session;

import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.Lane;
import dev.jbake.buildkit.proto.control.BytesMessage;
import dev.jbake.buildkit.proto.control.ControlGrpc;
import dev.jbake.buildkit.transport.Transport;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.ServerMethodDefinition;
import io.grpc.ServerServiceDefinition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One session: the daemon calls the attached services until it is closed. Health is always attached.
///
/// It takes one stream of its lane. Keep it open until every build that may read from it has ended.
public final class Session implements AutoCloseable {
    /// The header with the id of the session that a call opens.
    public static final Metadata.Key<String> ID = key("x-docker-expose-session-uuid");

    private static final Metadata.Key<String> SHARED_KEY = key("x-docker-expose-session-sharedkey");
    private static final Metadata.Key<String> METHOD = key("x-docker-expose-session-grpc-method");
    private static final int READY_BYTES = 128 << 10;
    private static final long GRACE_SECONDS = 2;

    private final String id;
    private final Tunnel tunnel;
    private final Transport.Serving serving;

    private Session(String id, Tunnel tunnel, Transport.Serving serving) {
        this.id = id;
        this.tunnel = tunnel;
        this.serving = serving;
    }

    /// Opens a session. It returns at once; the daemon waits five seconds for the session of a build, see
    /// [#awaitOpen].
    ///
    /// @param id 25 characters, see [dev.jbake.buildkit.BuildIds]
    /// @param sharedKey under which the daemon keeps context files for the next build; empty for none
    /// @param attachables what the daemon may call. All methods of a service are announced; only those are called.
    public static Session open(
            BuildkitClient client, Lane lane, String id, String sharedKey, List<ServerServiceDefinition> attachables) {
        List<ServerServiceDefinition> services = new ArrayList<>(attachables);
        services.add(new HealthService().bindService());
        ClientCall<BytesMessage, BytesMessage> call = lane.channel()
                .newCall(
                        ControlGrpc.getSessionMethod(),
                        CallOptions.DEFAULT.withOnReadyThreshold(READY_BYTES).withExecutor(Runnable::run));
        Tunnel tunnel = new Tunnel(call);
        tunnel.start(headers(id, sharedKey, services));
        try {
            Transport.Serving serving = client.transport().serve(tunnel, services);
            return new Session(id, tunnel, serving);
        } catch (IOException e) {
            throw new IllegalStateException("a fresh tunnel can't be broken", e);
        }
    }

    /// Waits until the daemon has opened its side, or the session has ended: from then on the daemon finds it.
    public void awaitOpen() throws InterruptedException {
        try {
            tunnel.open().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// True when the daemon can no longer call it: its connection was lost, or the daemon has closed it.
    public boolean hasEnded() {
        return tunnel.end().isDone();
    }

    private static Metadata headers(String id, String sharedKey, List<ServerServiceDefinition> services) {
        Metadata headers = new Metadata();
        headers.put(ID, id);
        // Other characters are not allowed in a header; a key that means two directories only costs time.
        headers.put(SHARED_KEY, sharedKey.replaceAll("[^\\x21-\\x7e]", "_"));
        for (ServerServiceDefinition service : services) {
            for (ServerMethodDefinition<?, ?> method : service.getMethods()) {
                headers.put(METHOD, "/" + method.getMethodDescriptor().getFullMethodName());
            }
        }
        return headers;
    }

    private static Metadata.Key<String> key(String name) {
        return Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
    }

    /// The id of the session, as a build's Solve names it.
    public String id() {
        return id;
    }

    /// Ends the session's stream, waits a moment for the daemon's answer, and ends all calls.
    @Override
    public void close() {
        tunnel.finishOutput();
        try {
            tunnel.end().get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ignored) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException ignored) {
            // Then it is cut.
        }
        tunnel.close();
        serving.close();
    }
}
