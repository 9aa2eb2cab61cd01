package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept of builds for `docker buildx history` and Docker Desktop.
class LocalStateIT {
    private static final Pattern BUILD = Pattern.compile("\\{\"Target\":\"(?<target>[^\"]*)\",\"LocalPath\":\""
            + "(?<context>[^\"]*)\",\"DockerfilePath\":\"(?<dockerfile>[^\"]*)\",\"GroupRef\":\"(?<group>[^\"]*)\"\\}");

    @TempDir
    Path root;

    private Project project;
    private Path refs;

    @BeforeEach
    void write() throws IOException {
        refs = root.resolve("settings/buildx/refs");
        project = Project.in(root)
                .file("sub/x.Dockerfile", "FROM scratch\nCOPY * /\n")
                .file("docker-bake.hcl", """
                        group "all" { targets = ["linked", "file"] }
                        target "_out" { output = ["type=cacheonly"] }
                        target "base" { dockerfile-inline = "FROM scratch\\nCOPY docker-bake.hcl /base" }
                        target "linked" {
                          inherits          = ["_out"]
                          contexts          = { base = "target:base" }
                          dockerfile        = "other/../Linked"
                          dockerfile-inline = "FROM base\\nCOPY docker-bake.hcl /linked"
                        }
                        target "file" {
                          inherits   = ["_out"]
                          context    = "./sub"
                          dockerfile = "x.Dockerfile"
                        }
                        target "bad" {
                          inherits          = ["_out"]
                          context           = "sub/.."
                          dockerfile-inline = "FROM scratch\\nCOPY nosuch /"
                        }
                        """);
    }

    @Test
    void aRunIsAGroupOfBuilds() throws Exception {
        assertThat(project.build("all").status()).isZero();
        String folder = project.path(".").toRealPath().toString();
        assertThat(builds())
                .containsOnly(
                        Map.entry("base", folder + " " + folder + "/Dockerfile"),
                        Map.entry("linked", folder + " " + folder + "/Linked"),
                        Map.entry("file", folder + "/sub " + folder + "/sub/x.Dockerfile"));
        Path group = only(refs.resolve("__group__"));
        assertThat(Files.readString(group)).startsWith("{\"Targets\":[\"all\"],\"Refs\":[\"");
        for (Path build : list(refs.resolve("default/default"))) {
            assertThat(Files.readString(build)).contains("\"GroupRef\":\"" + group.getFileName() + "\"");
            assertThat(Files.readString(group)).contains("\"" + build.getFileName() + "\"");
            assertThat(permissions(build)).isEqualTo("rw-r--r--");
        }
        assertThat(refs.resolve("version")).hasContent("2");
        assertThat(permissions(refs.resolve("version"))).isEqualTo("rw-------");
        assertThat(permissions(group)).isEqualTo("rw-------");
        assertThat(permissions(refs.resolve("default/default"))).isEqualTo("rwx------");
    }

    @Test
    void theReferenceKnowsTheBuildsByTheirNames() throws Exception {
        project.file("Dockerfile", "FROM scratch\nCOPY sub /sub\n");
        assertThat(project.build("file").status()).isZero();
        assertThat(project.build("bad").status()).isEqualTo(1);
        String names = history("ls");
        assertThat(names).containsPattern("sub/x\\.Dockerfile +Completed").containsPattern("project +Error");
    }

    /// The daemon keeps what the frontend was asked for, as it does of the reference's builds.
    @Test
    void theRecordOfALinkedTargetNamesItsContext() throws Exception {
        assertThat(project.build("linked", "--metadata-file=out.json").status()).isZero();
        Matcher ref = Pattern.compile("(?s)\"linked\".*\"default/default/([a-z0-9]{25})\"")
                .matcher(project.read("out.json"));
        assertThat(ref.find()).isTrue();
        assertThat(history("inspect", ref.group(1))).contains("input:0-base").contains("input-metadata:0-base");
    }

    private String history(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(TestEngine.buildx().toString(), "history"));
        command.addAll(List.of(words));
        ProcessBuilder history = new ProcessBuilder(command).redirectErrorStream(true);
        history.environment().put("DOCKER_HOST", TestEngine.docker());
        history.environment()
                .put("BUILDX_CONFIG", root.resolve("settings/buildx").toString());
        Process process = history.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void aBuildThatFailsIsOneToo() throws Exception {
        assertThat(project.build("bad", "file").status()).isEqualTo(1);
        assertThat(builds().keySet()).containsExactly("bad", "file");
        assertThat(Files.readString(only(refs.resolve("__group__")))).startsWith("{\"Targets\":[\"bad\",\"file\"],");
    }

    @Test
    void callsAndPrintsAreNone() throws Exception {
        assertThat(project.build("file", "--check").status()).isZero();
        assertThat(project.build("file", "--print").status()).isZero();
        assertThat(refs).doesNotExist();
    }

    @Test
    void aRemoteContextIsKeptAsWritten() throws Exception {
        try (GitServer server = GitServer.of(
                root.resolve("server"),
                Map.of(
                        "docker-bake.hcl",
                        "target \"sub\" {\n  context = \"a\"\n  output = [\"type=cacheonly\"]\n}\n",
                        "a/Dockerfile",
                        "FROM scratch\nCOPY * /\n"))) {
            assertThat(project.build(server.git(), "sub").status()).isZero();
            assertThat(builds()).containsOnly(Map.entry("sub", server.git() + "#:a Dockerfile"));
            assertThat(Files.readString(only(refs.resolve("__group__")))).startsWith("{\"Targets\":[\"sub\"],");
        }
    }

    /// The names in the history are those that the shell shows.
    @Test
    void linksOnTheWayToTheProjectStay() throws Exception {
        Path link = Files.createSymbolicLink(root.resolve("link"), project.path("."));
        ProcessBuilder jbake = project.process("file").directory(link.toFile()).redirectErrorStream(true);
        jbake.environment().put("PWD", link.toString());
        Process process = jbake.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(builds()).containsOnly(Map.entry("file", link + "/sub " + link + "/sub/x.Dockerfile"));
    }

    /// The reference does not build then.
    @Test
    void aStoreThatCannotBeWrittenIsReported() throws Exception {
        project.setting("buildx/refs", "in the way");
        JbakeProcess run = project.build("file");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("WARNING: docker buildx history will not know this build by name: cannot write to " + refs
                        + ": ");
    }

    @Test
    void thereMayBeNoHome() throws Exception {
        project.without("DOCKER_CONFIG").without("BUILDX_CONFIG");
        ProcessBuilder jbake = project.process("file").redirectErrorStream(true);
        jbake.environment().put("HOME", "/dev/null");
        Process process = jbake.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said)
                .contains("WARNING: docker buildx history will not know")
                .contains("/dev/null/.docker/buildx");
    }

    /// Context and Dockerfile of each target of the only node.
    private Map<String, String> builds() throws IOException {
        Map<String, String> builds = new TreeMap<>();
        for (Path file : list(refs.resolve("default/default"))) {
            Matcher build = BUILD.matcher(Files.readString(file));
            assertThat(build.matches()).as(Files.readString(file)).isTrue();
            builds.put(build.group("target"), build.group("context") + " " + build.group("dockerfile"));
        }
        return builds;
    }

    private static Path only(Path folder) throws IOException {
        List<Path> files = list(folder);
        assertThat(files).hasSize(1);
        return files.getFirst();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toList());
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
    }
}
