package dev.jbake.buildkit.auth;

import com.google.protobuf.ByteString;
import dev.jbake.builder.AuthEntry;
import dev.jbake.builder.DockerConfig;
import dev.jbake.buildkit.auth.TokenServer.Token;
import dev.jbake.buildkit.auth.TokenServer.Wanted;
import dev.jbake.buildkit.proto.auth.AuthGrpc;
import dev.jbake.buildkit.proto.auth.CredentialsRequest;
import dev.jbake.buildkit.proto.auth.CredentialsResponse;
import dev.jbake.buildkit.proto.auth.FetchTokenRequest;
import dev.jbake.buildkit.proto.auth.FetchTokenResponse;
import dev.jbake.buildkit.proto.auth.GetTokenAuthorityRequest;
import dev.jbake.buildkit.proto.auth.GetTokenAuthorityResponse;
import dev.jbake.buildkit.proto.auth.VerifyTokenAuthorityRequest;
import dev.jbake.buildkit.proto.auth.VerifyTokenAuthorityResponse;
import dev.jbake.go.GoBool;
import dev.jbake.host.Host;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Serves `moby.filesync.v1.Auth`: the daemon's questions for registry credentials and tokens.
///
/// One instance serves all sessions of a run; close it at the run's end. Its calls block.
public final class AuthService extends AuthGrpc.AuthImplBase implements AutoCloseable {

    private final Host host;
    private final Credentials credentials;
    private final TokenServer tokens;
    private final TokenAuthority authority;
    private final Consumer<String> announcements;
    private final Set<String> announced = ConcurrentHashMap.newKeySet();

    /// @param config for the directory that keeps the seeds
    /// @param announcements receives each use of credentials once, in the words of the reference's progress:
    ///     `[auth] library/alpine:pull token for registry-1.docker.io`
    public AuthService(Host host, DockerConfig config, Credentials credentials, Consumer<String> announcements) {
        this.host = host;
        this.credentials = credentials;
        this.tokens = new TokenServer(host);
        this.authority = new TokenAuthority(config.directory(), new SecureRandom());
        this.announcements = announcements;
    }

    @Override
    public void credentials(CredentialsRequest request, StreamObserver<CredentialsResponse> response) {
        answer(response, () -> {
            AuthEntry entry = credentials.find(request.getHost());
            if (hasSecret(entry)) {
                announce("[auth] sharing credentials for " + request.getHost());
            }
            CredentialsResponse.Builder answer = CredentialsResponse.newBuilder();
            return entry.identityToken().isEmpty()
                    ? answer.setUsername(entry.user())
                            .setSecret(entry.password())
                            .build()
                    : answer.setSecret(entry.identityToken()).build();
        });
    }

    @Override
    public void fetchToken(FetchTokenRequest request, StreamObserver<FetchTokenResponse> response) {
        answer(response, () -> {
            AuthEntry entry = credentials.find(request.getHost(), request.getScopesList());
            if (!entry.registryToken().isEmpty()) {
                return FetchTokenResponse.newBuilder()
                        .setToken(entry.registryToken())
                        .setExpiresIn(60)
                        .build();
            }
            if (hasSecret(entry)) {
                String scopes = request.getScopesList().stream()
                        .map(scope -> scope.startsWith("repository:") ? scope.substring(11) : scope)
                        .collect(Collectors.joining(" "));
                announce("[auth] " + scopes + " token for " + request.getHost());
            }
            Token token =
                    tokens.fetch(new Wanted(request.getRealm(), request.getService(), request.getScopesList()), entry);
            return FetchTokenResponse.newBuilder()
                    .setToken(token.text())
                    .setExpiresIn(token.expiresIn())
                    .setIssuedAt(token.issuedAt())
                    .build();
        });
    }

    @Override
    public void getTokenAuthority(
            GetTokenAuthorityRequest request, StreamObserver<GetTokenAuthorityResponse> response) {
        if (refusesTokens(response)) {
            return;
        }
        answer(response, () -> {
            boolean secret = hasSecret(credentials.find(request.getHost()));
            byte[] key =
                    authority.publicKey(request.getHost(), request.getSalt().toByteArray(), secret);
            return GetTokenAuthorityResponse.newBuilder()
                    .setPublicKey(ByteString.copyFrom(key))
                    .build();
        });
    }

    @Override
    public void verifyTokenAuthority(
            VerifyTokenAuthorityRequest request, StreamObserver<VerifyTokenAuthorityResponse> response) {
        if (refusesTokens(response)) {
            return;
        }
        answer(response, () -> {
            boolean secret = hasSecret(credentials.find(request.getHost()));
            byte[] signed = authority.sign(
                    request.getHost(),
                    request.getSalt().toByteArray(),
                    secret,
                    request.getPayload().toByteArray());
            return VerifyTokenAuthorityResponse.newBuilder()
                    .setSigned(ByteString.copyFrom(signed))
                    .build();
        });
    }

    /// The client that reaches registries and token servers, through proxies where there are some.
    public HttpClient client() {
        return tokens.client();
    }

    /// What answers the challenge of a registry that wants to know who asks: the value of `Authorization`.
    ///
    /// @param registry the host of the requests
    /// @param challenge the registry's `WWW-Authenticate`
    /// @param scope what is to be done, `repository:PATH:pull,push`
    /// @throws AuthException if there are no credentials for it, or no token
    public String authorization(String registry, String challenge, String scope) throws AuthException {
        AuthEntry entry = credentials.find(registry, List.of(scope));
        Challenge asked = Challenge.parse(challenge);
        if (asked.isBasic()) {
            byte[] basic = (entry.user() + ":" + entry.password()).getBytes(StandardCharsets.UTF_8);
            return "Basic " + Base64.getEncoder().encodeToString(basic);
        }
        if (!entry.registryToken().isEmpty()) {
            return "Bearer " + entry.registryToken();
        }
        Wanted wanted = new Wanted(asked.value("realm"), asked.value("service"), List.of(scope));
        return "Bearer " + tokens.fetch(wanted, entry).text();
    }

    @Override
    public void close() {
        tokens.close();
    }

    private void announce(String use) {
        if (announced.add(use)) {
            announcements.accept(use);
        }
    }

    private boolean refusesTokens(StreamObserver<?> response) {
        boolean off = GoBool.isTrue(host.variable("BUILDKIT_NO_CLIENT_TOKEN"));
        if (off) {
            response.onError(Status.UNAVAILABLE
                    .withDescription("client side tokens disabled")
                    .asException());
        }
        return off;
    }

    private static boolean hasSecret(AuthEntry entry) {
        return !entry.password().isEmpty() || !entry.identityToken().isEmpty();
    }

    /// What a call does to find its answer.
    @FunctionalInterface
    private interface Question<T> {
        T answer() throws AuthException;
    }

    private static <T> void answer(StreamObserver<T> response, Question<T> question) {
        T answer;
        try {
            answer = question.answer();
        } catch (AuthException e) {
            response.onError(Status.UNKNOWN.withDescription(e.getMessage()).asException());
            return;
        }
        response.onNext(answer);
        response.onCompleted();
    }
}
