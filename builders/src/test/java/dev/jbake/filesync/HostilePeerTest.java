package dev.jbake.filesync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.proto.fsutil.Packet;
import dev.jbake.buildkit.proto.fsutil.Packet.PacketType;
import dev.jbake.filesync.receive.DirectorySink;
import dev.jbake.filesync.receive.Exports;
import dev.jbake.filesync.receive.FileSendService;
import dev.jbake.filesync.send.FileSyncService;
import io.grpc.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a daemon that means harm, or is broken, can do to the files of this machine: nothing.
@Timeout(60)
class HostilePeerTest {

    private static final int DIRECTORY = 0x8000_0000 | 0755;
    private static final int SYMLINK = 0x0800_0000 | 0777;

    @TempDir
    Path scratch;

    private final TransferThreads threads = new TransferThreads();
    private Path dest;
    private Path outside;
    private DirectorySink sink;

    @BeforeEach
    void prepare() throws IOException {
        dest = scratch.resolve("dest");
        outside = Files.createDirectory(scratch.resolve("outside"));
        Files.writeString(outside.resolve("victim"), "whole");
        sink = new DirectorySink(dest, false);
    }

    @AfterEach
    void stop() {
        threads.close();
    }

    private Peer exporter(String... headers) throws IOException {
        List<String> all = new ArrayList<>(List.of("buildkit-attachable-exporter-id", "3"));
        all.addAll(List.of(headers));
        return new Peer(
                new FileSendService(new Exports(Map.of(3, sink)), threads).definition(), all.toArray(String[]::new));
    }

    private Peer source(String... headers) throws IOException {
        return new Peer(new FileSyncService(Map.of("context", outside), threads).definition(), headers);
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                attack("parent", "not a clean path", peer -> peer.entry("../x", 0644, "")),
                attack("absolute", "not a clean path", peer -> peer.entry("/x", 0644, "")),
                attack("dots inside", "not a clean path", peer -> peer.entry("a/../x", 0644, "")),
                attack("two slashes", "not a clean path", peer -> peer.entry("a//x", 0644, "")),
                attack("dot", "not a clean path", peer -> peer.entry(".", DIRECTORY, "")),
                attack("empty", "not a clean path", peer -> peer.entry("", 0644, "")),
                attack("nul", "not a clean path", peer -> peer.entry("a\0b", 0644, "")),
                attack(
                        "order",
                        "changes out of order: \"a\" \"b\"",
                        peer -> peer.entry("b", 0644, "").entry("a", 0644, "")),
                attack(
                        "twice",
                        "changes out of order",
                        peer -> peer.entry("b", DIRECTORY, "").entry("b", 0644, "")),
                attack("no directory", "comes without its directory", peer -> peer.entry("a/b", 0644, "")),
                attack(
                        "through a link",
                        "comes without its directory",
                        peer -> peer.entry("l", SYMLINK, "../../../outside").entry("l/victim", 0644, "")),
                attack("hard link out", "not a clean path", peer -> peer.entry("a", 0644, "../../../outside/victim")),
                attack(
                        "hard link by a link",
                        "unknown path",
                        peer -> peer.entry("a", SYMLINK, "../../../outside").entry("b", 0644, "a/victim")),
                attack(
                        "hard link to a link",
                        "unknown path",
                        peer -> peer.entry("a", SYMLINK, "../../../outside/victim")
                                .entry("b", 0644, "a")),
                attack(
                        "pipe by a link",
                        "comes without its directory",
                        peer -> peer.entry("a", SYMLINK, "../../../outside").entry("a/pipe", 0x0200_0000 | 0644, "")),
                attack(
                        "data that was not asked for",
                        "invalid file request 7",
                        peer -> peer.send(PacketType.PACKET_DATA, 7, "x")),
                attack(
                        "data twice",
                        "invalid file request 0",
                        peer -> peer.entry("a", 0644, "")
                                .entry("b", 0644, "")
                                .send(PacketType.PACKET_DATA, 0, "x")
                                .send(PacketType.PACKET_DATA, 0, "")
                                .send(PacketType.PACKET_DATA, 0, "y")),
                attack(
                        "behind the end",
                        "after the last one",
                        peer -> peer.entry("b", DIRECTORY, "")
                                .entry("b/c", 0644, "")
                                .end()
                                .entry("c", 0644, "")),
                attack(
                        "early end",
                        "before all of it had arrived",
                        peer -> peer.entry("a", 0644, "").send(PacketType.PACKET_FIN, 0, "")),
                attack("error", "error from sender: oh no", peer -> peer.send(PacketType.PACKET_ERR, 0, "oh no")));
    }

    private static Arguments attack(String name, String answer, Consumer<Peer> attack) {
        return Arguments.of(name, answer, attack);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void exportIsConfined(String name, String answer, Consumer<Peer> attack) throws Exception {
        try (Peer peer = exporter()) {
            attack.accept(peer);
            assertThat(peer.status().getDescription()).contains(answer);
        }
        assertThatThrownBy(() -> new Exports(Map.of(0, sink)).commit()).isInstanceOf(TransferException.class);
        assertThat(outside.resolve("victim")).hasContent("whole");
        try (Stream<Path> left = Files.list(scratch)) {
            assertThat(left).containsExactly(outside);
        }
    }

    @Test
    void mirrorDeletesWhatWasNotSentAndNothingElse() throws Exception {
        Files.createDirectories(dest.resolve("kept/stale/deep"));
        Files.createDirectories(dest.resolve("stale/deep"));
        Files.createDirectories(dest.resolve("file/was/directory"));
        Files.createDirectories(dest.resolve(".jbake-export-7"));
        Files.createSymbolicLink(dest.resolve("kept/link"), outside);
        Files.createSymbolicLink(dest.resolve("link"), outside);
        sink = new DirectorySink(dest, true);
        try (Peer peer = exporter("buildkit-exporter-multi-platform", "1")) {
            peer.entry("file", SYMLINK, "x").entry("kept", DIRECTORY, "").end();
            assertThat(peer.packet().getType()).isEqualTo(PacketType.PACKET_FIN);
            assertThat(dest.resolve("stale/deep")).exists();
            peer.cancel();
        }
        sink.commit();
        assertThat(names(dest)).containsExactly(".jbake-export-7", "file", "kept");
        assertThat(names(dest.resolve("kept"))).isEmpty();
        assertThat(outside.resolve("victim")).hasContent("whole");
    }

    @Test
    void mirrorOfHalfATransferDeletesNothing() throws Exception {
        Files.createDirectories(dest.resolve("stale"));
        sink = new DirectorySink(dest, true);
        try (Peer peer = exporter("buildkit-exporter-multi-platform", "1")) {
            peer.entry("kept", DIRECTORY, "").entry("../x", 0644, "");
            assertThat(peer.status().isOk()).isFalse();
        }
        sink.abort();
        assertThat(names(dest)).containsExactly("stale");
    }

    @Test
    void mirrorNeedsADaemonThatSendsAllPlatformsAtOnce() throws Exception {
        Files.createDirectories(dest.resolve("stale"));
        sink = new DirectorySink(dest, true);
        try (Peer peer = exporter()) {
            peer.end();
            assertThat(peer.status().getDescription())
                    .isEqualTo(
                            "local exporter mode=delete requires a BuildKit daemon with multi-platform local export support");
        }
        assertThatThrownBy(sink::commit).hasMessageContaining("has not arrived as a whole");
        assertThat(names(dest)).containsExactly("stale");
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void resetAfterTheEndIsSuccess() throws Exception {
        try (Peer peer = exporter()) {
            peer.entry("a", 0600, "").end();
            assertThat(peer.packet().getType()).isEqualTo(PacketType.PACKET_REQ);
            peer.send(PacketType.PACKET_DATA, 0, "text").send(PacketType.PACKET_DATA, 0, "");
            assertThat(peer.packet().getType()).isEqualTo(PacketType.PACKET_FIN);
            peer.cancel();
        }
        sink.commit();
        assertThat(dest.resolve("a")).hasContent("text");
    }

    @Test
    void resetBeforeTheEndIsNot() throws Exception {
        try (Peer peer = exporter()) {
            peer.entry("a", 0600, "").end();
            assertThat(peer.packet().getType()).isEqualTo(PacketType.PACKET_REQ);
        }
        assertThatThrownBy(sink::commit).hasMessageContaining("has not arrived as a whole");
        sink.abort();
        assertThat(dest).doesNotExist();
    }

    @Test
    void refusalIsToldWhereTheDaemonSawOnlyTheEnd() throws Exception {
        Exports exports = new Exports(Map.of(0, sink));
        DaemonException end = DaemonException.of(Status.UNKNOWN.withDescription("EOF"));
        DaemonException other = DaemonException.of(Status.UNKNOWN.withDescription("no space left"));
        assertThat(exports.cause(end)).isSameAs(end);
        try (Peer peer = new Peer(new FileSendService(exports, threads).definition())) {
            peer.entry("../x", 0644, "");
            String refused = peer.status().getDescription();
            assertThat(exports.cause(end)).hasMessage(refused).hasCause(end);
            assertThat(exports.cause(other)).isSameAs(other);
        }
    }

    @Test
    void unknownExporterIsRefused() throws Exception {
        try (Peer peer = new Peer(new FileSendService(new Exports(Map.of()), threads).definition())) {
            assertThat(peer.status().getDescription()).isEqualTo("exporter 0 not found");
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "x, 0"})
    void whatIsNoNumberIsTheFirstExporter(String number, int exporter) throws Exception {
        FileSendService service = new FileSendService(new Exports(Map.of()), threads);
        try (Peer peer = new Peer(service.definition(), "buildkit-attachable-exporter-id", number)) {
            assertThat(peer.status().getDescription()).isEqualTo("exporter " + exporter + " not found");
        }
    }

    @ParameterizedTest
    @CsvSource({"%C3%A9, é", "%zz, ''"})
    void nameThatCannotBeDecodedIsEmpty(String sent, String name) throws Exception {
        try (Peer peer = source("dir-name", sent, "dir-name-encoded", "1")) {
            assertThat(peer.status().getDescription()).isEqualTo("no access allowed to dir \"" + name + "\"");
        }
    }

    @Test
    void unknownDirectoryIsRefused() throws Exception {
        try (Peer peer = source("dir-name", "secrets")) {
            Status status = peer.status();
            assertThat(status.getCode()).isEqualTo(Status.Code.NOT_FOUND);
            assertThat(status.getDescription()).isEqualTo("no access allowed to dir \"secrets\"");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, -1})
    void onlyFilesThatWereDescribedAreSent(int id) throws Exception {
        try (Peer peer = source("dir-name", "context")) {
            assertThat(peer.packet().getStat().getPath()).isEqualTo("victim");
            assertThat(peer.packet()).isEqualTo(Packet.getDefaultInstance());
            peer.send(PacketType.PACKET_REQ, id, "");
            assertThat(peer.packet().getData().toStringUtf8())
                    .isEqualTo("invalid file id " + Integer.toUnsignedString(id));
        }
    }

    @Test
    void excludedFilesCannotBeAskedFor() throws Exception {
        try (Peer peer = source("dir-name", "context", "exclude-patterns", "%2A%2A", "exclude-patterns-encoded", "1")) {
            assertThat(peer.packet()).isEqualTo(Packet.getDefaultInstance());
            peer.send(PacketType.PACKET_REQ, 0, "");
            assertThat(peer.packet().getData().toStringUtf8()).isEqualTo("invalid file id 0");
        }
    }

    @Test
    void fileThatBecameALinkIsNotRead() throws Exception {
        Files.writeString(scratch.resolve("secret"), "secret");
        try (Peer peer = source("dir-name", "context")) {
            peer.packet();
            peer.packet();
            Files.delete(outside.resolve("victim"));
            Files.createSymbolicLink(outside.resolve("victim"), scratch.resolve("secret"));
            peer.send(PacketType.PACKET_REQ, 0, "");
            assertThat(peer.packet().getData().toStringUtf8()).endsWith("/victim: no longer a regular file");
        }
        Files.delete(outside.resolve("victim"));
    }

    @Test
    void fileThatVanishedIsNamed() throws Exception {
        try (Peer peer = source("dir-name", "context")) {
            peer.packet();
            peer.packet();
            Files.delete(outside.resolve("victim"));
            peer.send(PacketType.PACKET_REQ, 0, "");
            assertThat(peer.packet().getData().toStringUtf8()).endsWith("/victim: no such file or directory");
        }
    }

    @Test
    void badPatternIsNamed() throws Exception {
        try (Peer peer = source("dir-name", "context", "exclude-patterns", "[a")) {
            assertThat(peer.status().getDescription())
                    .isEqualTo("invalid excludepatterns: [[a]: syntax error in pattern");
        }
    }
}
