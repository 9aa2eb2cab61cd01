package dev.jbake.conformance.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.jbake.conformance.files.FileTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/// Serves files over http on a loopback address: each by its name, all of them as the archives `remote.tar` and
/// `remote.tar.gz`, and as the git repository `remote.git`.
public final class FileServer implements AutoCloseable {
    private final HttpServer http;
    private final ExecutorService threads;
    private final SortedMap<String, byte[]> served;
    private final String commit;

    private FileServer(HttpServer http, ExecutorService threads, SortedMap<String, byte[]> served, String commit) {
        this.http = http;
        this.threads = threads;
        this.served = served;
        this.commit = commit;
    }

    /// Starts to serve the files of a directory.
    public static FileServer of(Path folder) throws IOException {
        SortedMap<String, byte[]> files = FileTree.read(folder);
        SortedMap<String, byte[]> served = new TreeMap<>(files);
        byte[] archive = TarArchive.of(files);
        served.put("remote.tar", archive);
        served.put("remote.tar.gz", packed(archive));
        Path scratch = Files.createTempDirectory("served");
        String commit;
        try {
            commit = GitRepository.write(scratch.resolve("remote.git"), files);
            served.putAll(FileTree.read(scratch));
        } finally {
            FileTree.delete(scratch);
        }
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService threads = Executors.newCachedThreadPool();
        FileServer server = new FileServer(http, threads, served, commit);
        http.setExecutor(threads);
        http.createContext("/", server::answer);
        http.start();
        return server;
    }

    private static byte[] packed(byte[] archive) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(archive);
        }
        return packed.toByteArray();
    }

    /// The address of the files, without a slash at the end.
    public String address() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /// The hash of the only commit.
    public String commit() {
        return commit;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] content = served.get(exchange.getRequestURI().getPath().substring(1));
            if (content == null) {
                exchange.sendResponseHeaders(404, -1);
            } else if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.getResponseHeaders().add("Content-Length", String.valueOf(content.length));
                exchange.sendResponseHeaders(200, -1);
            } else {
                exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
                exchange.getResponseBody().write(content);
            }
        }
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
