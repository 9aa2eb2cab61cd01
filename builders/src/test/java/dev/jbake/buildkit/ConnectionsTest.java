package dev.jbake.buildkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import dev.jbake.buildkit.proto.gateway.Ref;
import dev.jbake.buildkit.proto.gateway.Result;
import dev.jbake.driver.Attempt;
import dev.jbake.driver.ByteStream;
import dev.jbake.driver.DialException;
import dev.jbake.driver.Dialer;
import dev.jbake.driver.Patience;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConnectionsTest {

    private record CountingDialer(Dialer to, AtomicInteger count) implements Dialer {
        @Override
        public String address() {
            return to.address();
        }

        @Override
        public String authority() {
            return to.authority();
        }

        @Override
        public ByteStream dial(Attempt attempt) throws DialException {
            count.incrementAndGet();
            return to.dial(attempt);
        }
    }

    /// A Docker Engine allows 250 streams on a connection. Seventy builds need 280 when each makes a call while the
    /// long calls of all are open.
    @ParameterizedTest
    @EnumSource
    void manyBuildsAtOnceDoNotWaitForEachOther(EngineKind engine) throws Exception {
        int count = 70;
        CountDownLatch allStarted = new CountDownLatch(count);
        List<Future<?>> builds = new ArrayList<>();
        CountingDialer dialer = new CountingDialer(engine.dialer(), new AtomicInteger());
        try (BuildkitClient client = BuildkitClient.of(dialer, Patience.unseen());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int index = 0; index < count; index++) {
                builds.add(threads.submit(() -> build(client, allStarted)));
            }
            for (Future<?> build : builds) {
                build.get(60, TimeUnit.SECONDS);
            }
            // A buildkitd sets no limit; where there is none, its socket is that of a Docker Engine in disguise.
            assertThat(dialer.count().get()).isBetween(engine == EngineKind.DOCKER ? 2 : 1, 2);
        }
    }

    private static Void build(BuildkitClient client, CountDownLatch allStarted) throws Exception {
        try (TestBuild build = TestBuild.start(client)) {
            build.bridge.ping();
            allStarted.countDown();
            assertThat(allStarted.await(60, TimeUnit.SECONDS)).isTrue();
            build.bridge.ping();
            build.bridge.finish(
                    Result.newBuilder().setRef(Ref.getDefaultInstance()).build());
            build.status.await();
            build.solve.await();
            return null;
        }
    }

    @ParameterizedTest
    @EnumSource
    void lanesThatWereGivenBackAreUsedAgain(EngineKind engine) throws Exception {
        CountingDialer dialer = new CountingDialer(engine.dialer(), new AtomicInteger());
        try (BuildkitClient client = BuildkitClient.of(dialer, Patience.unseen())) {
            for (int index = 0; index < 5; index++) {
                client.lane(100).close();
            }
            assertThat(dialer.count().get()).isOne();
        }
    }

    /// A thread that is left in native code makes the JVM wait 300 ms when it ends.
    @Test
    void noSocketThreadIsLeftBehind() throws Exception {
        Set<Thread> ofOtherTests = socketThreads();
        try (BuildkitClient client = EngineKind.DOCKER.client();
                TestBuild build = TestBuild.start(client)) {
            build.bridge.ping();
            assertThat(Sets.difference(socketThreads(), ofOtherTests)).isNotEmpty();
        }
        for (Thread last : Sets.difference(socketThreads(), ofOtherTests)) {
            // its pool has ended: it has a few instructions left at most
            last.join(1000);
            assertThat(last.isAlive()).as(last.getName()).isFalse();
        }
    }

    private static Set<Thread> socketThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("jbake-socket")
                        || thread.getName().startsWith("OkHttp"))
                .collect(Collectors.toSet());
    }
}
