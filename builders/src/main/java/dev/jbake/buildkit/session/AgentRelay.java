package dev.jbake.buildkit.session;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import dev.jbake.buildkit.proto.ssh.BytesMessage;
import dev.jbake.ssh.Agent;
import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// One connection of a build step to an agent: takes requests, passes on those that are allowed, refuses the others
/// itself. Requests and answers of the agent protocol take turns, so one thread does it all.
final class AgentRelay implements StreamObserver<BytesMessage>, Runnable {
    private static final int FAILURE = 5;
    private static final int REQUEST_IDENTITIES = 11;
    private static final int SIGN_REQUEST = 13;
    private static final int LONGEST = 256 << 10;
    private static final ByteString END = ByteString.EMPTY;

    private final Agent agent;
    private final ServerCallStreamObserver<BytesMessage> step;
    private final BlockingQueue<ByteString> received = new LinkedBlockingQueue<>();
    private volatile Agent.@Nullable Conversation open;
    private ByteString unread = ByteString.EMPTY;

    private AgentRelay(Agent agent, ServerCallStreamObserver<BytesMessage> step) {
        this.agent = agent;
        this.step = step;
    }

    static AgentRelay start(Agent agent, ServerCallStreamObserver<BytesMessage> step) {
        AgentRelay relay = new AgentRelay(agent, step);
        step.disableAutoRequest();
        step.setOnCancelHandler(relay::cancel);
        // A platform thread, since it reads from a socket.
        Thread.ofPlatform().daemon().name("jbake-ssh").start(relay);
        step.request(1);
        return relay;
    }

    private void cancel() {
        received.add(END);
        Agent.Conversation conversation = open;
        if (conversation != null) {
            try {
                conversation.close();
            } catch (IOException ignored) {
                // It is closed in any case.
            }
        }
    }

    @Override
    public void onNext(BytesMessage message) {
        if (!message.getData().isEmpty()) {
            received.add(message.getData());
        } else {
            step.request(1);
        }
    }

    @Override
    public void onError(Throwable error) {
        received.add(END);
    }

    @Override
    public void onCompleted() {
        received.add(END);
    }

    @Override
    public void run() {
        try (Agent.Conversation conversation = agent.open()) {
            open = conversation;
            while (fill(Integer.BYTES)) {
                int length = unread.asReadOnlyByteBuffer().getInt();
                if (length <= 0 || length > LONGEST || !fill(Integer.BYTES + length)) {
                    break;
                }
                byte[] request =
                        unread.substring(Integer.BYTES, Integer.BYTES + length).toByteArray();
                unread = unread.substring(Integer.BYTES + length);
                reply(allowed(request[0]) ? conversation.answer(request) : new byte[] {FAILURE});
            }
            if (!step.isCancelled()) {
                step.onCompleted();
            }
        } catch (IOException e) {
            if (!step.isCancelled()) {
                step.onError(Status.UNKNOWN.withDescription(e.getMessage()).asException());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean allowed(byte type) {
        return type == REQUEST_IDENTITIES || type == SIGN_REQUEST;
    }

    private void reply(byte[] answer) {
        byte[] framed = ByteBuffer.allocate(Integer.BYTES + answer.length)
                .putInt(answer.length)
                .put(answer)
                .array();
        step.onNext(BytesMessage.newBuilder()
                .setData(UnsafeByteOperations.unsafeWrap(framed))
                .build());
    }

    /// Waits until this many bytes are unread; false at the end.
    private boolean fill(int count) throws InterruptedException {
        while (unread.size() < count) {
            ByteString next = received.take();
            if (next.isEmpty()) {
                return false;
            }
            unread = unread.concat(next);
            step.request(1);
        }
        return true;
    }
}
