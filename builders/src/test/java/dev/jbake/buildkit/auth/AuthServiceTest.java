package dev.jbake.buildkit.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import dev.jbake.buildkit.proto.auth.AuthGrpc;
import dev.jbake.buildkit.proto.auth.CredentialsRequest;
import dev.jbake.buildkit.proto.auth.CredentialsResponse;
import dev.jbake.buildkit.proto.auth.FetchTokenRequest;
import dev.jbake.buildkit.proto.auth.FetchTokenResponse;
import dev.jbake.buildkit.proto.auth.GetTokenAuthorityRequest;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.stub.StreamObserver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The service's answers, with a token server of our own.
class AuthServiceTest {

    @TempDir
    private Path directory;

    private final List<String> announced = new ArrayList<>();
    private final List<AuthService> services = new ArrayList<>();
    private Home home = new Home(Path.of("/"));
    private TokenRegistry registry;

    AuthServiceTest() throws Exception {
        registry = new TokenRegistry();
    }

    @BeforeEach
    void makeHome() {
        home = new Home(directory);
    }

    @AfterEach
    void close() {
        services.forEach(AuthService::close);
        registry.close();
    }

    @Test
    void withAPasswordTheTokenServerIsAskedByPost() throws Exception {
        login("\"auth\":\"" + Home.basic("me", "p&w") + "\"");
        FetchTokenResponse token = fetch("repository:app:pull", "repository:base:pull");
        assertThat(token.getToken()).isEqualTo("the-token");
        assertThat(token.getExpiresIn()).isEqualTo(300);
        assertThat(token.getIssuedAt()).isEqualTo(1795212000);
        assertThat(registry.asked)
                .containsExactly("POST client_id=buildkit-client&grant_type=password&password=p%26w"
                        + "&scope=repository%3Aapp%3Apull+repository%3Abase%3Apull&service=test&username=me");
        assertThat(announced).containsExactly("[auth] app:pull base:pull token for " + registry.address());
    }

    @Test
    void anIdentityTokenIsARefreshToken() throws Exception {
        login("\"auth\":\"" + Home.basic("me", "x") + "\",\"identitytoken\":\"refresh\"");
        fetch("repository:app:pull");
        assertThat(registry.asked)
                .containsExactly("POST client_id=buildkit-client&grant_type=refresh_token&refresh_token=refresh"
                        + "&scope=repository%3Aapp%3Apull&service=test");
        CredentialsResponse credentials = call(
                AuthGrpc.AuthImplBase::credentials,
                CredentialsRequest.newBuilder().setHost(registry.address()).build());
        assertThat(credentials.getUsername()).isEmpty();
        assertThat(credentials.getSecret()).isEqualTo("refresh");
    }

    @Test
    void aServerThatDoesNotKnowPostIsAskedTheOlderWay() throws Exception {
        login("\"auth\":\"" + Home.basic("me", "pw") + "\"");
        for (int status : new int[] {404, 401, 405}) {
            registry.asked.clear();
            registry.postStatus = status;
            fetch("repository:app:pull", "repository:base:pull");
            assertThat(registry.asked)
                    .element(1)
                    .isEqualTo("GET service=test&scope=repository%3Aapp%3Apull&scope=repository%3Abase%3Apull Basic "
                            + Home.basic("me", "pw"));
        }
        registry.postStatus = 500;
        assertThatThrownBy(() -> fetch("repository:app:pull"))
                .hasMessage("UNKNOWN: failed to fetch oauth token: unexpected status from POST request to "
                        + registry.realm() + ": 500");
    }

    @Test
    void withoutCredentialsAnyoneIsAnyone() throws Exception {
        registry.answer = "{\"token\":\"t\"}";
        FetchTokenResponse token = fetch("repository:app:pull");
        assertThat(token.getToken()).isEqualTo("t");
        assertThat(token.getExpiresIn()).isEqualTo(60);
        assertThat(registry.asked).containsExactly("GET service=test&scope=repository%3Aapp%3Apull");
        assertThat(announced).isEmpty();

        registry.answer = "{}";
        assertThatThrownBy(() -> fetch("repository:app:pull"))
                .hasMessage("UNKNOWN: failed to fetch anonymous token: "
                        + "authorization server did not include a token in the response");
        registry.answer = "secret junk";
        assertThatThrownBy(() -> fetch("repository:app:pull"))
                .hasMessage("UNKNOWN: failed to fetch anonymous token: unable to decode token response");
    }

    @Test
    void aRegistryTokenIsTheToken() throws Exception {
        login("\"registrytoken\":\"bearer\"");
        assertThat(fetch("repository:app:pull").getToken()).isEqualTo("bearer");
        assertThat(registry.asked).isEmpty();
    }

    @Test
    void noTokensWhereTheUserWantsNone() {
        home.environment.put("BUILDKIT_NO_CLIENT_TOKEN", "1");
        assertThatThrownBy(() -> call(
                        AuthGrpc.AuthImplBase::getTokenAuthority,
                        GetTokenAuthorityRequest.newBuilder()
                                .setHost("a.test")
                                .setSalt(ByteString.copyFrom(new byte[32]))
                                .build()))
                .isInstanceOfSatisfying(
                        StatusException.class,
                        e -> assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE));
    }

    @Test
    void aTokenServerThatIsNotThere() {
        registry.close();
        assertThatThrownBy(() -> fetch("repository:app:pull"))
                .hasMessageStartingWith(
                        "UNKNOWN: failed to fetch anonymous token: GET request to " + registry.realm() + " failed: ");
    }

    private void login(String entry) throws Exception {
        home.write(".docker/config.json", "{\"auths\":{\"" + registry.address() + "\":{" + entry + "}}}");
    }

    private FetchTokenResponse fetch(String... scopes) throws Exception {
        return call(
                AuthGrpc.AuthImplBase::fetchToken,
                FetchTokenRequest.newBuilder()
                        .setHost(registry.address())
                        .setRealm(registry.realm())
                        .setService("test")
                        .addAllScopes(List.of(scopes))
                        .build());
    }

    private interface Method<Q, A> {
        void call(AuthGrpc.AuthImplBase service, Q request, StreamObserver<A> response);
    }

    private <Q, A> A call(Method<Q, A> method, Q request) throws Exception {
        AuthService service = new AuthService(home.host(), home.config(), home.credentials(), announced::add);
        services.add(service);
        CompletableFuture<A> answer = new CompletableFuture<>();
        method.call(service, request, new StreamObserver<>() {
            @Override
            public void onNext(A value) {
                answer.complete(value);
            }

            @Override
            public void onError(Throwable failure) {
                answer.completeExceptionally(failure);
            }

            @Override
            public void onCompleted() {}
        });
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
    }
}
