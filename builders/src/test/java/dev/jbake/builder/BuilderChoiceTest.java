package dev.jbake.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.jbake.host.Host;
import dev.jbake.plan.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The choice of the builder in a store that the reference made, against what the reference chose (`choice/cases.txt`).
class BuilderChoiceTest {

    private static final Path CHOICE = Path.of("src/test/resources/dev/jbake/builder/choice");

    @TempDir
    private Path directory;

    private Map<String, String> environment = Map.of();

    @BeforeEach
    void copyTheStore() throws IOException {
        copyStore(directory);
        environment =
                ImmutableMap.of("HOME", directory.toString(), "DOCKER_CONFIG", "docker", "BUILDX_CONFIG", "buildx");
    }

    @TestFactory
    Stream<DynamicTest> asTheReference() throws IOException {
        List<String> cases = Splitter.on("\ncase ").splitToList(Files.readString(CHOICE.resolve("cases.txt")));
        assertThat(cases).hasSizeGreaterThan(20);
        return cases.stream()
                .skip(1)
                .map(text -> dynamicTest(text.lines().findFirst().orElse(""), () -> check(text)));
    }

    @Test
    void everythingOfANodeIsRead() throws UnusableBuilderException {
        assertThat(choice(Map.of()).choose("multi"))
                .isEqualTo(new BuilderInstance(
                        "multi",
                        "remote",
                        ImmutableList.of(
                                new Node(
                                        "first",
                                        "unix:///tmp/jbake-choice/first.sock",
                                        ImmutableList.of(
                                                Platform.of("linux", "amd64", ""), Platform.of("linux", "arm", "v7")),
                                        ImmutableMap.of(),
                                        ImmutableList.of(),
                                        ImmutableMap.of()),
                                new Node(
                                        "second",
                                        "tcp://127.0.0.1:9",
                                        ImmutableList.of(Platform.of("linux", "arm64", "")),
                                        ImmutableMap.of(
                                                "cacert", "/tmp/jbake-choice/ca.pem", "servername", "example.test"),
                                        ImmutableList.of(),
                                        ImmutableMap.of())),
                        false));
        assertThat(choice(Map.of()).choose("boxed").nodes().getFirst())
                .isEqualTo(new Node(
                        "boxed0",
                        "unix:///tmp/jbake-choice/docker.sock",
                        ImmutableList.of(),
                        ImmutableMap.of("env.A", "b"),
                        ImmutableList.of("--allow-insecure-entitlement=network.host"),
                        ImmutableMap.of("buildkitd.toml", "ZGVidWcgPSB0cnVlCg==")));
    }

    @Test
    void brokenFilesAreNamed() throws IOException {
        Files.writeString(directory.resolve("buildx/instances/multi"), "{\"Name\":\"multi\",\n \"Driver\":}");
        Files.writeString(directory.resolve("buildx/instances/boxed"), "[]");
        Files.writeString(directory.resolve("buildx/instances/onctx"), "{\"Nodes\":[{\"Name\":1}]}");
        Files.writeString(directory.resolve("buildx/current"), "");
        assertThatThrownBy(() -> choice(Map.of()).choose("multi"))
                .isInstanceOf(UnusableBuilderException.class)
                .hasMessage("invalid JSON in " + directory
                        + "/buildx/instances/multi:2,11: invalid character '}' looking for beginning of value");
        assertThatThrownBy(() -> choice(Map.of()).choose("boxed"))
                .hasMessage("invalid JSON in " + directory + "/buildx/instances/boxed: an object is expected");
        assertThatThrownBy(() -> choice(Map.of()).choose("onctx"))
                .hasMessage("invalid " + directory + "/buildx/instances/onctx: \"Name\" is not a string");
        assertThatThrownBy(() -> choice(Map.of()).choose(null))
                .hasMessage("invalid JSON in " + directory + "/buildx/current:1,1: unexpected end of JSON input");
    }

    @Test
    void aBrokenContextIsNamed() throws IOException {
        Path meta = directory.resolve("docker/contexts/meta/" + NameHash.of("ctx1") + "/meta.json");
        Files.writeString(meta, "{");
        assertThatThrownBy(() -> choice(Map.of("DOCKER_CONTEXT", "ctx1")).choose(null))
                .hasMessage("invalid JSON in " + meta + ":1,2: unexpected end of JSON input");
    }

    @Test
    void aBuilderThatIsGoneLeavesTheContextsOwn() throws IOException, UnusableBuilderException {
        Files.writeString(directory.resolve("buildx/current"), "{\"Key\":\"ctx1\",\"Name\":\"gone\",\"Global\":false}");
        assertThat(choice(Map.of("DOCKER_CONTEXT", "ctx1")).choose(null))
                .isEqualTo(BuilderInstance.ofDockerContext("ctx1"));
    }

    @Test
    void aMissingStoreIsAnEmptyOneAndIsMade() throws IOException, UnusableBuilderException {
        BuilderChoice choice = choice(Map.of("BUILDX_CONFIG", "new/store"));
        BuilderInstance builder = choice.choose(null);
        choice.store().recordActivity(builder);
        assertThat(builder.name()).isEqualTo("default");
        assertThat(directory.resolve("new/store/current"))
                .hasContent("{\"Key\":\"unix:///var/run/docker.sock\",\"Name\":\"\",\"Global\":false}");
        assertThat(directory.resolve("new/store/activity/default")).hasContent("2026-11-20T22:00:42Z");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("new/store"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("new/store/current"))))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.walk(directory.resolve("new/store"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".tmp"))).isEmpty();
        }
    }

    @Test
    void aStoreThatCannotBeWrittenIsReadAllTheSame() throws IOException, UnusableBuilderException {
        Files.writeString(directory.resolve("file"), "");
        // A directory below a file can be made by nobody, not even by root, for whom read-only is no obstacle.
        BuilderChoice choice = choice(Map.of("BUILDX_CONFIG", "file/store"));
        BuilderInstance builder = choice.choose(null);
        choice.store().recordActivity(builder);
        assertThat(builder.name()).isEqualTo("default");
        assertThat(choice.store().nodeId()).matches("[0-9a-f]{16}");
    }

    @Test
    void theNodesIdentityIsKept() throws UnusableBuilderException {
        String made = choice(Map.of()).store().nodeId();
        assertThat(made).matches("[0-9a-f]{16}");
        assertThat(choice(Map.of()).store().nodeId()).isEqualTo(made);
        assertThat(directory.resolve("buildx/.buildNodeID")).hasContent(made);
    }

    @Test
    void dockersConfigurationSaysTheCurrentContext() throws IOException, UnusableBuilderException {
        Files.writeString(directory.resolve("docker/config.json"), "{\"currentContext\": \"ctx1\"}");
        assertThat(choice(Map.of()).choose(null).name()).isEqualTo("ctx1");
        assertThat(choice(Map.of("DOCKER_CONTEXT", "ctx2")).choose(null).name()).isEqualTo("ctx2");
        assertThat(choice(Map.of("DOCKER_HOST", "tcp://x")).choose(null).name()).isEqualTo("default");
    }

    private void check(String text) throws IOException, UnusableBuilderException {
        Path at = Files.createTempDirectory(directory, "case");
        copyStore(at);
        Map<String, String> variables = new HashMap<>(Map.of("HOME", at.toString()));
        variables.putAll(Map.of("DOCKER_CONFIG", at + "/docker", "BUILDX_CONFIG", at + "/buildx"));
        String option = null;
        List<String> expected = new ArrayList<>();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(text)) {
            String[] words = line.split(" ", 3);
            switch (words[0]) {
                case "file" -> {
                    Path file = at.resolve("buildx").resolve(words[1]);
                    Files.createDirectories(Objects.requireNonNull(file.getParent()));
                    Files.writeString(file, words[2]);
                }
                case "env" -> variables.put(words[1].split("=", 2)[0], words[1].split("=", 2)[1]);
                case "builder" -> option = words[1];
                case "=>" -> expected.add(line);
                default -> {}
            }
        }
        List<String> actual = new ArrayList<>();
        boolean endpoints = expected.stream().anyMatch(line -> line.startsWith("=> endpoint"));
        try {
            BuilderInstance builder = choice(Hosts.of(at, variables)).choose(option);
            actual.add("=> name " + builder.name());
            builder.nodes().stream()
                    .filter(node -> endpoints)
                    .forEach(node -> actual.add("=> endpoint " + node.endpoint()));
        } catch (UnusableBuilderException e) {
            actual.add("=> error " + e.getMessage());
        }
        for (String file : List.of("current", "defaults/e2ef443cbc69bdc7d6c8")) {
            Path path = at.resolve("buildx").resolve(file);
            if (Files.exists(path)) {
                actual.add("=> file " + file + " " + Files.readString(path));
            }
        }
        assertThat(actual).isEqualTo(expected);
    }

    private BuilderChoice choice(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(variables);
        return choice(Hosts.of(directory, all));
    }

    private static BuilderChoice choice(Host host) {
        DockerConfig config = DockerConfig.read(host);
        return new BuilderChoice(host, BuildxStore.of(host, config), new DockerContexts(host, config));
    }

    private static void copyStore(Path to) throws IOException {
        Path from = CHOICE.resolve("store");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy);
            }
        }
    }
}
