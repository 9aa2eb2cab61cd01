package dev.jbake.buildkit.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.buildkit.BuildIds;
import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.EngineKind;
import dev.jbake.buildkit.Lane;
import dev.jbake.buildkit.OneFileSync;
import dev.jbake.buildkit.proto.control.CacheOptions;
import dev.jbake.buildkit.proto.control.SolveRequest;
import dev.jbake.driver.Address;
import dev.jbake.driver.Patience;
import dev.jbake.driver.UpgradeDialer;
import dev.jbake.engine.PrivateEngine;
import dev.jbake.engine.TestEngine;
import dev.jbake.host.ThisProcess;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionTest {
    private final Random random = new Random();

    /// The daemon asks for health every 5 s and gives up after 10.
    @ParameterizedTest
    @EnumSource
    void staysOpenForTwentySeconds(EngineKind engine) throws Exception {
        try (BuildkitClient client = engine.client();
                Lane lane = client.lane(2);
                Session session = Session.open(
                        client,
                        lane,
                        BuildIds.next(random),
                        "dir:node",
                        List.of(new OneFileSync("Dockerfile", "FROM scratch\nCOPY Dockerfile /\n").bindService()))) {
            Thread.sleep(Duration.ofSeconds(20));
            SolveRequest request = SolveRequest.newBuilder()
                    .setRef(BuildIds.next(random))
                    .setSession(session.id())
                    .setFrontend("dockerfile.v0")
                    .setCache(CacheOptions.getDefaultInstance())
                    .build();
            assertThat(client.solve(lane, request).await()).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void closesAtOnce(EngineKind engine) throws Exception {
        try (BuildkitClient client = engine.client();
                Lane lane = client.lane(1)) {
            Session session = Session.open(client, lane, BuildIds.next(random), "", List.of());
            long start = System.nanoTime();
            session.close();
            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(1));
        }
    }

    @Test
    void closesAtOnceWhenTheDaemonIsGone() throws Exception {
        try (PrivateEngine engine = TestEngine.restartable();
                BuildkitClient client = BuildkitClient.of(
                        new UpgradeDialer(Address.engine(engine.docker(), null, ThisProcess.host())),
                        Patience.unseen());
                Lane lane = client.lane(1)) {
            Session session = Session.open(client, lane, BuildIds.next(random), "", List.of());
            assertThat(client.workers()).isNotEmpty();
            engine.kill();
            long start = System.nanoTime();
            session.close();
            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(1));
        }
    }
}
