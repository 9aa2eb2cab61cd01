package dev.jbake.buildkit.auth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// A registry with a token server, on loopback: one image, `app:1`, for those who bring a token.
final class TokenRegistry implements AutoCloseable {

    private static final String TOKEN = "the-token";
    private static final String MANIFEST = "application/vnd.oci.image.manifest.v1+json";

    /// What the token server was asked, as `METHOD query-or-form [authorization]`.
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    /// The status that OAuth's POST is refused with; 0 where it is known.
    volatile int postStatus;

    /// What the token server answers.
    volatile String answer = "{\"access_token\":\"" + TOKEN + "\",\"token\":\"" + TOKEN
            + "\",\"expires_in\":300,\"issued_at\":\"2026-11-20T22:00:00Z\"}";

    private final HttpServer server;
    private final PlainOnly door;
    private final Map<String, byte[]> blobs = new HashMap<>();

    TokenRegistry() throws IOException {
        byte[] layer = new byte[1024];
        byte[] packed = gzip(layer);
        byte[] config = """
                {"architecture":"amd64","os":"linux","config":{},"rootfs":{"type":"layers","diff_ids":["%s"]}}""".formatted(digest(layer)).getBytes(StandardCharsets.UTF_8);
        byte[] manifest = """
                {"schemaVersion":2,"mediaType":"%s",
                 "config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"%s","size":%d},
                 "layers":[{"mediaType":"application/vnd.oci.image.layer.v1.tar+gzip","digest":"%s","size":%d}]}""".formatted(MANIFEST, digest(config), config.length, digest(packed), packed.length)
                .getBytes(StandardCharsets.UTF_8);
        for (byte[] blob : List.of(packed, config, manifest)) {
            blobs.put(digest(blob), blob);
        }
        blobs.put("1", manifest);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v2/", this::registry);
        server.createContext("/token", this::token);
        server.start();
        door = new PlainOnly(server.getAddress());
    }

    String address() {
        return "127.0.0.1:" + door.port();
    }

    String realm() {
        return "http://" + address() + "/token";
    }

    @Override
    public void close() {
        door.close();
        server.stop(0);
    }

    private void registry(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            exchange.getResponseHeaders()
                    .add(
                            "WWW-Authenticate",
                            "Bearer realm=\"" + realm() + "\",service=\"test\",scope=\"repository:app:pull\"");
            send(exchange, 401, "application/json", new byte[0]);
            return;
        }
        byte[] blob = blobs.get(path.substring(path.lastIndexOf('/') + 1));
        if (blob == null) {
            send(exchange, path.equals("/v2/") ? 200 : 404, "application/json", new byte[0]);
            return;
        }
        exchange.getResponseHeaders().add("Docker-Content-Digest", digest(blob));
        send(exchange, 200, path.contains("/manifests/") ? MANIFEST : "application/octet-stream", blob);
    }

    private void token(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String query = exchange.getRequestURI().getRawQuery();
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        asked.add(method + " " + (query == null ? form : query) + (authorization == null ? "" : " " + authorization));
        int status = method.equals("POST") && postStatus != 0 ? postStatus : 200;
        send(exchange, status, "application/json", answer.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", type);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            if (head) {
                exchange.getResponseHeaders().add("Content-Length", Integer.toString(body.length));
            }
            exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static String digest(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
