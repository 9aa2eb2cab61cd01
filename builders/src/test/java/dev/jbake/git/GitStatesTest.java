package dev.jbake.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.host.Host;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the real git knows of real repositories. The reference sends the same of each of them.
class GitStatesTest {
    @TempDir
    Path root;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void isolate() {
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", root.toString());
    }

    @Test
    void commitAndRemoteOfAWorkTree() throws Exception {
        Path clean = repository("clean");
        git(clean, "remote", "add", "origin", "https://example.com/o/r.git");
        GitState state = read(clean);
        assertThat(state).isEqualTo(new GitState(clean, head(clean), "https://example.com/o/r.git", ""));
        assertThat(read(Files.createDirectories(clean.resolve("below")))).isEqualTo(state);
    }

    @Test
    void changesAreLookedForIfWanted() throws Exception {
        Path dirty = repository("dirty");
        Files.writeString(dirty.resolve("new"), "new");
        assertThat(read(dirty).revision()).isEqualTo(head(dirty));
        environment.put("BUILDX_GIT_CHECK_DIRTY", "1");
        assertThat(read(dirty).revision()).isEqualTo(head(dirty) + "-dirty");
        Files.writeString(dirty.resolve(".gitignore"), "new\n");
        git(dirty, "add", ".gitignore");
        commit(dirty);
        assertThat(read(dirty).revision()).as("ignored files count").isEqualTo(head(dirty) + "-dirty");
        Files.delete(dirty.resolve("new"));
        assertThat(read(dirty).revision()).isEqualTo(head(dirty));
    }

    @Test
    void repositoryWithoutCommits() throws Exception {
        Path empty = Files.createDirectories(root.resolve("empty"));
        git(empty, "init", "-q", "-b", "main");
        assertThat(read(empty)).isEqualTo(new GitState(empty, null, null, ""));
    }

    @Test
    void headWithoutABranchAndWorkTrees() throws Exception {
        Path first = repository("first");
        git(first, "remote", "add", "upstream", "https://example.com/up.git");
        git(first, "worktree", "add", "-q", root.resolve("second").toString(), "-b", "other");
        git(first, "checkout", "-q", "--detach");
        assertThat(read(first)).isEqualTo(new GitState(first, head(first), "https://example.com/up.git", ""));
        Path second = root.resolve("second");
        assertThat(read(second)).isEqualTo(new GitState(second, head(first), "https://example.com/up.git", ""));
    }

    @Test
    void remoteOfTheBranchComesFirst() throws Exception {
        Path tracking = repository("tracking");
        git(tracking, "remote", "add", "origin", "https://example.com/origin");
        git(tracking, "remote", "add", "fork", "https://example.com/fork");
        git(tracking, "config", "branch.main.remote", "fork");
        git(tracking, "config", "branch.main.merge", "refs/heads/main");
        git(tracking, "update-ref", "refs/remotes/fork/main", "HEAD");
        assertThat(read(tracking).source()).isEqualTo("https://example.com/fork");
    }

    @Test
    void credentialsAreMasked() throws Exception {
        Map<String, String> urls = Map.of(
                "https://user:secret@example.com/o/r.git", "https://xxxxx:xxxxx@example.com/o/r.git",
                "https://token@example.com:8443/o/r.git?x=1", "https://xxxxx@example.com:8443/o/r.git?x=1",
                "https://:secret@example.com/r", "https://:xxxxx@example.com/r",
                "ssh://git@example.com/r", "ssh://xxxxx@example.com/r",
                "git@example.com:o/r.git", "git@example.com:o/r.git",
                "/srv/my repo/\u00fc.git", "/srv/my%20repo/%C3%BC.git");
        urls.forEach((written, masked) ->
                assertThat(RemoteUrl.withoutCredentials(written)).isEqualTo(masked));
    }

    @Test
    void quotesAreLost() throws Exception {
        Path quoted = repository("quo'te");
        GitState state = read(quoted);
        assertThat(state.revision()).isEqualTo(head(quoted));
        assertThat(state.root()).isEqualTo(root.toRealPath().resolve("quote"));
    }

    @Test
    void whatIsNoRepositoryHasNothing() throws Exception {
        Path plain = Files.createDirectories(root.resolve("plain"));
        assertThat(read(plain)).isEqualTo(GitState.NONE);
        assertThat(read(root.resolve("missing"))).isEqualTo(GitState.NONE);
        Path bare = root.resolve("bare.git");
        git(root, "clone", "-q", "--bare", repository("first").toString(), bare.toString());
        assertThat(read(bare)).isEqualTo(GitState.NONE);
    }

    @Test
    void brokenRepositoriesAreReported() throws Exception {
        Path broken = root.resolve("broken");
        Files.createDirectories(broken.resolve(".git"));
        assertThat(read(broken).problem())
                .isEqualTo("failed to read current commit information with git rev-parse --is-inside-work-tree");
        Path gone = repository("gone");
        Files.writeString(gone.resolve(".git/refs/heads/main"), "1".repeat(40) + "\n");
        assertThat(read(gone).problem()).isEqualTo("failed to get git commit: fatal: bad object HEAD");
        environment.put("PATH", root.toString());
        assertThat(read(gone).problem()).isEqualTo("git was not found in the system");
        assertThat(read(Files.createDirectories(gone.resolve("below")))).isEqualTo(GitState.NONE);
    }

    private GitState read(Path directory) throws InterruptedException {
        Host host = new Host(environment, root, InputStream.nullInputStream(), InstantSource.system(), new Random(1));
        try (GitStates states = new GitStates(host)) {
            states.start(List.of(directory));
            return states.of(directory);
        }
    }

    private Path repository(String name) throws IOException, InterruptedException {
        Path directory = Files.createDirectories(root.toRealPath().resolve(name));
        git(directory, "init", "-q", "-b", "main");
        Files.writeString(directory.resolve("file"), name);
        git(directory, "add", "file");
        commit(directory);
        return directory;
    }

    private void commit(Path directory) throws IOException, InterruptedException {
        git(directory, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "one");
    }

    private String head(Path directory) throws IOException, InterruptedException {
        return git(directory, "rev-parse", "HEAD").strip();
    }

    private String git(Path directory, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("HOME", root.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
