package dev.jbake.driver.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.transport.DockerHttpClient.Request;
import com.google.common.collect.ImmutableMap;
import dev.jbake.builder.AuthEntry;
import dev.jbake.driver.Address;
import dev.jbake.driver.Dialer;
import dev.jbake.driver.Patience;
import dev.jbake.driver.WaitDisplay;
import dev.jbake.engine.FaultyProxy;
import dev.jbake.engine.TestEngine;
import dev.jbake.host.ThisProcess;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The Engine's API against a real one.
@Timeout(60)
class DockerEngineTest {

    private static final Patience SHORT = new Patience(Duration.ofSeconds(3), WaitDisplay.NONE);

    private final List<EngineEvent> events = Collections.synchronizedList(new ArrayList<>());
    private final List<DockerEngine> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(DockerEngine::close);
    }

    @Test
    void theEngineSaysWhereItKeepsImages() throws IOException {
        String info = new String(get("/info").getBody().readNBytes(1 << 20), StandardCharsets.UTF_8);
        assertThat(engine().containerdStore()).isEqualTo(info.contains("io.containerd.snapshotter.v1"));
    }

    @Test
    void anImageIsLoaded() throws Exception {
        DockerEngine engine = engine();
        byte[] archive = Archives.image("jbake.test/load:1", 3 << 20);
        engine.load(new ByteArrayInputStream(archive), events::add);
        assertThat(events).extracting(EngineEvent::text).anyMatch(text -> text.contains("jbake.test/load:1"));
        assertThat(has("jbake.test/load:1")).isTrue();
    }

    @Test
    void anImageIsLoadedByWriting() throws Exception {
        byte[] archive = Archives.image("jbake.test/written:1", 5 << 20);
        try (ImageLoad load = engine().startLoad(events::add)) {
            for (int at = 0; at < archive.length; at += 10_000) {
                load.write(archive, at, Math.min(10_000, archive.length - at));
            }
        }
        assertThat(events).extracting(EngineEvent::text).anyMatch(text -> text.contains("jbake.test/written:1"));
    }

    @Test
    void whatIsNoArchiveIsAnError() throws Exception {
        DockerEngine engine = engine();
        byte[] junk = new byte[1 << 20];
        junk[5] = 1;
        assertThatThrownBy(() -> engine.load(new ByteArrayInputStream(junk), events::add))
                .isInstanceOf(EngineException.class)
                .hasMessageStartingWith("Tried to load an image, but the Docker daemon ");
    }

    @Test
    void aSourceThatFailsIsTheError() throws Exception {
        byte[] archive = Archives.image("jbake.test/half:1", 2 << 20);
        InputStream broken =
                new SequenceInputStream(new ByteArrayInputStream(archive, 0, archive.length / 2), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the build failed");
                    }

                    @Override
                    public int read(byte[] target, int offset, int length) throws IOException {
                        return read();
                    }
                });
        DockerEngine engine = engine();
        assertThatThrownBy(() -> engine.load(broken, events::add))
                .isInstanceOf(EngineException.class)
                .hasMessageEndingWith("but the build failed");
        assertThat(has("jbake.test/half:1")).isFalse();
    }

    @Test
    void aLoadThatIsGivenUpLeavesNothing() throws Exception {
        DockerEngine engine = engine();
        byte[] archive = Archives.image("jbake.test/aborted:1", 4 << 20);
        ImageLoad load = engine.startLoad(events::add);
        load.write(archive, 0, archive.length / 2);
        load.abort();
        assertThatThrownBy(load::close).isInstanceOf(IOException.class).hasMessageContaining("aborted");
        assertThat(has("jbake.test/aborted:1")).isFalse();
    }

    @Test
    void closingEndsALoadUnderWay() throws Exception {
        DockerEngine engine = engine();
        byte[] archive = Archives.image("jbake.test/closed:1", 4 << 20);
        ImageLoad load = engine.startLoad(events::add);
        load.write(archive, 0, archive.length / 2);
        engine.close();
        assertThatThrownBy(() -> finish(load, archive)).isInstanceOf(IOException.class);
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("docker-upload");
    }

    @Test
    void anImageIsPushed() throws Exception {
        DockerEngine engine = engine();
        String name = TestEngine.registry() + "/jbake/pushed:1";
        engine.load(new ByteArrayInputStream(Archives.image(name, 100_000)), events::add);
        engine.push(name, AuthEntry.NONE, events::add);
        assertThat(engine.remoteDigest(name, AuthEntry.NONE)).matches("sha256:[0-9a-f]{64}");
        String other = TestEngine.registry() + "/jbake/nothere:1";
        assertThatThrownBy(() -> engine.push(other, AuthEntry.NONE, events::add))
                .isInstanceOf(EngineException.class)
                .hasMessageStartingWith("Tried to push " + other + ", but the Docker daemon ");
    }

    @Test
    void anEngineThatIsNotThereIsNamed() throws IOException {
        Dialer nowhere = Address.engine("unix:///nonexistent/docker.sock", null, ThisProcess.host());
        try (DockerEngine engine = DockerEngine.at(nowhere, ImmutableMap.of(), Patience.unseen())) {
            assertThatThrownBy(engine::containerdStore)
                    .isInstanceOf(EngineException.class)
                    .hasMessageStartingWith("Cannot connect to the Docker daemon at unix:///nonexistent/docker.sock. "
                            + "Is the docker daemon running?");
            try (OutputStream load = engine.startLoad(events::add)) {
                assertThatThrownBy(() -> {
                            for (int i = 0; i < 100; i++) {
                                load.write(new byte[1 << 20]);
                            }
                        })
                        .isInstanceOf(IOException.class);
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("/nonexistent/docker.sock");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEngineThatGoesSilentIsGivenUp(FaultyProxy.Direction direction, @TempDir Path folder) throws Exception {
        try (FaultyProxy proxy = FaultyProxy.before(TestEngine.docker(), folder.resolve("s"));
                DockerEngine engine = DockerEngine.at(
                        Address.engine(proxy.address(), null, ThisProcess.host()), ImmutableMap.of(), SHORT)) {
            proxy.stall(direction);
            byte[] archive = Archives.image("jbake.test/silent:1", 3 << 20);
            String reason = ", but no answer came in 3 seconds (--builder-timeout)";
            assertThatThrownBy(() -> engine.load(new ByteArrayInputStream(archive), events::add))
                    .isInstanceOf(EngineException.class)
                    .hasMessage("Tried to load an image at " + proxy.address() + reason);
            assertThatThrownBy(() -> engine.push("jbake.test/silent:1", AuthEntry.NONE, events::add))
                    .isInstanceOf(EngineException.class)
                    .hasMessage("Tried to push jbake.test/silent:1 at " + proxy.address() + reason);
            assertThatThrownBy(engine::containerdStore)
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("no answer came in 3 seconds (--builder-timeout)");
        }
    }

    /// Nothing comes from the engine while it waits for more of the archive; but it answers pings.
    @Test
    void anEngineThatIsSilentAtWorkIsNot() throws Exception {
        byte[] archive = Archives.image("jbake.test/slow:1", 3 << 20);
        try (DockerEngine engine = DockerEngine.at(
                        Address.engine(TestEngine.docker(), null, ThisProcess.host()), ImmutableMap.of(), SHORT);
                ImageLoad load = engine.startLoad(events::add)) {
            load.write(archive, 0, archive.length / 2);
            Thread.sleep(SHORT.limit().multipliedBy(2));
            finish(load, archive);
        }
        assertThat(has("jbake.test/slow:1")).isTrue();
    }

    @Test
    void dockerHubHasALongKey() {
        assertThat(DockerEngine.registryOf("me/app:1")).isEqualTo("https://index.docker.io/v1/");
        assertThat(DockerEngine.registryOf("127.0.0.1:5000/a/b:2")).isEqualTo("127.0.0.1:5000");
    }

    private static boolean has(String image) throws IOException {
        return get("/images/" + image + "/json").getStatusCode() == 200;
    }

    private static HttpExchange get(String path) throws IOException {
        Request request =
                Request.builder().method(Request.Method.GET).path(path).build();
        return new SocketTransport(
                        Address.engine(TestEngine.docker(), null, ThisProcess.host()),
                        ImmutableMap.of(),
                        Patience.unseen())
                .send(request);
    }

    private DockerEngine engine() throws IOException {
        DockerEngine engine = DockerEngine.at(
                Address.engine(TestEngine.docker(), null, ThisProcess.host()), ImmutableMap.of(), Patience.unseen());
        opened.add(engine);
        return engine;
    }

    private static void finish(ImageLoad load, byte[] archive) throws IOException {
        load.write(archive, archive.length / 2, archive.length - archive.length / 2);
        load.close();
    }
}
