package dev.jbake.buildkit.session;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import dev.jbake.buildkit.proto.ssh.BytesMessage;
import dev.jbake.driver.ByteStream;
import dev.jbake.driver.Dialer;
import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.io.DataInputStream;
import java.io.DataOutputStream;
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

    private final Dialer agent;
    private final ServerCallStreamObserver<BytesMessage> step;
    private final BlockingQueue<ByteString> received = new LinkedBlockingQueue<>();
    private volatile @Nullable ByteStream open;
    private ByteString unread = ByteString.EMPTY;

    private AgentRelay(Dialer agent, ServerCallStreamObserver<BytesMessage> step) {
        this.agent = agent;
        this.step = step;
    }

    static AgentRelay start(Dialer agent, ServerCallStreamObserver<BytesMessage> step) {
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
        ByteStream stream = open;
        if (stream != null) {
            try {
                stream.close();
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
        try (ByteStream stream = agent.dial()) {
            open = stream;
            DataInputStream answers = new DataInputStream(stream.input());
            DataOutputStream requests = new DataOutputStream(stream.output());
            while (fill(Integer.BYTES)) {
                int length = unread.asReadOnlyByteBuffer().getInt();
                if (length <= 0 || length > LONGEST || !fill(Integer.BYTES + length)) {
                    break;
                }
                byte[] request =
                        unread.substring(Integer.BYTES, Integer.BYTES + length).toByteArray();
                unread = unread.substring(Integer.BYTES + length);
                reply(allowed(request[0]) ? ask(requests, answers, request) : new byte[] {FAILURE});
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

    private static byte[] ask(DataOutputStream requests, DataInputStream answers, byte[] request) throws IOException {
        requests.writeInt(request.length);
        requests.write(request);
        requests.flush();
        int length = answers.readInt();
        if (length <= 0 || length > LONGEST) {
            throw new IOException("the ssh agent gave an answer of " + length + " bytes");
        }
        return answers.readNBytes(length);
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
