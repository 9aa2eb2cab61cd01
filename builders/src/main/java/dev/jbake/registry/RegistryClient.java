package dev.jbake.registry;

import dev.jbake.buildkit.auth.AuthService;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.failure.Reason;
import dev.jbake.host.Host;
import dev.jbake.json.JsonNode;
import dev.jbake.json.JsonNode.JsonArray;
import dev.jbake.json.JsonNode.JsonObject;
import dev.jbake.json.JsonReader;
import dev.jbake.registry.RegistryTransport.Ask;
import dev.jbake.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What jbake asks of registries, in the words of the OCI distribution specification.
///
/// A registry on a loopback address is spoken to without TLS, unless it wants TLS. Calls come from any thread. When the
/// thread was
/// interrupted, a call throws, and the thread still is.
public final class RegistryClient {
    /// No manifest and no config is larger.
    private static final int LARGEST_TEXT = 64 << 20;

    private static final int NOT_FOUND = 404;
    private static final int CREATED = 201;
    private static final String PULL = "pull";
    private static final String PUSH = "pull,push";

    private final RegistryTransport transport;

    /// @param auth reaches registries and answers their challenges
    public RegistryClient(AuthService auth, Host host) {
        this.transport = new RegistryTransport(auth, new Comeback(host));
    }

    /// What a registry says of a manifest or blob.
    ///
    /// @param digest blank if it does not say
    /// @param size in bytes; negative if it does not say
    public record Found(String type, String digest, long size) {}

    /// Looks for a manifest or index.
    ///
    /// @param reference a tag or a digest
    public Found head(Repository repository, String reference) throws RegistryException {
        HttpRequest.Builder request = HttpRequest.newBuilder().HEAD().header("Accept", MediaTypes.ANY);
        HttpResponse<InputStream> answer = good(new Ask(repository, "manifests/" + reference, PULL, request), false);
        RegistryTransport.close(answer);
        return new Found(
                type(answer),
                answer.headers().firstValue("Docker-Content-Digest").orElse(""),
                answer.headers().firstValueAsLong("Content-Length").orElse(-1));
    }

    /// Gets a manifest or index.
    ///
    /// @param insecure whether TLS is not needed
    public Manifest manifest(Repository repository, String reference, boolean insecure) throws RegistryException {
        HttpRequest.Builder request = HttpRequest.newBuilder().GET().header("Accept", MediaTypes.ANY);
        HttpResponse<InputStream> answer = good(new Ask(repository, "manifests/" + reference, PULL, request), insecure);
        return new Manifest(type(answer), bytes(answer));
    }

    /// Gets a small blob.
    public byte[] blob(Repository repository, String digest) throws RegistryException {
        return bytes(open(repository, digest));
    }

    private HttpResponse<InputStream> open(Repository repository, String digest) throws RegistryException {
        HttpRequest.Builder request = HttpRequest.newBuilder().GET();
        return good(new Ask(repository, "blobs/" + digest, PULL, request), false);
    }

    /// Puts a manifest or index.
    ///
    /// @param reference a tag, or its digest
    /// @param insecure whether TLS is not needed
    public void put(Repository repository, String reference, Manifest manifest, boolean insecure)
            throws RegistryException {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("Content-Type", manifest.type())
                .PUT(BodyPublishers.ofByteArray(manifest.bytes()));
        RegistryTransport.close(good(new Ask(repository, "manifests/" + reference, PUSH, request), insecure));
    }

    /// Copies a blob from one repository to another, unless it is there; within one registry nothing is sent.
    ///
    /// @param size in bytes
    public void copy(Repository from, Repository to, String digest, long size) throws RegistryException {
        if (has(to, "blobs/" + digest)) {
            return;
        }
        boolean same = from.server().equals(to.server());
        String mount = same ? "?mount=" + encode(digest) + "&from=" + encode(from.path()) : "";
        HttpRequest.Builder begin = HttpRequest.newBuilder().POST(BodyPublishers.noBody());
        HttpResponse<InputStream> session = good(new Ask(to, "blobs/uploads/" + mount, PUSH, begin), false);
        RegistryTransport.close(session);
        if (session.statusCode() == CREATED) {
            return;
        }
        URI place =
                session.uri().resolve(session.headers().firstValue("Location").orElse(""));
        String whole = place + (place.getQuery() == null ? "?" : "&") + "digest=" + encode(digest);
        HttpRequest.Builder upload = HttpRequest.newBuilder()
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> source(from, digest)), size));
        RegistryTransport.close(good(new Ask(to, whole, PUSH, upload).sending(size), false));
    }

    private InputStream source(Repository from, String digest) {
        try {
            return open(from, digest).body();
        } catch (RegistryException e) {
            return new Broken(e);
        }
    }

    /// Whether a repository has a manifest under its digest.
    public boolean hasManifest(Repository repository, String digest) throws RegistryException {
        return has(repository, "manifests/" + digest);
    }

    private boolean has(Repository repository, String where) throws RegistryException {
        HttpRequest.Builder request = HttpRequest.newBuilder().HEAD().header("Accept", MediaTypes.ANY);
        HttpResponse<InputStream> answer = send(new Ask(repository, where, PUSH, request), false);
        if (answer.statusCode() == NOT_FOUND) {
            RegistryTransport.close(answer);
            return false;
        }
        RegistryTransport.close(checked(answer));
        return true;
    }

    /// The descriptors of what refers to a manifest; empty where the registry knows of none.
    public List<JsonObject> referrers(Repository repository, String digest) throws RegistryException {
        Optional<Manifest> index = optional(repository, "referrers/" + digest);
        if (index.isEmpty()) {
            index = optional(repository, "manifests/" + digest.replace(':', '-'));
        }
        return index.isEmpty() ? List.of() : manifests(index.get());
    }

    private Optional<Manifest> optional(Repository repository, String where) throws RegistryException {
        HttpRequest.Builder request = HttpRequest.newBuilder().GET().header("Accept", MediaTypes.OCI_INDEX + ", */*");
        HttpResponse<InputStream> answer = send(new Ask(repository, where, PULL, request), false);
        if (answer.statusCode() == NOT_FOUND) {
            RegistryTransport.close(answer);
            return Optional.empty();
        }
        return Optional.of(new Manifest(type(answer), bytes(checked(answer))));
    }

    private static List<JsonObject> manifests(Manifest index) {
        List<JsonObject> manifests = new ArrayList<>();
        Source text = new Source("referrers", new String(index.bytes(), StandardCharsets.UTF_8));
        if (JsonReader.read(text, new Diagnostics()) instanceof JsonObject object
                && object.get("manifests") instanceof JsonArray array) {
            for (JsonNode element : array.elements()) {
                if (element instanceof JsonObject descriptor) {
                    manifests.add(descriptor);
                }
            }
        }
        return manifests;
    }

    private HttpResponse<InputStream> good(Ask ask, boolean insecure) throws RegistryException {
        return checked(send(ask, insecure));
    }

    private static HttpResponse<InputStream> checked(HttpResponse<InputStream> answer) throws RegistryException {
        if (answer.statusCode() / 100 != 2) {
            throw RegistryTransport.refusal(answer);
        }
        return answer;
    }

    private HttpResponse<InputStream> send(Ask ask, boolean insecure) throws RegistryException {
        List<String> schemes = ask.repository().isLocal()
                ? List.of("http", "https")
                : insecure ? List.of("https", "http") : List.of("https");
        return transport.send(ask, schemes);
    }

    /// The media type without its parameters.
    private static String type(HttpResponse<InputStream> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("application/octet-stream");
        int end = type.indexOf(';');
        return end < 0 ? type : type.substring(0, end);
    }

    private static byte[] bytes(HttpResponse<InputStream> answer) throws RegistryException {
        URI uri = answer.uri();
        try (InputStream body = answer.body()) {
            byte[] bytes = body.readNBytes(LARGEST_TEXT);
            if (bytes.length == LARGEST_TEXT) {
                throw new RegistryException("refused to read more than 64 MB from " + uri);
            }
            return bytes;
        } catch (IOException e) {
            throw new RegistryException("failed to read " + uri + ": " + Reason.of(e));
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// A stream whose source could not be opened.
    private static final class Broken extends InputStream {
        private final RegistryException cause;

        Broken(RegistryException cause) {
            this.cause = cause;
        }

        @Override
        public int read() throws IOException {
            throw new IOException(cause.getMessage(), cause);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    }
}
