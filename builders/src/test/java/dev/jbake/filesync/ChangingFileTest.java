package dev.jbake.filesync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.buildkit.proto.fsutil.Packet;
import dev.jbake.buildkit.proto.fsutil.Packet.PacketType;
import dev.jbake.filesync.send.FileSyncService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file of the context that changes between its description and its reading.
class ChangingFileTest {
    @TempDir
    private Path scratch;

    private final TransferThreads threads = new TransferThreads();
    private Path context;
    private Path file;

    @BeforeEach
    void prepare() throws IOException {
        context = Files.createDirectory(scratch.resolve("context"));
        file = Files.writeString(context.resolve("file"), "as it was");
    }

    @AfterEach
    void stop() {
        threads.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ln -s ../secret file", "mkfifo file", "mkdir file"})
    void whatIsNoFileAnyMoreIsNotRead(String command) throws Exception {
        Files.writeString(scratch.resolve("secret"), "secret");
        Packet answer = answer("rm file; " + command);
        assertThat(answer.getType()).isEqualTo(PacketType.PACKET_ERR);
        assertThat(answer.getData().toStringUtf8()).isEqualTo("open " + file + ": no longer a regular file");
    }

    @Test
    void whatIsGoneIsNamed() throws Exception {
        Packet answer = answer("rm file");
        assertThat(answer.getType()).isEqualTo(PacketType.PACKET_ERR);
        assertThat(answer.getData().toStringUtf8()).isEqualTo("open " + file + ": no such file or directory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"much longer than before", "short"})
    void anotherLengthIsSentAsItIs(String content) throws Exception {
        Packet answer = answer("printf '" + content + "' >file");
        assertThat(answer.getType()).isEqualTo(PacketType.PACKET_DATA);
        assertThat(answer.getData().toStringUtf8()).isEqualTo(content);
    }

    /// What comes when the file is asked for after a command has changed it.
    private Packet answer(String command) throws Exception {
        try (Peer peer = new Peer(
                new FileSyncService(Map.of("context", context), threads).definition(), "dir-name", "context")) {
            assertThat(peer.packet().getStat().getPath()).isEqualTo("file");
            assertThat(peer.packet()).isEqualTo(Packet.getDefaultInstance());
            assertThat(new ProcessBuilder("sh", "-c", command)
                            .directory(context.toFile())
                            .start()
                            .waitFor())
                    .isZero();
            peer.send(PacketType.PACKET_REQ, 0, "");
            return peer.packet();
        }
    }
}
