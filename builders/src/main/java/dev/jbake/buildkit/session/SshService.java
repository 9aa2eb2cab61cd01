package dev.jbake.buildkit.session;

import dev.jbake.buildkit.proto.ssh.BytesMessage;
import dev.jbake.buildkit.proto.ssh.CheckAgentRequest;
import dev.jbake.buildkit.proto.ssh.CheckAgentResponse;
import dev.jbake.buildkit.proto.ssh.SSHGrpc;
import dev.jbake.driver.Dialer;
import dev.jbake.driver.UnixDialer;
import dev.jbake.host.Host;
import dev.jbake.plan.SshAgent;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lets build steps use SSH agents of the client, to list keys and to sign, and for nothing else.
public final class SshService {
    private static final Metadata.Key<String> ID_HEADER =
            Metadata.Key.of("buildkit.ssh.id", Metadata.ASCII_STRING_MARSHALLER);
    private static final Context.Key<String> ID = Context.key("ssh id");
    private static final String DEFAULT = "default";

    private SshService() {}

    /// The agents of a target.
    ///
    /// @throws AttachmentException if there is no such agent, or if key files are named: they are not supported yet
    public static ServerServiceDefinition of(List<SshAgent> agents, Host host) throws AttachmentException {
        Map<String, Dialer> sockets = new HashMap<>();
        for (SshAgent agent : agents) {
            String id = orDefault(agent.id());
            if (sockets.containsKey(id)) {
                throw new AttachmentException("duplicate agent ID \"" + id + "\"");
            }
            sockets.put(id, new UnixDialer(socket(id, agent, host)));
        }
        return ServerInterceptors.intercept(new Service(sockets).bindService(), new IdInterceptor());
    }

    private static Path socket(String id, SshAgent agent, Host host) throws AttachmentException {
        List<String> paths =
                agent.paths().stream().filter(path -> !path.isEmpty()).toList();
        String failed = "failed to convert agent config {" + id + " [" + String.join(" ", paths) + "] false}: ";
        if (paths.isEmpty()) {
            String socket = host.variable("SSH_AUTH_SOCK");
            if (socket == null || socket.isEmpty()) {
                throw new AttachmentException(
                        failed + "invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set");
            }
            paths = List.of(socket);
        }
        try {
            return socket(paths, host);
        } catch (AttachmentException e) {
            throw new AttachmentException(
                    failed + "failed to convert agent config for ID: \"" + id + "\": " + e.getMessage());
        }
    }

    private static Path socket(List<String> paths, Host host) throws AttachmentException {
        for (String path : paths) {
            Path file = host.resolve(path);
            if (Files.notExists(file)) {
                throw new AttachmentException("stat " + path + ": no such file or directory");
            }
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.isRegularFile(file)) {
                throw new AttachmentException(
                        "ssh key files are not supported yet: add " + path + " to an agent and forward that");
            }
        }
        if (paths.size() > 1) {
            throw new AttachmentException("only single socket allowed");
        }
        return host.resolve(paths.getFirst());
    }

    private static String orDefault(@Nullable String id) {
        return id == null || id.isEmpty() ? DEFAULT : id;
    }

    private static final class IdInterceptor implements ServerInterceptor {
        @Override
        public <Q, A> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
            Context context = Context.current().withValue(ID, orDefault(headers.get(ID_HEADER)));
            return Contexts.interceptCall(context, call, headers, next);
        }
    }

    private static final class Service extends SSHGrpc.SSHImplBase {
        private final Map<String, Dialer> sockets;

        private Service(Map<String, Dialer> sockets) {
            this.sockets = sockets;
        }

        @Override
        public void checkAgent(CheckAgentRequest request, StreamObserver<CheckAgentResponse> response) {
            String id = orDefault(request.getId());
            if (sockets.containsKey(id)) {
                response.onNext(CheckAgentResponse.getDefaultInstance());
                response.onCompleted();
            } else {
                response.onError(unset(id));
            }
        }

        @Override
        public StreamObserver<BytesMessage> forwardAgent(StreamObserver<BytesMessage> response) {
            String id = ID.get();
            Dialer socket = sockets.get(id);
            if (socket == null) {
                response.onError(unset(id));
                return new Ignored();
            }
            return AgentRelay.start(socket, (ServerCallStreamObserver<BytesMessage>) response);
        }

        private static StatusException unset(String id) {
            return Status.UNKNOWN.withDescription("unset ssh forward key " + id).asException();
        }
    }

    private static final class Ignored implements StreamObserver<BytesMessage> {
        @Override
        public void onNext(BytesMessage message) {}

        @Override
        public void onError(Throwable error) {}

        @Override
        public void onCompleted() {}
    }
}
