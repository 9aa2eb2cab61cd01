package dev.jbake.buildkit.session;

import dev.jbake.buildkit.proto.ssh.BytesMessage;
import dev.jbake.buildkit.proto.ssh.CheckAgentRequest;
import dev.jbake.buildkit.proto.ssh.CheckAgentResponse;
import dev.jbake.buildkit.proto.ssh.SSHGrpc;
import dev.jbake.host.Host;
import dev.jbake.plan.SshAgent;
import dev.jbake.ssh.Agent;
import dev.jbake.ssh.Agents;
import dev.jbake.ssh.KeyException;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lets build steps use SSH agents and keys of the client, to list keys and to sign, and for nothing else.
public final class SshService {
    private static final Metadata.Key<String> ID_HEADER =
            Metadata.Key.of("buildkit.ssh.id", Metadata.ASCII_STRING_MARSHALLER);
    private static final Context.Key<String> ID = Context.key("ssh id");
    private static final String DEFAULT = "default";

    private SshService() {}

    /// The agents of a target.
    ///
    /// @throws AttachmentException if there is no such agent, or a key cannot be used
    public static ServerServiceDefinition of(List<SshAgent> agents, Host host) throws AttachmentException {
        Map<String, Agent> known = new HashMap<>();
        for (SshAgent agent : agents) {
            String id = orDefault(agent.id());
            if (known.containsKey(id)) {
                throw new AttachmentException("duplicate agent ID \"" + id + "\"");
            }
            known.put(id, agent(id, agent, host));
        }
        return ServerInterceptors.intercept(new Service(known).bindService(), new IdInterceptor());
    }

    private static Agent agent(String id, SshAgent agent, Host host) throws AttachmentException {
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
            return Agents.of(paths, host);
        } catch (KeyException e) {
            throw new AttachmentException(
                    failed + "failed to convert agent config for ID: \"" + id + "\": " + e.getMessage());
        }
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
        private final Map<String, Agent> agents;

        private Service(Map<String, Agent> agents) {
            this.agents = agents;
        }

        @Override
        public void checkAgent(CheckAgentRequest request, StreamObserver<CheckAgentResponse> response) {
            String id = orDefault(request.getId());
            if (agents.containsKey(id)) {
                response.onNext(CheckAgentResponse.getDefaultInstance());
                response.onCompleted();
            } else {
                response.onError(unset(id));
            }
        }

        @Override
        public StreamObserver<BytesMessage> forwardAgent(StreamObserver<BytesMessage> response) {
            String id = ID.get();
            Agent agent = agents.get(id);
            if (agent == null) {
                response.onError(unset(id));
                return new Ignored();
            }
            return AgentRelay.start(agent, (ServerCallStreamObserver<BytesMessage>) response);
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
