package dev.jbake.buildkit.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.protobuf.ByteString;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.EngineKind;
import dev.jbake.buildkit.StepBuild;
import dev.jbake.buildkit.proto.ssh.BytesMessage;
import dev.jbake.buildkit.proto.ssh.SSHGrpc;
import dev.jbake.host.Host;
import dev.jbake.plan.SshAgent;
import io.grpc.Channel;
import io.grpc.stub.StreamObserver;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SshServiceTest {
    private static final int REMOVE_ALL = 19;
    private static final int LIST = 11;
    private static final int SIGN = 13;

    @TempDir
    Path folder;

    private final ServerSocketChannel agent;
    private final Queue<Integer> asked = new ConcurrentLinkedQueue<>();

    SshServiceTest() throws IOException {
        agent = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    }

    @ParameterizedTest
    @EnumSource
    void stepHasTheSocketOfItsAgent(EngineKind engine) throws Exception {
        startAgent();
        var ssh = SshService.of(List.of(new SshAgent("own", ImmutableList.of("agent.sock"))), host(Map.of()));
        StepBuild.run(
                engine,
                List.of(ssh),
                "RUN --mount=type=ssh,id=own,required=true [\"/busybox\", \"sh\", \"-c\", \"test -S $SSH_AUTH_SOCK\"]");
        assertThat(asked).isEmpty();
    }

    /// No program of the steps speaks the agent's protocol, so the service is called as the daemon would.
    @Test
    void keysAreListedAndUsedButNotRemoved() throws Exception {
        startAgent();
        try (ServedService served = ServedService.start(
                folder.resolve("served.sock"),
                SshService.of(
                        List.of(new SshAgent("", ImmutableList.of())), host(Map.of("SSH_AUTH_SOCK", "agent.sock"))))) {
            assertThat(talk(served.channel(), LIST)).containsExactly(0, 0, 0, 5, 12, 0, 0, 0, 0);
            assertThat(talk(served.channel(), SIGN)).containsExactly(0, 0, 0, 5, 12, 0, 0, 0, 0);
            assertThat(talk(served.channel(), REMOVE_ALL)).containsExactly(0, 0, 0, 1, 5);
            assertThat(asked).containsExactly(LIST, SIGN);
        }
    }

    /// Sends one request in two pieces, and gives everything that comes.
    private static byte[] talk(Channel channel, int type) throws Exception {
        BlockingQueue<ByteString> answers = new LinkedBlockingQueue<>();
        StreamObserver<BytesMessage> requests = SSHGrpc.newStub(channel).forwardAgent(new StreamObserver<>() {
            @Override
            public void onNext(BytesMessage message) {
                answers.add(message.getData());
            }

            @Override
            public void onError(Throwable error) {
                answers.add(ByteString.copyFromUtf8(String.valueOf(error)));
            }

            @Override
            public void onCompleted() {}
        });
        requests.onNext(bytes(0, 0));
        requests.onNext(bytes(0, 1, type));
        ByteString answer = answers.poll(10, TimeUnit.SECONDS);
        requests.onCompleted();
        return answer == null ? new byte[0] : answer.toByteArray();
    }

    private static BytesMessage bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int index = 0; index < values.length; index++) {
            bytes[index] = (byte) values[index];
        }
        return BytesMessage.newBuilder().setData(ByteString.copyFrom(bytes)).build();
    }

    private void startAgent() throws IOException {
        agent.bind(UnixDomainSocketAddress.of(folder.resolve("agent.sock")));
        Thread.ofPlatform().daemon().start(this::serve);
    }

    @AfterEach
    void stopAgent() throws IOException {
        agent.close();
    }

    @ParameterizedTest
    @EnumSource
    void unknownAgentFailsTheStep(EngineKind engine) throws Exception {
        var ssh = SshService.of(List.of(), host(Map.of()));
        assertThatThrownBy(() -> StepBuild.run(
                        engine, List.of(ssh), "RUN --mount=type=ssh,required=true [\"/busybox\", \"true\"]"))
                .isInstanceOf(DaemonException.class)
                .hasMessageContaining("unset ssh forward key default");
    }

    @Test
    void whatCannotBeForwardedIsRefused() throws Exception {
        Files.writeString(folder.resolve("id_rsa"), "key");
        assertThatThrownBy(() -> SshService.of(List.of(new SshAgent("a", ImmutableList.of())), host(Map.of())))
                .isInstanceOf(AttachmentException.class)
                .hasMessage(
                        "failed to convert agent config {a [] false}: invalid empty ssh agent socket: make sure SSH_AUTH_SOCK is set");
        assertThatThrownBy(() -> SshService.of(List.of(new SshAgent("a", ImmutableList.of("none"))), host(Map.of())))
                .hasMessageEndingWith("for ID: \"a\": stat none: no such file or directory");
        assertThatThrownBy(() -> SshService.of(List.of(new SshAgent("a", ImmutableList.of("id_rsa"))), host(Map.of())))
                .hasMessageEndingWith("for ID: \"a\": failed to parse id_rsa: ssh: no key found");
    }

    /// An agent without keys.
    private void serve() {
        while (true) {
            try (SocketChannel client = agent.accept()) {
                DataInputStream requests = new DataInputStream(Channels.newInputStream(client));
                DataOutputStream answers = new DataOutputStream(Channels.newOutputStream(client));
                while (true) {
                    byte[] request = requests.readNBytes(requests.readInt());
                    asked.add((int) request[0]);
                    answers.write(new byte[] {0, 0, 0, 5, 12, 0, 0, 0, 0});
                }
            } catch (EOFException e) {
                // The next client.
            } catch (AsynchronousCloseException e) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Host host(Map<String, String> environment) {
        return new Host(environment, folder, InputStream.nullInputStream(), InstantSource.system(), new Random());
    }
}
