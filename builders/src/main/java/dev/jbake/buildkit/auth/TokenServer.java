package dev.jbake.buildkit.auth;

import dev.jbake.builder.AuthEntry;
import dev.jbake.builder.Fields;
import dev.jbake.builder.UnusableBuilderException;
import dev.jbake.failure.Reason;
import dev.jbake.host.Host;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Gets bearer tokens from the token servers that registries name.
final class TokenServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LONGEST_ANSWER = 1 << 20;
    private static final int STANDARD_LIFE_SECONDS = 60;

    private final Host host;
    private @Nullable HttpClient client;

    TokenServer(Host host) {
        this.host = host;
    }

    /// A token with its lifetime.
    ///
    /// @param expiresIn seconds
    /// @param issuedAt seconds since 1970; 0 for "not said"
    record Token(String text, long expiresIn, long issuedAt) {

        @Override
        public String toString() {
            return "Token[expiresIn=" + expiresIn + "]";
        }
    }

    /// What is asked for.
    ///
    /// @param realm the token server's URL
    record Wanted(String realm, String service, List<String> scopes) {}

    /// A token for a user, or for anyone where the credentials hold neither password nor identity token.
    ///
    /// OAuth's POST comes first; servers that do not know it are asked the older way.
    Token fetch(Wanted wanted, AuthEntry credentials) throws AuthException {
        boolean identity = !credentials.identityToken().isEmpty();
        String user = identity ? "" : credentials.user();
        String secret = identity ? credentials.identityToken() : credentials.password();
        if (secret.isEmpty()) {
            return get(wanted, "", "", "failed to fetch anonymous token: ");
        }
        String failure = "failed to fetch oauth token: ";
        try {
            return post(wanted, user, secret, failure);
        } catch (AuthException e) {
            boolean older = e.status() == 404 || e.status() == 401 || (e.status() == 405 && !user.isEmpty());
            if (older) {
                return get(wanted, user, secret, failure);
            }
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.shutdownNow();
            client.close();
        }
    }

    private Token post(Wanted wanted, String user, String secret, String failure) throws AuthException {
        StringJoiner form = new StringJoiner("&");
        form.add("client_id=buildkit-client");
        if (user.isEmpty()) {
            form.add("grant_type=refresh_token").add("refresh_token=" + encode(secret));
        } else {
            form.add("grant_type=password").add("password=" + encode(secret));
        }
        if (!wanted.scopes().isEmpty()) {
            form.add("scope=" + encode(String.join(" ", wanted.scopes())));
        }
        form.add("service=" + encode(wanted.service()));
        if (!user.isEmpty()) {
            form.add("username=" + encode(user));
        }
        HttpRequest.Builder request = request(wanted.realm(), failure)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()));
        return token(request.build(), failure, false);
    }

    private Token get(Wanted wanted, String user, String secret, String failure) throws AuthException {
        StringJoiner query = new StringJoiner("&");
        if (!wanted.service().isEmpty()) {
            query.add("service=" + encode(wanted.service()));
        }
        wanted.scopes().forEach(scope -> query.add("scope=" + encode(scope)));
        String separator = wanted.realm().contains("?") ? "&" : "?";
        String url = query.length() == 0 ? wanted.realm() : wanted.realm() + separator + query;
        HttpRequest.Builder request = request(url, failure).GET();
        if (!secret.isEmpty()) {
            byte[] basic = (user + ":" + secret).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic));
        }
        return token(request.build(), failure, true);
    }

    private static HttpRequest.Builder request(String url, String failure) throws AuthException {
        try {
            return HttpRequest.newBuilder(URI.create(url))
                    .timeout(PATIENCE)
                    .header("User-Agent", "jbake")
                    .header("Accept", "application/json");
        } catch (IllegalArgumentException e) {
            throw new AuthException(failure + "the registry names a token server that has no valid address");
        }
    }

    private Token token(HttpRequest request, String failure, boolean shortName) throws AuthException {
        String server = request.method() + " request to " + withoutQuery(request.uri());
        try {
            HttpResponse<InputStream> response = client().send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() < 200 || response.statusCode() >= 400) {
                    throw new AuthException(
                            failure + "unexpected status from " + server + ": " + response.statusCode(),
                            response.statusCode());
                }
                String text = new String(body.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
                return token(Fields.parse(text, "token response"), failure, shortName);
            }
        } catch (IOException e) {
            throw new AuthException(failure + server + " failed: " + Reason.of(e));
        } catch (UnusableBuilderException e) {
            throw new AuthException(failure + "unable to decode token response");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AuthException(failure + "interrupted");
        }
    }

    private static Token token(Fields answer, String failure, boolean shortName)
            throws AuthException, UnusableBuilderException {
        String text = answer.text("access_token");
        if (text.isEmpty() && shortName) {
            text = answer.text("token");
        }
        if (text.isEmpty()) {
            throw new AuthException(failure + "authorization server did not include a token in the response");
        }
        long life = answer.number("expires_in");
        return new Token(text, life == 0 ? STANDARD_LIFE_SECONDS : life, issuedAt(answer.text("issued_at")));
    }

    private static long issuedAt(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        try {
            return OffsetDateTime.parse(text).toEpochSecond();
        } catch (DateTimeException e) {
            return 0;
        }
    }

    /// The client of all requests.
    synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(PATIENCE)
                    .proxy(new EnvironmentProxies(host))
                    .build();
        }
        return client;
    }

    private static String withoutQuery(URI uri) {
        String text = uri.getScheme() + "://" + uri.getHost();
        return text + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + uri.getPath();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
