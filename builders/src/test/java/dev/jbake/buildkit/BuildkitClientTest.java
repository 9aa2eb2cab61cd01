package dev.jbake.buildkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.buildkit.proto.control.CacheOptions;
import dev.jbake.buildkit.proto.control.SolveRequest;
import dev.jbake.buildkit.proto.gateway.PongResponse;
import dev.jbake.buildkit.proto.gateway.Ref;
import dev.jbake.buildkit.proto.gateway.Result;
import dev.jbake.driver.Address;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Patience;
import dev.jbake.driver.UnixDialer;
import dev.jbake.driver.UpgradeDialer;
import dev.jbake.engine.PrivateEngine;
import dev.jbake.engine.TestEngine;
import dev.jbake.host.ThisProcess;
import io.grpc.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuildkitClientTest {
    /// Not seeded: a daemon takes each build id once.
    private final Random random = new Random();

    @ParameterizedTest
    @EnumSource
    void workersHavePlatforms(EngineKind engine) throws Exception {
        try (BuildkitClient client = engine.client()) {
            assertThat(client.workers())
                    .isNotEmpty()
                    .allSatisfy(worker -> assertThat(worker.getPlatformsList()).isNotEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void unknownBuildHasNoHistory(EngineKind engine) throws Exception {
        try (BuildkitClient client = engine.client()) {
            assertThat(client.history(BuildIds.next(random))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void unknownContentIsNotFound(EngineKind engine) throws Exception {
        try (BuildkitClient client = engine.client()) {
            assertThatThrownBy(() -> client.content("sha256:" + "0".repeat(64), 1000))
                    .isInstanceOfSatisfying(
                            DaemonException.class, e -> assertThat(e.code()).isEqualTo(Status.Code.NOT_FOUND));
        }
    }

    @ParameterizedTest
    @EnumSource
    void bridgeOfNoBuildIsNotFound(EngineKind engine) throws Exception {
        try (BuildkitClient client = engine.client();
                Lane lane = client.lane(4)) {
            assertThatThrownBy(() -> client.bridge(lane, "nosuchbuild").ping())
                    .isInstanceOf(DaemonException.class)
                    .hasMessageContaining("no such job nosuchbuild");
        }
    }

    @ParameterizedTest
    @EnumSource
    void emptyBuildEndsEmpty(EngineKind engine) throws Exception {
        try (BuildkitClient client = engine.client();
                TestBuild build = TestBuild.start(client)) {
            PongResponse pong = build.bridge.ping();
            build.bridge.finish(
                    Result.newBuilder().setRef(Ref.getDefaultInstance()).build());
            build.status.await();
            assertThat(build.solve.await().getExporterResponseMap()).isEmpty();
            assertThat(pong.getLlbCapsList())
                    .anySatisfy(cap -> assertThat(cap.getId()).isEqualTo("exporter.multiple"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void failedBuildSaysWhatItWasTold(EngineKind engine) throws Exception {
        try (BuildkitClient client = engine.client();
                TestBuild build = TestBuild.start(client)) {
            build.bridge.ping();
            build.bridge.fail(DaemonException.of(Status.NOT_FOUND.withDescription("no such thing"))
                    .status());
            assertThatThrownBy(build.solve::await)
                    .hasMessage("no such thing")
                    .isInstanceOfSatisfying(
                            DaemonException.class, e -> assertThat(e.code()).isEqualTo(Status.Code.NOT_FOUND));
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancelledBuildSaysSo(EngineKind engine) throws Exception {
        try (BuildkitClient client = engine.client();
                TestBuild build = TestBuild.start(client)) {
            build.bridge.ping();
            build.solve.cancel("enough");
            assertThatThrownBy(build.solve::await)
                    .isInstanceOfSatisfying(
                            DaemonException.class, e -> assertThat(e.code()).isEqualTo(Status.Code.CANCELLED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void interruptedCallIsCancelled(EngineKind engine) throws Exception {
        try (BuildkitClient client = engine.client();
                Lane lane = client.lane(4)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> client.bridge(lane, "nosuchbuild").ping())
                    .isInstanceOf(InterruptedException.class);
        }
    }

    @Test
    void buildEndsWithTheDaemon() throws Exception {
        try (PrivateEngine engine = TestEngine.restartable();
                BuildkitClient client = BuildkitClient.of(
                        new UpgradeDialer(Address.engine(engine.docker(), null, ThisProcess.host())),
                        Patience.unseen());
                TestBuild build = TestBuild.start(client)) {
            build.bridge.ping();
            engine.kill();
            for (PendingCall<?> call : List.of(build.solve, build.status)) {
                assertThatThrownBy(() -> call.future().get(2, TimeUnit.SECONDS))
                        .isInstanceOf(ExecutionException.class)
                        .cause()
                        .isInstanceOfSatisfying(
                                DaemonException.class, e -> assertThat(e.code()).isEqualTo(Status.Code.UNAVAILABLE));
            }
            assertThatThrownBy(client::workers).isInstanceOf(DialException.class);
        }
    }

    /// The Dockerfile is part of the error, which makes its metadata long.
    @ParameterizedTest
    @EnumSource
    void errorAtTheEndOfALongFileHasItsPlace(EngineKind engine) throws Exception {
        String comment = "# " + "x".repeat(97) + "\n";
        String dockerfile = "FROM scratch\n" + comment.repeat(120) + "COPYY a b\n";
        try (BuildkitClient client = engine.client();
                TestBuild build = TestBuild.start(client, new OneFileSync("Dockerfile", dockerfile).bindService())) {
            build.bridge.ping();
            assertThatThrownBy(() -> build.bridge.solve(TestBuild.dockerfile()))
                    .hasMessageStartingWith("dockerfile parse error on line 122")
                    .isInstanceOfSatisfying(DaemonException.class, e -> {
                        ErrorSource source = e.sources().getLast();
                        assertThat(source.filename()).isEqualTo("Dockerfile");
                        assertThat(source.text()).isEqualTo(dockerfile);
                        assertThat(source.ranges().getFirst().startLine()).isEqualTo(122);
                    });
        }
    }

    @Test
    void missingSocketIsNamed(@TempDir Path folder) {
        Path socket = folder.resolve("none.sock");
        try (BuildkitClient client = BuildkitClient.of(new UnixDialer(socket), Patience.unseen())) {
            assertThatThrownBy(client::workers)
                    .isInstanceOf(DialException.class)
                    .hasMessage("Tried to connect to unix://" + socket + ", but there is no such file");
        }
    }

    @Test
    void otherServerIsNotMistaken(@TempDir Path folder) throws Exception {
        Path socket = folder.resolve("http.sock");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            Thread.ofPlatform().daemon().start(() -> answerInHttp(server));
            try (BuildkitClient client = BuildkitClient.of(new UnixDialer(socket), Patience.unseen())) {
                assertThatThrownBy(client::workers)
                        .isInstanceOf(DialException.class)
                        .hasMessage("Tried to connect to unix://" + socket
                                + ", but what answers there does not speak gRPC");
            }
        }
    }

    private static void answerInHttp(ServerSocketChannel server) {
        String answer = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
        try (SocketChannel client = server.accept()) {
            ByteBuffer request = ByteBuffer.allocate(1000);
            client.read(request);
            client.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
            while (client.read(request.clear()) > 0) {
                // Until the client has had enough.
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void smallestRequestHasItsKnownBytes() {
        // 58 bytes on the wire between buildx 0.36.1 and BuildKit.
        SolveRequest request = SolveRequest.newBuilder()
                .setRef("r".repeat(25))
                .setSession("s".repeat(25))
                .setCache(CacheOptions.getDefaultInstance())
                .setInternal(true)
                .build();
        assertThat(request.toByteArray())
                .isEqualTo(("\n\u0019" + "r".repeat(25) + "*\u0019" + "s".repeat(25) + "B\u0000X\u0001")
                        .getBytes(StandardCharsets.ISO_8859_1));
    }
}
