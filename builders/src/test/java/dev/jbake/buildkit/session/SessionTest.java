package dev.jbake.buildkit.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.buildkit.BuildIds;
import dev.jbake.buildkit.BuildkitClient;
import dev.jbake.buildkit.BuildkitException;
import dev.jbake.buildkit.EngineKind;
import dev.jbake.buildkit.Lane;
import dev.jbake.driver.Address;
import dev.jbake.engine.PrivateEngine;
import dev.jbake.engine.TestEngine;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
                Lane lane = client.lane(1);
                Session session = Session.open(client, lane, BuildIds.next(random), "dir:node", List.of())) {
            assertThatThrownBy(() -> session.end().get(20, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(session.healthChecks()).isBetween(3, 5);
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
            assertThat(session.end()).isCompleted();
            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(1));
        }
    }

    @Test
    void endsWithTheDaemon() throws Exception {
        try (PrivateEngine engine = TestEngine.restartable();
                BuildkitClient client = BuildkitClient.of(Address.embedded(engine.docker(), null));
                Lane lane = client.lane(1);
                Session session = Session.open(client, lane, BuildIds.next(random), "", List.of())) {
            assertThat(client.workers()).isNotEmpty();
            engine.kill();
            assertThatThrownBy(() -> session.end().get(2, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(BuildkitException.class);
        }
    }
}
