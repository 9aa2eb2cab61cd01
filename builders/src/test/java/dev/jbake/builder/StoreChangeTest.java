package dev.jbake.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.plan.MalformedException;
import dev.jbake.plan.Platform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The texts of the files are those that buildx v0.36.1 writes after the same commands.
class StoreChangeTest {
    @TempDir
    Path root;

    private BuildxStore store() {
        var host = Hosts.of(root, Map.of("BUILDX_CONFIG", root.resolve("buildx").toString()));
        return BuildxStore.of(host, DockerConfig.read(host));
    }

    private static NodeEdit at(String endpoint, String... platforms) throws MalformedException {
        ImmutableList.Builder<Platform> parsed = ImmutableList.builder();
        for (String platform : platforms) {
            parsed.addAll(Platform.parseEach(platform));
        }
        return new NodeEdit(endpoint, true, parsed.build(), null, null, null);
    }

    private void edit(String name, String node, NodeEdit edit, boolean append) throws Exception {
        try (StoreChange change = store().change()) {
            change.edit(name, "remote", node, edit, append, builder -> {});
        }
    }

    private @Nullable String file(String name) throws Exception {
        Path file = root.resolve("buildx").resolve(name);
        return Files.exists(file) ? Files.readString(file) : null;
    }

    @Test
    void aNewBuilderIsOneFileAndATime() throws Exception {
        edit("Up.X", "", at("unix:///b.sock"), false);
        assertThat(file("instances/up.x")).isEqualTo("""
                {"Name":"Up.X","Driver":"remote","Nodes":[{"Name":"up.x0","Endpoint":"unix:///b.sock","Platforms":null,\
                "DriverOpts":null,"Flags":null,"Files":null}],"Dynamic":false}""");
        assertThat(file("activity/Up.X")).isEqualTo("2026-11-20T22:00:42Z");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("buildx/instances/up.x"))))
                .isEqualTo("rw-------");
    }

    @Test
    void platformsOfTheLastNodeAreTakenFromTheOthers() throws Exception {
        NodeEdit first = new NodeEdit(
                "tcp://h:1",
                true,
                at("", "linux/amd64,linux/arm64", "linux/arm/v6").platforms(),
                ImmutableMap.of("servername", "x,y", "cacert", "/a"),
                ImmutableList.of("--debug"),
                null);
        edit("m", "a", first, false);
        edit("m", "b", at("tcp://h:2", "linux/amd64", "linux/arm64"), true);
        edit("m", "", at("tcp://h:3"), true);
        assertThat(file("instances/m")).isEqualTo("""
                {"Name":"m","Driver":"remote","Nodes":[{"Name":"a","Endpoint":"tcp://h:1","Platforms":[\
                {"architecture":"arm","os":"linux","variant":"v6"}],"DriverOpts":{"cacert":"/a","servername":"x,y"},\
                "Flags":["--debug"],"Files":null},{"Name":"b","Endpoint":"tcp://h:2","Platforms":[\
                {"architecture":"amd64","os":"linux"},{"architecture":"arm64","os":"linux"}],"DriverOpts":null,\
                "Flags":null,"Files":null},{"Name":"m0","Endpoint":"tcp://h:3","Platforms":null,"DriverOpts":null,\
                "Flags":null,"Files":null}],"Dynamic":false}""");
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() throws Exception {
        edit("m", "a", at("tcp://h:1"), false);
        String before = file("instances/m");
        assertThatThrownBy(() -> edit("m", "", at("tcp://h:1"), true))
                .hasMessage("invalid duplicate endpoint tcp://h:1");
        assertThatThrownBy(() -> edit("m", "b", at("tcp://h:2"), false))
                .hasMessage("node b not found, did you mean to append?");
        assertThatThrownBy(() -> edit("1m", "", at("tcp://h:2"), false))
                .hasMessageStartingWith("invalid name 1m, name needs to start with a letter");
        try (StoreChange change = store().change()) {
            assertThatThrownBy(() -> change.leave("m", "a"))
                    .hasMessage("can not leave last node, do you want to rm instance instead?");
            assertThatThrownBy(() -> change.leave("m", "x")).hasMessage("node \"x\" not found for m");
        }
        assertThat(file("instances/m")).isEqualTo(before);
    }

    @Test
    void aRemovedBuilderTakesItsBuildsAlong() throws Exception {
        edit("m", "a", at("tcp://h:1"), false);
        edit("m", "b", at("tcp://h:2"), true);
        LocalState state = store().localState();
        state.saveBuild("m", "a", "ref1", new LocalState.Build("t", "/c", "/d", "group1"));
        state.saveBuild("m", "b", "ref2", new LocalState.Build("t", "/c", "/d", "group2"));
        state.saveBuild("other", "o", "ref3", new LocalState.Build("t", "/c", "/d", "group2"));
        List<String> none = List.of();
        state.saveRun("group1", new LocalState.Run(List.of("t"), List.of("m/a/ref1"), none, none, none));
        state.saveRun(
                "group2", new LocalState.Run(List.of("t"), List.of("m/b/ref2", "other/o/ref3"), none, none, none));
        try (StoreChange change = store().change()) {
            change.leave("m", "a");
            assertThat(file("refs/m/a/ref1")).isNull();
            assertThat(file("refs/__group__/group1")).isNull();
            change.remove("M");
        }
        assertThat(file("instances/m")).isNull();
        assertThat(file("activity/m")).isNull();
        assertThat(file("refs/m/b/ref2")).isNull();
        assertThat(file("refs/__group__/group2")).contains("other/o/ref3");
    }

    @Test
    void theCurrentBuilderIsOfAContextOrOfAll() throws Exception {
        edit("m", "a", at("tcp://h:1"), false);
        try (StoreChange change = store().change()) {
            change.use("unix:///d.sock", "m", false, true);
        }
        String fallback = "defaults/" + NameHash.of("unix:///d.sock").substring(0, 20);
        assertThat(file("current")).isEqualTo("{\"Key\":\"unix:///d.sock\",\"Name\":\"m\",\"Global\":false}");
        assertThat(file(fallback)).isEqualTo("m");
        assertThat(store().current("other")).isNull();
        assertThat(store().current("unix:///d.sock")).isNotNull();
        try (StoreChange change = store().change()) {
            change.use("unix:///d.sock", "m", true, false);
        }
        assertThat(file("current")).isEqualTo("{\"Key\":\"unix:///d.sock\",\"Name\":\"m\",\"Global\":true}");
        assertThat(file(fallback)).isNull();
        assertThat(store().current("other")).isNotNull();
    }

    @Test
    void anotherProcessIsWaitedFor() throws Exception {
        edit("m", "a", at("tcp://h:1"), false);
        Path lock = root.resolve("buildx/.lock");
        Process other = new ProcessBuilder("flock", lock.toString(), "sh", "-c", "echo locked; cat")
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("locked");
            assertThatThrownBy(() -> StoreLock.take(lock, Duration.ofMillis(200)))
                    .hasMessage(lock + " has been locked by another process for 1 seconds");
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
        try (StoreLock held = StoreLock.take(lock, Duration.ofSeconds(10))) {
            Process late = new ProcessBuilder("flock", "--nonblock", lock.toString(), "true").start();
            assertThat(late.waitFor()).isEqualTo(1);
            assertThat(held).isNotNull();
        }
    }

    @Test
    void nothingIsLostWhenManyChangeTheStoreAtOnce() throws Exception {
        edit("m", "start", at("tcp://h:1"), false);
        List<Callable<Void>> changes = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String node = "n" + i;
            changes.add(() -> {
                edit("m", node, at("tcp://" + node + ":1"), true);
                return null;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Void> change : threads.invokeAll(changes)) {
                change.get();
            }
        }
        assertThat(store().instances().getFirst().nodes()).hasSize(101);
    }

    @Test
    void newNamesAreNamesOfBuilders() throws Exception {
        try (StoreChange change = store().change()) {
            assertThat(change.newName()).matches("[a-z]+_[a-z]+");
        }
    }
}
