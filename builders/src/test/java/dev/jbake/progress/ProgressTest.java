package dev.jbake.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbake.host.Host;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static Host host(Map<String, String> environment) {
        return new Host(
                environment,
                Path.of("/"),
                new ByteArrayInputStream(new byte[0]),
                InstantSource.system(),
                new Random(1));
    }

    private static Progress start(ProgressMode mode, OutputStream err) {
        return new ProgressOutput(mode, false, err, host(Map.of())).start("default", "docker");
    }

    private String text() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void showsStepsOfTheClient() {
        try (Progress progress = start(ProgressMode.AUTO, err)) {
            String result = progress.step("importing to docker", step -> {
                step.status("loading layer a", 1500, 3000, true);
                step.status("loading layer b", 0, 3000, false);
                return "done";
            });
            assertThat(result).isEqualTo("done");
            assertThatThrownBy(() -> progress.step("[auth] token", step -> {
                        throw new IOException("no route");
                    }))
                    .isInstanceOf(IOException.class);
            progress.note("WARNING: noted");
        }
        // The display may or may not be due while the second layer is loading.
        String shown = text().replaceAll("\\d\\.\\d+", "N").replace("#1 loading layer b 0B / NkB\n", "");
        assertThat(shown).isEqualTo("""
                #0 building with "default" instance using docker driver

                #1 importing to docker
                #1 loading layer a NkB / NkB done
                #1 loading layer b 0B / NkB done
                #1 DONE Ns

                #2 [auth] token
                #2 ERROR: no route
                WARNING: noted
                """);
    }

    @Test
    void losesNothingFromManyThreads() throws InterruptedException {
        Progress progress = start(ProgressMode.PLAIN, err);
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 20; t++) {
            String target = "t" + t;
            threads.add(Thread.startVirtualThread(() -> {
                try (StatusStream stream = progress.stream(target, "node", true)) {
                    Thread.currentThread().interrupt(); // the last states of what was cancelled count too
                    Instant now = Instant.now();
                    for (int v = 0; v < 30; v++) {
                        String digest = target + "-" + v;
                        stream.accept(StatusEvent.of(new StatusEvent.Vertex(
                                digest, "step " + v, now, now, false, "context canceled", null)));
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        progress.close();
        progress.close();
        assertThat(text().lines().filter(line -> line.endsWith(" CANCELED"))).hasSize(600);
        assertThat(progress.board().vertices())
                .hasSize(600)
                .allMatch(VertexState::canceled)
                .extracting(VertexState::name)
                .doesNotHaveDuplicates();
        try (StatusStream late = progress.stream("late", "node", false)) {
            late.accept(StatusEvent.of(vertex("late", null)));
        }
        assertThat(text()).contains("[t7] step 29").doesNotContain("late");
    }

    private static StatusEvent.Vertex vertex(String digest, @Nullable Instant completed) {
        return new StatusEvent.Vertex(digest, digest, Instant.EPOCH, completed, false, "", null);
    }

    @Test
    void waitsForASlowTerminal() throws InterruptedException {
        CountDownLatch read = new CountDownLatch(1);
        OutputStream slow = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                try {
                    read.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                err.write(b);
            }
        };
        Progress progress = start(ProgressMode.PLAIN, slow);
        Thread sender = Thread.startVirtualThread(() -> {
            try (StatusStream stream = progress.stream("t", "node", false)) {
                for (int v = 0; v < 1000; v++) {
                    stream.accept(StatusEvent.of(vertex("v" + v, Instant.EPOCH)));
                }
            }
        });
        assertThat(sender.join(Duration.ofMillis(300))).isFalse();
        read.countDown();
        sender.join();
        progress.close();
        assertThat(text().lines().filter(line -> line.contains(" DONE "))).hasSize(1000);
    }

    @Test
    void survivesAClosedPipe() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Progress progress = start(ProgressMode.PLAIN, gone);
        progress.step("one", step -> 1);
        progress.close();
        assertThat(progress.board().vertices()).hasSize(1);
    }

    @Test
    void quietShowsNothingButKeepsTheBoard() {
        Progress progress = start(ProgressMode.QUIET, err);
        try (StatusStream stream = progress.stream("t", "node", false)) {
            stream.accept(StatusEvent.of(
                    new StatusEvent.Vertex("d", "RUN x", Instant.EPOCH, Instant.EPOCH, false, "exit code: 1", null)));
        }
        progress.close();
        assertThat(text()).isEmpty();
        assertThat(progress.board().failures())
                .singleElement()
                .satisfies(vertex -> assertThat(vertex.name()).isEqualTo("RUN x"));
    }

    @Test
    void readsTheMode() {
        assertThat(ProgressMode.parse("auto", host(Map.of()))).isEqualTo(ProgressMode.AUTO);
        assertThat(ProgressMode.parse("auto", host(Map.of("BUILDKIT_PROGRESS", "plain"))))
                .isEqualTo(ProgressMode.PLAIN);
        assertThat(ProgressMode.parse("none", host(Map.of("BUILDKIT_PROGRESS", "plain"))))
                .isEqualTo(ProgressMode.QUIET);
        assertThatThrownBy(() -> ProgressMode.parse("loud", host(Map.of()))).hasMessage("invalid progress mode loud");
    }
}
