package dev.jbake.registry;

import dev.jbake.buildkit.auth.AuthException;
import dev.jbake.buildkit.auth.AuthService;
import dev.jbake.failure.Reason;
import dev.jbake.plan.ImageName;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;

/// Gives tags to images that a registry already has: it gets the manifest by its digest and puts it back under the tag
/// (OCI distribution specification, "Pulling manifests" and "Pushing manifests").
///
/// A registry on a loopback address, and one that is said to be insecure, is also spoken to without TLS.
public final class ManifestTags {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ACCEPTED = "application/vnd.oci.image.index.v1+json,"
            + " application/vnd.oci.image.manifest.v1+json,"
            + " application/vnd.docker.distribution.manifest.list.v2+json,"
            + " application/vnd.docker.distribution.manifest.v2+json";

    private final AuthService auth;
    private final Map<String, String> authorizations = new HashMap<>();
    private final Map<String, String> schemes = new HashMap<>();

    /// @param auth reaches registries and answers their challenges
    public ManifestTags(AuthService auth) {
        this.auth = auth;
    }

    /// Gives an image the tag of a name.
    ///
    /// @param name where and what
    /// @param digest of the image's manifest or index
    /// @param insecure whether TLS is not needed
    /// @throws RegistryException if the image is not there, the registry refuses, or the thread was interrupted, which
    ///     it still is then
    public void give(ImageName name, String digest, boolean insecure) throws RegistryException {
        String server = server(name);
        if (!insecure && !isLoopback(server)) {
            schemes.put(server, "https");
        }
        HttpResponse<byte[]> manifest =
                send(name, digest, HttpRequest.newBuilder().GET());
        String type = manifest.headers().firstValue("Content-Type").orElse("application/octet-stream");
        send(
                name,
                name.tag(),
                HttpRequest.newBuilder()
                        .header("Content-Type", type)
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(manifest.body())));
    }

    private HttpResponse<byte[]> send(ImageName name, String reference, HttpRequest.Builder request)
            throws RegistryException {
        String server = server(name);
        String path = path(name);
        HttpResponse<byte[]> response = exchange(server, path, reference, request);
        if (response.statusCode() == 401) {
            String challenge = response.headers().firstValue("WWW-Authenticate").orElse("");
            try {
                authorizations.put(
                        server + "/" + path,
                        auth.authorization(server, challenge, "repository:" + path + ":pull,push"));
            } catch (AuthException e) {
                throw new RegistryException(Reason.of(e));
            }
            response = exchange(server, path, reference, request);
        }
        if (response.statusCode() / 100 != 2) {
            throw new RegistryException("unexpected status from "
                    + response.request().method() + " request to " + response.uri() + ": " + response.statusCode());
        }
        return response;
    }

    private HttpResponse<byte[]> exchange(String server, String path, String reference, HttpRequest.Builder request)
            throws RegistryException {
        String known = schemes.get(server);
        Iterator<String> candidates = (known == null ? List.of("https", "http") : List.of(known)).iterator();
        while (true) {
            String scheme = candidates.next();
            URI uri = URI.create(scheme + "://" + server + "/v2/" + path + "/manifests/" + reference);
            HttpRequest.Builder addressed = request.copy()
                    .uri(uri)
                    .timeout(PATIENCE)
                    .header("Accept", ACCEPTED)
                    .header("User-Agent", "jbake");
            String authorization = authorizations.get(server + "/" + path);
            if (authorization != null) {
                addressed.header("Authorization", authorization);
            }
            try {
                HttpResponse<byte[]> response =
                        auth.client().send(addressed.build(), HttpResponse.BodyHandlers.ofByteArray());
                schemes.put(server, scheme);
                return response;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new RegistryException("context canceled");
            } catch (IOException e) {
                if (!(e instanceof SSLException) || !candidates.hasNext()) {
                    throw new RegistryException("failed to do request: " + uri + ": " + Reason.of(e));
                }
            }
        }
    }

    /// Where the requests go; Docker Hub's registry has another name than its images.
    private static String server(ImageName name) {
        return name.registry().isEmpty() ? "registry-1.docker.io" : name.registry();
    }

    private static String path(ImageName name) {
        String full = name.full();
        return full.substring(full.indexOf('/') + 1, full.length() - name.tag().length() - 1);
    }

    private static boolean isLoopback(String server) {
        return server.startsWith("localhost:")
                || server.equals("localhost")
                || server.startsWith("127.")
                || server.startsWith("[::1]");
    }
}
