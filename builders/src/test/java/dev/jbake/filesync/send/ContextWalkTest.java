package dev.jbake.filesync.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.filesync.FileEntry;
import dev.jbake.filesync.FileStatus;
import dev.jbake.filesync.Golden;
import dev.jbake.filesync.TransferException;
import dev.jbake.filesync.ignore.BadPatternException;
import dev.jbake.host.FileNames;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContextWalkTest {

    @TempDir
    Path directory;

    @Test
    void sendsWhatFsutilSends() throws IOException {
        assertThat(differences(Golden.resource("walks.golden"), directory)).isEmpty();
    }

    /// Where our walks differ from those in a table.
    static List<String> differences(Path table, Path scratch) throws IOException {
        List<String> differences = new ArrayList<>();
        int number = 0;
        for (Golden.Case row : Golden.read(table)) {
            Path root = Files.createDirectory(scratch.resolve("walk" + number++));
            for (String entry : row.all('T')) {
                create(root, entry.split("\\|", -1));
            }
            try {
                List<String> sent = sent(root, row.all('I'), row.all('X'), row.has('F') ? row.all('F') : null);
                if (row.has('E') || !sent.equals(row.all('S'))) {
                    differences.add(row.line() + "\n  sent " + sent);
                }
            } catch (BadPatternException e) {
                if (!row.all('E').equals(List.of(String.valueOf(e.getMessage())))) {
                    differences.add(row.line() + "\n  error " + e.getMessage());
                }
            }
        }
        return differences;
    }

    private static void create(Path root, String[] fields) throws IOException {
        Path path = FileNames.resolve(root, fields[1]);
        switch (fields[0]) {
            case "d" -> Files.createDirectory(path);
            case "f" -> Files.writeString(path, fields[2]);
            case "l" -> Files.createSymbolicLink(path, Path.of(fields[2]));
            default -> Files.createLink(path, FileNames.resolve(root, fields[2]));
        }
        if (!fields[0].equals("l")) {
            Files.setAttribute(path, "unix:mode", fields[0].equals("d") ? 0755 : 0644);
        }
    }

    private static List<String> sent(
            Path path, List<String> include, List<String> exclude, @Nullable List<String> follow) throws IOException {
        List<String> sent = new ArrayList<>();
        Path root = ContextWalk.root(path);
        ContextWalk.walk(
                root,
                WalkFilter.of(root, include, exclude, follow),
                (entry, parent, source) -> sent.add(entry.path() + "|" + Integer.toOctalString(entry.mode()) + "|"
                        + entry.size() + "|" + entry.link()));
        return sent;
    }

    private List<String> paths(String... exclude) throws IOException {
        List<String> paths = new ArrayList<>();
        Path root = ContextWalk.root(directory);
        ContextWalk.walk(
                root,
                WalkFilter.of(root, null, List.of(exclude), null),
                (entry, parent, source) -> paths.add(entry.path()));
        return paths;
    }

    private void files(String... paths) throws IOException {
        for (String path : paths) {
            Path file = FileNames.resolve(directory, path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, path);
        }
    }

    /// The tree and the list that were captured from docker buildx 0.36.1.
    @Test
    void filtersTheSampleTree() throws IOException {
        files(".dockerignore", "Dockerfile", "README.md", "a/b", "a-b", "a.txt", "back\\slash/f", "dir ü/f");
        files("docker-bake.hcl", "docs/keep/y", "docs/x", "foo/bar/w", "foo/other", "nc/n", "sub/s.md");
        files("x.md", "abs", "tmp/t", "ünï");
        assertThat(paths("*.md", "!README.md", "**/tmp", "abs", "docs/*", "!docs/keep", "foo/**", "!foo/bar", "ünï"))
                .containsExactly(
                        ".dockerignore",
                        "Dockerfile",
                        "README.md",
                        "a",
                        "a/b",
                        "a-b",
                        "a.txt",
                        "back\\slash",
                        "back\\slash/f",
                        "dir ü",
                        "dir ü/f",
                        "docker-bake.hcl",
                        "docs",
                        "docs/keep",
                        "docs/keep/y",
                        "foo",
                        "foo/bar",
                        "foo/bar/w",
                        "nc",
                        "nc/n",
                        "sub",
                        "sub/s.md");
    }

    @Test
    void followsLinksInsideTheRootOnly() throws IOException {
        files("tgt/file", "x");
        Files.createDirectories(directory.resolve("d/sub"));
        Files.createSymbolicLink(directory.resolve("chain"), Path.of("d/sub"));
        Files.createSymbolicLink(directory.resolve("d/sub/f"), Path.of("../../tgt/file"));
        Files.createSymbolicLink(directory.resolve("esc"), Path.of("../../x"));
        Path root = ContextWalk.root(directory);
        assertThat(FollowPaths.resolve(root, List.of("chain/f"))).containsExactly("chain", "d/sub/f", "tgt/file");
        assertThat(FollowPaths.resolve(root, List.of("esc"))).containsExactly("esc", "x");
        assertThat(FollowPaths.resolve(root, List.of("../../etc/passwd"))).containsExactly("../../etc/passwd");
    }

    @Test
    void sortsNamesByTheirBytes() throws IOException {
        files("\uFF5E", "\uD83D\uDE00", "é", "z", "Z");
        assertThat(paths()).containsExactly("Z", "z", "é", "\uFF5E", "\uD83D\uDE00");
    }

    @Test
    void describesModesTimesAndSpecialFiles() throws Exception {
        files("setuid");
        Path setuid = directory.resolve("setuid");
        Files.setAttribute(setuid, "unix:mode", 04755);
        Files.setLastModifiedTime(setuid, FileTime.from(Instant.ofEpochSecond(1_000_000_000, 123_456_789)));
        assertThat(new ProcessBuilder("mkfifo", "-m", "620", directory + "/fifo")
                        .start()
                        .waitFor())
                .isZero();
        List<FileEntry> entries = new ArrayList<>();
        Path root = ContextWalk.root(directory);
        ContextWalk.walk(root, WalkFilter.of(root, null, null, null), (entry, parent, source) -> entries.add(entry));
        assertThat(entries.get(0).mode()).isEqualTo(0x0200_0000 | 0620);
        assertThat(entries.get(1).mode()).isEqualTo(8_389_101);
        assertThat(entries.get(1).modified()).isEqualTo(1_000_000_000_123_456_789L);
        assertThat(entries.get(1).size()).isEqualTo(6);
    }

    @Test
    void whatHasNoPermissionsIsExecutable() throws IOException {
        Path archive = directory.resolve("files.zip");
        try (FileSystem files = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path file = Files.writeString(files.getPath("/file"), "text");
            assertThat(file.getFileSystem().supportedFileAttributeViews()).doesNotContain("unix");
            assertThat(FileStatus.of(file).mode()).isEqualTo(0755);
            assertThat(FileStatus.of(files.getPath("/")).mode()).isEqualTo(0x8000_0000 | 0755);
        }
    }

    @Test
    void sendsTheTextOfLinksUnchanged() throws Exception {
        String text = "./a//b/../ü/";
        assertThat(new ProcessBuilder("ln", "-s", text, directory + "/link")
                        .start()
                        .waitFor())
                .isZero();
        assertThat(sent(directory, List.of(), List.of(), null)).containsExactly("link|1000000777|13|" + text);
    }

    @Test
    void makesTheFirstNameThatIsSentTheFile() throws IOException {
        files("a", "z");
        Files.createLink(directory.resolve("b"), directory.resolve("a"));
        Files.createLink(directory.resolve("c"), directory.resolve("a"));
        assertThat(sent(directory, List.of(), List.of("a"), null)).containsExactly("b|644|1|", "c|644|1|b", "z|644|1|");
    }

    @Test
    void namesTheFileWhoseNameIsNotUtf8() throws Exception {
        files("ok");
        Process touch = new ProcessBuilder("sh", "-c", "touch \"$(printf '" + directory + "/\\377\\376')\"").start();
        assertThat(touch.waitFor()).isZero();
        assertThatThrownBy(this::paths)
                .isInstanceOf(TransferException.class)
                .hasMessageContaining(directory.toString())
                .hasMessageContaining("is not valid UTF-8");
        assertThat(paths("*", "!ok")).containsExactly("ok");
    }

    @Test
    void saysWhichRootIsMissing() {
        assertThatThrownBy(() -> ContextWalk.root(directory.resolve("nope")))
                .hasMessage("resolve " + directory.resolve("nope") + ": no such file or directory");
    }

    @Test
    void refusesBadPatternsInTheWordsOfTheReference() {
        assertThatThrownBy(() -> paths("a", "[b"))
                .hasMessage("invalid excludepatterns: [a [b]: syntax error in pattern");
    }
}
