package dev.jbake.cli;

import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonReader;
import dev.jbake.source.Source;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Images from files, for a repository of a registry. The manifests `1-NAME.json` get no tag, and `2-NAME.json` the tag
/// NAME.
///
/// @param registry `HOST:PORT`
record ImageFixture(String registry, String repository) {

    /// Pushes the folders `blobs` and `manifests`.
    void push(Path folder) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (Path blob : files(folder.resolve("blobs"))) {
                byte[] bytes = Files.readAllBytes(blob);
                HttpResponse<String> session =
                        send(client, at("/blobs/uploads/").POST(HttpRequest.BodyPublishers.noBody()));
                String place = session.headers().firstValue("Location").orElseThrow();
                send(
                        client,
                        HttpRequest.newBuilder(URI.create(place + "&digest=" + digest(bytes)))
                                .header("Content-Type", "application/octet-stream")
                                .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)));
            }
            for (Path manifest : files(folder.resolve("manifests"))) {
                byte[] bytes = Files.readAllBytes(manifest);
                String name = Objects.requireNonNull(manifest.getFileName()).toString();
                String reference = name.startsWith("1-") ? digest(bytes) : name.substring(2, name.length() - 5);
                send(
                        client,
                        at("/manifests/" + reference)
                                .header("Content-Type", mediaType(bytes))
                                .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)));
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + registry + "/v2/" + repository + path));
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(response + ": " + response.body());
        }
        return response;
    }

    private static String mediaType(byte[] manifest) {
        Source text = new Source("manifest", new String(manifest, StandardCharsets.UTF_8));
        JsonObject object = (JsonObject) Objects.requireNonNull(JsonReader.read(text, new Diagnostics()));
        return Objects.requireNonNull(object.string("mediaType"));
    }

    private static String digest(byte[] bytes) throws Exception {
        return "sha256:"
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
