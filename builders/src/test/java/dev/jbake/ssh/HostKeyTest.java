package dev.jbake.ssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A server says what the test says, and keeps what it was sent.
@Timeout(60)
class HostKeyTest {
    private static final byte[] KEY =
            new SshWriter().text("ssh-ed25519").bytes(new byte[32]).toByteArray();

    @Test
    void hostIsAskedForItsKey() throws Exception {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        answers.writeBytes("Be welcome.\r\nSSH-2.0-test\r\n".getBytes(StandardCharsets.US_ASCII));
        answers.writeBytes(packet(2, new byte[3]));
        answers.writeBytes(packet(20, new byte[60]));
        answers.writeBytes(
                packet(31, new SshWriter().bytes(KEY).bytes(new byte[32]).toByteArray()));
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[][]> asked = new CompletableFuture<>();
            serve(server, answers.toByteArray(), 2, asked);
            assertThat(HostKey.line("127.0.0.1:" + server.getLocalPort()))
                    .isEqualTo("[127.0.0.1]:" + server.getLocalPort() + " ssh-ed25519 "
                            + Base64.getEncoder().encodeToString(KEY));
            byte[][] packets = asked.join();
            assertThat(packets[0][0]).isEqualTo((byte) 20);
            SshReader lists = new SshReader(Arrays.copyOfRange(packets[0], 17, packets[0].length));
            assertThat(lists.text()).startsWith("curve25519-sha256,");
            assertThat(lists.text()).startsWith("ecdsa-sha2-nistp256,").endsWith(",ssh-ed25519");
            for (int i = 0; i < 8; i++) {
                lists.text();
            }
            assertThat(lists.rest()).containsExactly(0, 0, 0, 0, 0);
            assertThat(packets[1]).hasSize(1 + 4 + 32).startsWith(30, 0, 0, 0, 32);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 400 Bad Request\r\n\r\n",
                "SSH-2.0-test\r\n\0\0\0\1x",
                "SSH-2.0-test\r\n\177\177\177\177x",
                "SSH-2.0-test\r\n\0\0\0\14\12\24rest"
            })
    void whatIsNoSshServerGivesNone(String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            serve(server, answer.getBytes(StandardCharsets.ISO_8859_1), 0, new CompletableFuture<>());
            assertThatThrownBy(() -> HostKey.line("127.0.0.1:" + server.getLocalPort()))
                    .isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:99999", "127.0.0.1:x", ":"})
    void whatIsNoHostGivesNone(String host) {
        assertThatThrownBy(() -> HostKey.line(host)).isInstanceOf(IOException.class);
    }

    private static byte[] packet(int type, byte[] content) {
        ByteBuffer packet = ByteBuffer.allocate(4 + 1 + 1 + content.length + 4);
        packet.putInt(1 + 1 + content.length + 4).put((byte) 4).put((byte) type).put(content);
        return packet.array();
    }

    /// Answers one client at once, and reads its version and some packets.
    private static void serve(ServerSocket server, byte[] answers, int packets, CompletableFuture<byte[][]> asked) {
        Thread.ofPlatform().daemon().start(() -> {
            try (Socket client = server.accept()) {
                client.getOutputStream().write(answers);
                client.shutdownOutput();
                DataInputStream in = new DataInputStream(client.getInputStream());
                while (in.read() != '\n') {
                    // The version.
                }
                byte[][] read = new byte[packets][];
                for (int i = 0; i < packets; i++) {
                    int length = in.readInt();
                    assertThat((4 + length) % 8).isZero();
                    int padding = in.read();
                    assertThat(padding).isBetween(4, 255);
                    read[i] = in.readNBytes(length - 1 - padding);
                    in.readNBytes(padding);
                }
                asked.complete(read);
            } catch (IOException | AssertionError e) {
                asked.completeExceptionally(e);
            }
        });
    }
}
