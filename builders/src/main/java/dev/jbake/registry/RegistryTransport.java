package dev.jbake.registry;

import dev.jbake.buildkit.auth.AuthException;
import dev.jbake.buildkit.auth.AuthService;
import dev.jbake.failure.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Sends requests to registries: finds out whether TLS is spoken, logs in when it is asked to, and comes again when a
/// registry is busy.
///
/// Calls come from any thread.
final class RegistryTransport {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /// Bytes a second.
    private static final long SLOWEST = 20_000;

    private static final int LONGEST_REFUSAL = 1 << 16;
    private static final int UNAUTHORIZED = 401;

    /// What servers that speak TLS answer to those who don't.
    private static final int PLAIN_TO_TLS = 400;

    private final AuthService auth;
    private final Comeback comeback;
    private final Map<String, String> authorizations = new ConcurrentHashMap<>();
    private final Map<String, String> schemes = new ConcurrentHashMap<>();

    RegistryTransport(AuthService auth, Comeback comeback) {
        this.auth = auth;
        this.comeback = comeback;
    }

    /// What is asked of a repository.
    ///
    /// @param where below the repository, `manifests/latest`, or an address of the registry's own choice, which begins
    ///     with a scheme
    /// @param actions `pull` or `pull,push`, what the token must be good for
    /// @param builder method, headers and body; copied for each attempt
    /// @param patience how long the answer may take
    record Ask(Repository repository, String where, String actions, HttpRequest.Builder builder, Duration patience) {

        Ask(Repository repository, String where, String actions, HttpRequest.Builder builder) {
            this(repository, where, actions, builder, PATIENCE);
        }

        /// The same with time for a body.
        ///
        /// @param size in bytes
        Ask sending(long size) {
            return new Ask(repository, where, actions, builder, PATIENCE.plusSeconds(size / SLOWEST));
        }

        String scope() {
            return "repository:" + repository.path() + ":" + actions;
        }
    }

    /// Sends a request; the answer has any status, and the caller closes its body.
    ///
    /// @param candidates the schemes to try, in turn; the first that is spoken is kept
    HttpResponse<InputStream> send(Ask ask, List<String> candidates) throws RegistryException {
        for (int attempt = 1; ; attempt++) {
            HttpResponse<InputStream> response = authorized(ask, candidates);
            if (!Comeback.isBusy(response.statusCode())) {
                return response;
            }
            Duration pause = comeback.pause(attempt, response.headers());
            if (pause.isNegative()) {
                return response;
            }
            close(response);
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                throw canceled();
            }
        }
    }

    /// The failure that an answer stands for.
    static RegistryException refusal(HttpResponse<InputStream> response) {
        HttpRequest request = response.request();
        String said = "";
        try (InputStream body = response.body()) {
            said = Refusal.words(body.readNBytes(LONGEST_REFUSAL));
        } catch (IOException e) {
            said = Reason.of(e);
        }
        int status = response.statusCode();
        return new RegistryException(
                "unexpected status from " + request.method() + " request to " + withoutQuery(request.uri()) + ": "
                        + Refusal.status(status) + (said.isEmpty() ? "" : ": " + said)
                        + Comeback.wish(status, response.headers()),
                status);
    }

    static void close(HttpResponse<InputStream> response) {
        try {
            response.body().close();
        } catch (IOException e) {
            // Nothing more is read of it.
            assert response.statusCode() != 0;
        }
    }

    private HttpResponse<InputStream> authorized(Ask ask, List<String> candidates) throws RegistryException {
        String key = ask.repository().server() + " " + ask.scope();
        HttpResponse<InputStream> response = exchange(ask, candidates, authorizations.getOrDefault(key, ""));
        if (response.statusCode() != UNAUTHORIZED) {
            return response;
        }
        String challenge = challenge(response.headers());
        if (challenge.isEmpty()) {
            return response;
        }
        close(response);
        String authorization;
        try {
            authorization = auth.authorization(ask.repository().server(), challenge, ask.scope());
        } catch (AuthException e) {
            throw new RegistryException("failed to authorize: " + Reason.of(e));
        }
        authorizations.put(key, authorization);
        return exchange(ask, candidates, authorization);
    }

    private static String challenge(HttpHeaders headers) {
        return headers.firstValue("WWW-Authenticate").orElse("");
    }

    private HttpResponse<InputStream> exchange(Ask ask, List<String> candidates, String authorization)
            throws RegistryException {
        String server = ask.repository().server();
        String known = schemes.get(server);
        Iterator<String> left = (known == null ? candidates : List.of(known)).iterator();
        while (true) {
            String scheme = left.next();
            boolean elsewhere = ask.where().contains("://");
            String root = scheme + "://" + server + "/v2/" + ask.repository().path() + "/";
            URI uri = URI.create(elsewhere ? ask.where() : root + ask.where());
            HttpRequest.Builder addressed = ask.builder()
                    .copy()
                    .uri(uri)
                    .version(HttpClient.Version.HTTP_1_1)
                    .timeout(ask.patience())
                    .header("User-Agent", "jbake");
            if (!authorization.isEmpty() && server.equals(uri.getAuthority())) {
                addressed.header("Authorization", authorization);
            }
            HttpRequest request = addressed.build();
            try {
                HttpResponse<InputStream> response =
                        auth.client().send(request, HttpResponse.BodyHandlers.ofInputStream());
                if (response.statusCode() == PLAIN_TO_TLS && scheme.equals("http") && left.hasNext()) {
                    close(response);
                    continue;
                }
                schemes.put(server, scheme);
                return response;
            } catch (InterruptedException e) {
                throw canceled();
            } catch (IOException e) {
                boolean silent = e instanceof ConnectException || e instanceof HttpTimeoutException;
                if (silent || !left.hasNext()) {
                    throw new RegistryException("failed to do request: " + request.method() + " " + withoutQuery(uri)
                            + ": " + Reason.of(e));
                }
            }
        }
    }

    private static String withoutQuery(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority() + uri.getPath();
    }

    private static RegistryException canceled() {
        Thread.currentThread().interrupt();
        return new RegistryException("context canceled");
    }
}
