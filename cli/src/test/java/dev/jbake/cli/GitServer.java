package dev.jbake.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A git repository, served on a loopback address: over git's own protocol, and as files over http.
final class GitServer implements AutoCloseable {
    private static final int SECONDS = 20;

    private final Path root;
    private final Process daemon;
    private final HttpServer http;
    private final int port;
    private volatile @Nullable String token;

    private GitServer(Path root, Process daemon, HttpServer http, int port) {
        this.root = root;
        this.daemon = daemon;
        this.http = http;
        this.port = port;
    }

    /// Serves `repo.git` with one commit on `main`, and archives of it.
    ///
    /// @param root an empty folder
    /// @param files names to texts
    static GitServer of(Path root, Map<String, String> files) throws IOException, InterruptedException {
        Path work = Files.createDirectories(root.resolve("work"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = work.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        git(work, "init", "-q", "-b", "main");
        git(work, "add", "-A");
        git(work, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "one");
        git(root, "clone", "-q", "--bare", "work", "repo.git");
        git(root.resolve("repo.git"), "update-server-info");
        git(work, "archive", "-o", root.resolve("files.tar.gz").toString(), "main");
        git(work, "archive", "-o", root.resolve("files.tar").toString(), "main");
        Files.copy(work.resolve("docker-bake.hcl"), root.resolve("docker-bake.hcl"));
        int port = freePort();
        Process daemon = new ProcessBuilder(
                        "git",
                        "daemon",
                        "--reuseaddr",
                        "--listen=127.0.0.1",
                        "--port=" + port,
                        "--export-all",
                        "--base-path=" + root)
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("daemon.log").toFile())
                .start();
        awaitPort(port);
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        GitServer server = new GitServer(root, daemon, http, port);
        http.createContext("/", server::answer);
        http.start();
        return server;
    }

    private static void git(Path directory, String... words) throws IOException, InterruptedException {
        Process git = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Stream.of(words)).toList())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (git.waitFor() != 0) {
            throw new IOException("git " + List.of(words) + ": " + said);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(int port) throws IOException, InterruptedException {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS); ; Thread.sleep(20)) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assert socket.isConnected();
                return;
            } catch (IOException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
        }
    }

    /// The repository's address.
    String git() {
        return "git://127.0.0.1:" + port + "/repo.git";
    }

    /// The address of a file beside the repository, or of one of it.
    String http(String file) {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/" + file;
    }

    /// From now on http asks for a token, as the hosts of private repositories do.
    void require(String secret) {
        token = "basic "
                + Base64.getEncoder().encodeToString(("x-access-token:" + secret).getBytes(StandardCharsets.UTF_8));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String given = exchange.getRequestHeaders().getFirst("Authorization");
            Path file = root.resolve(exchange.getRequestURI().getPath().substring(1));
            String wanted = token;
            if (wanted != null && !wanted.equalsIgnoreCase(given)) {
                exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"git\"");
                exchange.sendResponseHeaders(401, -1);
            } else if (Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(200, Files.size(file));
                Files.copy(file, exchange.getResponseBody());
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    @Override
    public void close() {
        http.stop(0);
        daemon.descendants().forEach(ProcessHandle::destroy);
        daemon.destroy();
        daemon.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }
}
