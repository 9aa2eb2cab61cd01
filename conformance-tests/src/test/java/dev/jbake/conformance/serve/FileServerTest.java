package dev.jbake.conformance.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.conformance.files.RunResults;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileServerTest {
    private static final Map<String, String> FILES =
            Map.of("a.txt", "a", "a/b.txt", "of a folder", "a-b.txt", "", "c/d/e.txt", "x".repeat(1000));

    @TempDir
    Path root;

    private FileServer server;

    @BeforeEach
    void serve() throws IOException {
        RunResults.write(root.resolve("remote"), FILES);
        server = FileServer.of(root.resolve("remote"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /// Another program reads the repository, with its branch and its tag.
    @Test
    void theRepositoryCanBeCloned() throws Exception {
        run("git", "clone", "-q", server.address() + "/remote.git", "clone");
        assertThat(RunResults.read(root.resolve("clone")))
                .containsAllEntriesOf(FILES)
                .containsEntry(".git/HEAD", "ref: refs/heads/main\n");
        assertThat(run("git", "-C", "clone", "rev-parse", "v1", "main")).isEqualTo((server.commit() + "\n").repeat(2));
        run("git", "-C", "clone", "fsck", "--strict");
    }

    @Test
    void archivesCanBeUnpacked() throws Exception {
        for (String archive : List.of("remote.tar", "remote.tar.gz")) {
            Files.write(root.resolve(archive), get(archive).body());
            Path folder = Files.createDirectory(root.resolve(archive + ".d"));
            run("tar", "-xf", archive, "-C", folder.toString());
            assertThat(RunResults.read(folder)).isEqualTo(FILES);
        }
        byte[] archive = get("remote.tar").body();
        assertThat(RunResults.of(Map.of(), Map.of("x.tar", archive)))
                .hasSameSizeAs(FILES)
                .containsEntry("x.tar/a/b.txt", "of a folder");
    }

    @Test
    void otherFilesAreNotThere() throws Exception {
        assertThat(new String(get("a/b.txt").body(), StandardCharsets.UTF_8)).isEqualTo("of a folder");
        assertThat(get("a").statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> get(String name) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + "/" + name))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private String run(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words)
                .directory(root.toFile())
                .redirectError(root.resolve("err").toFile())
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(root.resolve("err"))).isZero();
        return output;
    }
}
