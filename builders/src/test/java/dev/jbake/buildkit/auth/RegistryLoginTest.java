package dev.jbake.buildkit.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import dev.jbake.builder.AuthEntry;
import dev.jbake.buildkit.BuildIds;
import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.DaemonException;
import dev.jbake.buildkit.Lane;
import dev.jbake.buildkit.proto.control.CacheOptions;
import dev.jbake.buildkit.proto.control.SolveRequest;
import dev.jbake.buildkit.session.Session;
import dev.jbake.driver.Address;
import dev.jbake.driver.Patience;
import dev.jbake.driver.docker.Archives;
import dev.jbake.driver.docker.DockerEngine;
import dev.jbake.engine.TestEngine;
import dev.jbake.filesync.TransferThreads;
import dev.jbake.filesync.send.FileSyncService;
import dev.jbake.host.ThisProcess;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A real BuildKit pulls from registries that want a login.
@Timeout(120)
class RegistryLoginTest {

    @TempDir
    private Path directory;

    private final List<String> announced = Collections.synchronizedList(new ArrayList<>());

    @Test
    void aRegistryWithPasswords() throws Exception {
        Home home = new Home(directory);
        String registry = TestEngine.lockedRegistry();
        String image = registry + "/app:" + new Random().nextInt(1_000_000);
        pushForTheTest(image);

        assertThatThrownBy(() -> build(home, image))
                .isInstanceOf(DaemonException.class)
                .hasMessageContaining("401 Unauthorized");
        login(home, registry, "jbake", "wrong");
        assertThatThrownBy(() -> build(home, image))
                .isInstanceOf(DaemonException.class)
                .hasMessageNotContaining("wrong");
        login(home, registry, "jbake", "hush-hush");
        announced.clear();
        build(home, image);
        assertThat(announced).containsExactly("[auth] sharing credentials for " + registry);
    }

    @Test
    void aRegistryWithTokens() throws Exception {
        Home home = new Home(directory);
        try (TokenRegistry registry = new TokenRegistry()) {
            login(home, registry.address(), "jbake", "hush-hush");
            build(home, registry.address() + "/app:1");
            assertThat(registry.asked)
                    .first()
                    .isEqualTo("POST client_id=buildkit-client&grant_type=password&password=hush-hush"
                            + "&scope=repository%3Aapp%3Apull&service=test&username=jbake");
            assertThat(announced).containsExactly("[auth] app:pull token for " + registry.address());
        }
    }

    @Test
    void aRegistryWithTokensForAnyone() throws Exception {
        try (TokenRegistry registry = new TokenRegistry()) {
            build(new Home(directory), registry.address() + "/app:1");
            assertThat(registry.asked).allMatch(request -> request.startsWith("GET service=test&scope="));
            assertThat(announced).isEmpty();
        }
    }

    private static void login(Home home, String registry, String user, String password) throws Exception {
        home.write(
                ".docker/config.json",
                "{\"auths\":{\"" + registry + "\":{\"auth\":\"" + Home.basic(user, password) + "\"}}}");
    }

    private static void pushForTheTest(String image) throws Exception {
        try (DockerEngine engine = DockerEngine.at(
                Address.engine(TestEngine.docker(), null, ThisProcess.host()), ImmutableMap.of(), Patience.unseen())) {
            engine.load(new ByteArrayInputStream(Archives.image(image, 10_000)), event -> {});
            assertThatThrownBy(() -> engine.push(image, AuthEntry.NONE, event -> {}))
                    .hasMessageContaining("no basic auth credentials");
            AuthEntry entry = new AuthEntry("jbake", "hush-hush", "", "");
            engine.push(image, entry, event -> {});
            assertThat(engine.remoteDigest(image, entry)).startsWith("sha256:");
        }
    }

    private void build(Home home, String image) throws Exception {
        Path context = Files.createDirectories(directory.resolve("context"));
        Files.writeString(context.resolve("Dockerfile"), "FROM " + image + "\nCOPY Dockerfile /\n");
        Random random = new Random();
        try (AuthService auth = new AuthService(home.host(), home.config(), home.credentials(), announced::add);
                TransferThreads threads = new TransferThreads();
                BuildkitClient client = BuildkitClient.of(
                        Address.buildkit(TestEngine.buildkit(), null, ThisProcess.host()), Patience.unseen());
                Lane lane = client.lane(BuildkitClient.BUILD_STREAMS);
                Session session = Session.open(
                        client,
                        lane,
                        BuildIds.next(random),
                        "",
                        List.of(
                                auth.bindService(),
                                new FileSyncService(Map.of("context", context, "dockerfile", context), threads)
                                        .definition()))) {
            client.solve(
                            lane,
                            SolveRequest.newBuilder()
                                    .setRef(BuildIds.next(random))
                                    .setSession(session.id())
                                    .setFrontend("dockerfile.v0")
                                    .putFrontendAttrs("filename", "Dockerfile")
                                    .putFrontendAttrs("no-cache", "")
                                    .putFrontendAttrs("image-resolve-mode", "pull")
                                    .putFrontendAttrs("platform", "linux/amd64")
                                    .setCache(CacheOptions.getDefaultInstance())
                                    .build())
                    .await();
        }
    }
}
