package dev.jbake.filesync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.buildkit.DaemonException;
import dev.jbake.filesync.receive.ArchiveFile;
import dev.jbake.filesync.receive.ArchiveSink;
import dev.jbake.filesync.receive.DirectorySink;
import dev.jbake.host.FileNames;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files go to a real engine and come back.
@Timeout(120)
class RoundTripTest {

    @TempDir
    Path scratch;

    private Path context;

    @BeforeEach
    void createContext() throws IOException {
        context = Files.createDirectory(scratch.resolve("context"));
        write("Dockerfile", "FROM scratch\nCOPY . /\n");
        // A daemon that has seen the same content gives back the times of then.
        write("nonce", scratch.toString());
        write("a/b", "one");
        write("a-b", "two");
        write("a.txt", "");
        write("dir ü/\uD83D\uDE00", "three");
        write("back\\slash/f", "four");
        byte[] large = new byte[300_000];
        new Random(1).nextBytes(large);
        Files.write(context.resolve("large"), large);
        Files.setAttribute(context.resolve("large"), "unix:mode", 04711);
        Files.setAttribute(context.resolve("a/b"), "unix:mode", 0400);
        Files.createDirectory(context.resolve("empty"));
        Files.setAttribute(context.resolve("empty"), "unix:mode", 01755);
        Files.createSymbolicLink(context.resolve("dangling"), Path.of("no/such/ü"));
        Files.createSymbolicLink(context.resolve("link"), Path.of("a/b"));
        Files.createLink(context.resolve("z"), context.resolve("large"));
        Files.getFileAttributeView(context.resolve("a-b"), UserDefinedFileAttributeView.class)
                .write("note", ByteBuffer.wrap("hi".getBytes(StandardCharsets.UTF_8)));
        Files.setLastModifiedTime(
                context.resolve("a/b"), FileTime.from(Instant.ofEpochSecond(1_234_567_890, 987_654_321)));
        Files.setLastModifiedTime(context.resolve("a"), FileTime.from(Instant.ofEpochSecond(1_000_000_000, 1)));
    }

    private void write(String path, String text) throws IOException {
        Path file = FileNames.resolve(context, path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void directoryComesBackAsItWent() throws Exception {
        Path dest = scratch.resolve("new/dest");
        LocalBuild build = new LocalBuild(context).export("local", new DirectorySink(dest, false));
        build.run();
        assertThat(TestTree.of(dest)).isEqualTo(TestTree.of(context));
    }

    @Test
    void directoryIsMerged() throws Exception {
        Path dest = Files.createDirectories(scratch.resolve("dest"));
        Path outside = Files.createDirectories(scratch.resolve("outside"));
        Files.writeString(dest.resolve("stays"), "here");
        Files.createDirectories(dest.resolve("empty/full"));
        Files.createDirectories(dest.resolve("a-b/was/a/directory"));
        Files.writeString(dest.resolve("large"), "was small");
        Files.createSymbolicLink(dest.resolve("a"), outside);
        Files.createSymbolicLink(dest.resolve("a.txt"), outside.resolve("victim"));
        new LocalBuild(context).export("local", new DirectorySink(dest, false)).run();
        assertThat(TestTree.without(TestTree.of(dest), "stays", "empty/full")).isEqualTo(TestTree.of(context));
        assertThat(dest.resolve("stays")).hasContent("here");
        assertThat(dest.resolve("empty/full")).isDirectory();
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void archiveHasTheSameFiles() throws Exception {
        Path tar = scratch.resolve("out.tar");
        new LocalBuild(context)
                .export("tar", new ArchiveSink(new ArchiveFile(tar)))
                .run();
        Path dest = Files.createDirectories(scratch.resolve("unpacked"));
        assertThat(new ProcessBuilder("tar", "--xattrs", "-xpf", tar.toString(), "-C", dest.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
        // BuildKit writes whole seconds into archives.
        assertThat(TestTree.of(dest).keySet()).isEqualTo(TestTree.of(context).keySet());
        assertThat(dest.resolve("large")).hasSameBinaryContentAs(context.resolve("large"));
        try (var left = Files.list(scratch)) {
            assertThat(left.map(each -> each.getFileName().toString())).doesNotContain(".out.tar.0.part");
        }
    }

    @Test
    void severalExportersAreKeptApart() throws Exception {
        Path dest = scratch.resolve("dest");
        Path image = scratch.resolve("image.tar");
        new LocalBuild(context)
                .export("local", new DirectorySink(dest, false))
                .export("oci", new ArchiveSink(new ArchiveFile(image)))
                .run();
        assertThat(TestTree.of(dest)).isEqualTo(TestTree.of(context));
        assertThat(Files.size(image)).isGreaterThan(300_000);
    }

    @Test
    void platformsComeSideBySide() throws Exception {
        Path dest = scratch.resolve("dest");
        LocalBuild build = new LocalBuild(context).export("local", new DirectorySink(dest, false));
        build.attributes.put("platform", "linux/amd64,linux/arm64");
        build.run();
        assertThat(TestTree.of(dest.resolve("linux_amd64"))).isEqualTo(TestTree.of(context));
        assertThat(TestTree.of(dest.resolve("linux_arm64"))).isEqualTo(TestTree.of(context));
    }

    @Test
    void secondTransferSendsWhatChanged() throws Exception {
        LocalBuild first = new LocalBuild(context).export("local", new DirectorySink(scratch.resolve("one"), false));
        first.run();
        write("a/new", "new");
        LocalBuild second = new LocalBuild(context).export("local", new DirectorySink(scratch.resolve("two"), false));
        second.run();
        assertThat(first.sent.get()).isGreaterThan(300_000);
        assertThat(second.sent.get()).isLessThan(1_000);
        // The daemon does not restore the time of a directory in which it has changed something.
        assertThat(TestTree.without(TestTree.of(scratch.resolve("two")), "a"))
                .isEqualTo(TestTree.without(TestTree.of(context), "a"));
    }

    @Test
    void ignoredFilesStayHere() throws Exception {
        write(".dockerignore", "*.txt\ndir ü\n!dir ü/\uD83D\uDE00\nlarge\n");
        Path dest = scratch.resolve("dest");
        new LocalBuild(context).export("local", new DirectorySink(dest, false)).run();
        assertThat(TestTree.of(dest).keySet())
                .contains("dir ü/\uD83D\uDE00", "z", "a/b")
                .doesNotContain("a.txt", "large");
    }

    @Test
    void failedBuildLeavesNothing() throws Exception {
        write("Dockerfile", "FROM scratch\nCOPY . /\nCOPY nope /\n");
        Path dest = scratch.resolve("new/dest");
        Path tar = scratch.resolve("out.tar");
        LocalBuild build = new LocalBuild(context)
                .export("local", new DirectorySink(dest, false))
                .export("tar", new ArchiveSink(new ArchiveFile(tar)));
        assertThatThrownBy(build::run).isInstanceOf(DaemonException.class).hasMessageContaining("nope");
        try (var left = Files.list(scratch)) {
            assertThat(left).containsExactly(context);
        }
    }

    @Test
    void failureOfOneSinkAbortsTheBuild() throws Exception {
        Path tar = Files.createDirectory(scratch.resolve("directory"));
        LocalBuild build = new LocalBuild(context).export("tar", new ArchiveSink(new ArchiveFile(tar)));
        assertThatThrownBy(build::run).hasMessageContaining("destination file " + tar + " is a directory");
    }

    @Test
    void pipesAndDevicesComeBack() throws Exception {
        make("mkfifo", "-m", "640", context + "/a/pipe");
        make("mkfifo", FileNames.resolve(context, "dir ü/pipe ü").toString());
        make("mknod", "-m", "600", context + "/zero", "c", "1", "5");
        Files.createLink(context.resolve("zero too"), context.resolve("zero"));
        Path dest = scratch.resolve("dest");
        new LocalBuild(context).export("local", new DirectorySink(dest, false)).run();
        assertThat(TestTree.without(TestTree.of(dest), "zero too"))
                .isEqualTo(TestTree.without(TestTree.of(context), "zero too"));
        for (String device : List.of("zero", "zero too")) {
            assertThat(Files.getAttribute(dest.resolve(device), "unix:rdev")).isEqualTo(0x105L);
        }
    }

    private static void make(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    @Test
    void pipesAndSocketsDoNotHoldUpAnArchive() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", context + "/pipe").start().waitFor())
                .isZero();
        try (var socket = java.nio.channels.ServerSocketChannel.open(java.net.StandardProtocolFamily.UNIX)) {
            socket.bind(java.net.UnixDomainSocketAddress.of(context.resolve("sock")));
            Path tar = scratch.resolve("out.tar");
            new LocalBuild(context)
                    .export("tar", new ArchiveSink(new ArchiveFile(tar)))
                    .run();
            Process list = new ProcessBuilder("tar", "-tvf", tar.toString()).start();
            String text = new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).containsPattern("(?m)^prw.* pipe$").containsPattern("(?m)^-rwx.* 0 .* sock$");
        }
    }

    @Test
    void nameThatIsNotUtf8IsNamed() throws Exception {
        Process touch = new ProcessBuilder("sh", "-c", "touch \"$(printf '" + context + "/bad\\377')\"").start();
        assertThat(touch.waitFor()).isZero();
        LocalBuild build = new LocalBuild(context).export("local", new DirectorySink(scratch.resolve("dest"), false));
        assertThatThrownBy(build::run)
                .hasMessageContaining("error from sender: the name or link text of \"" + context.toRealPath() + "/bad")
                .hasMessageContaining("is not valid UTF-8");
    }

    @Test
    void missingContextIsNamed() {
        LocalBuild build = new LocalBuild(scratch.resolve("nope"));
        assertThatThrownBy(build::run)
                .hasMessageContaining("resolve " + scratch.resolve("nope") + ": no such file or directory");
    }

    @Test
    void manyFilesAndDirectories() throws Exception {
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < 50; j++) {
                write("many/d" + i + "/f" + j, "content of " + j);
            }
        }
        Path dest = scratch.resolve("dest");
        LocalBuild build = new LocalBuild(context).export("local", new DirectorySink(dest, false));
        build.run();
        assertThat(TestTree.of(dest)).isEqualTo(TestTree.of(context));
        List<Path> left = new ArrayList<>();
        try (var entries = Files.newDirectoryStream(dest, ".jbake*")) {
            entries.forEach(left::add);
        }
        assertThat(left).isEmpty();
        assertThat(Files.isDirectory(dest, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }
}
