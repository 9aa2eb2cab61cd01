package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// `jbake imagetools`, with a real registry. What is in `imagetools/cases.txt` was recorded from the reference, byte
/// for
/// byte; annotations, which it prints in any order, are sorted there.
class ImagetoolsIT {
    private static final String IMAGES = "/imagetools/images:";
    private static final Path RESOURCES = JbakeProcess.home().resolve("cli/src/test/resources/imagetools");

    @TempDir
    Path root;

    private String registry;

    @BeforeEach
    void pushImages() throws Exception {
        registry = TestEngine.registry();
        new ImageFixture(registry, "imagetools/images").push(RESOURCES);
    }

    private JbakeProcess run(String... words) throws Exception {
        return runWith(Map.of(), words);
    }

    private JbakeProcess runWith(Map<String, String> environment, String... words) throws Exception {
        List<String> line = new ArrayList<>(List.of("imagetools"));
        line.addAll(List.of(words));
        Map<String, String> all = new HashMap<>(environment);
        all.putIfAbsent("DOCKER_CONFIG", root.resolve("docker").toString());
        return JbakeProcess.run(root, all, line.toArray(String[]::new));
    }

    /// One recorded run.
    private record Recorded(List<String> words, StringBuilder output, String status) {}

    @TestFactory
    Stream<DynamicTest> printsWhatTheReferencePrints() throws IOException {
        List<Recorded> cases = new ArrayList<>();
        List<String> words = List.of();
        StringBuilder output = new StringBuilder();
        for (String line : Files.readAllLines(RESOURCES.resolve("cases.txt"))) {
            if (line.startsWith("$ ")) {
                words = List.of(line.substring(2).replace("\\n", "\n").split("\t", -1));
                output = new StringBuilder();
            } else if (line.startsWith("= ")) {
                if (line.endsWith(" open")) {
                    output.setLength(output.length() - 1);
                }
                cases.add(new Recorded(words, output, line.substring(2, 3)));
            } else {
                output.append(line).append('\n');
            }
        }
        assertThat(cases).hasSizeGreaterThan(50);
        return cases.stream().map(one -> dynamicTest(String.join(" ", one.words()), () -> check(one)));
    }

    private void check(Recorded one) throws Exception {
        String[] words = one.words().stream()
                .map(word -> word.replace("REGISTRY", registry))
                .toArray(String[]::new);
        JbakeProcess run = run(words);
        assertThat(run.out()).as(run.err()).isEqualTo(one.output().toString().replace("REGISTRY", registry));
        assertThat(run.status()).isEqualTo(Integer.parseInt(one.status()));
    }

    @Test
    void createsInOtherRepositoriesAndWritesMetadata() throws Exception {
        JbakeProcess run = run(
                "create",
                "--progress=plain",
                "--metadata-file=metadata.json",
                "--tag=" + registry + "/created/b:1",
                "--tag=" + registry + "/created/a:1",
                "--tag=" + registry + "/created/b:2",
                registry + IMAGES + "attested");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        String source = run("inspect", "--raw", registry + IMAGES + "attested").out();
        for (String name : List.of("b:1", "a:1", "b:2")) {
            assertThat(run("inspect", "--raw", registry + "/created/" + name).out())
                    .isEqualTo(source);
        }
        assertThat(run("inspect", registry + "/created/a:1", "--format={{json .SBOM}}")
                        .out())
                .isEqualTo(run("inspect", registry + IMAGES + "attested", "--format={{json .SBOM}}")
                        .out());
        assertThat(Files.readString(root.resolve("metadata.json"))).isEqualTo("""
                {
                  "containerimage.descriptor": {
                    "mediaType": "application/vnd.oci.image.index.v1+json",
                    "digest": "sha256:ffde210414c7b06688b515d8be728bec6068f7be198b4d28e2c6aca3964a9780",
                    "size": %d
                  },
                  "image.name": "%2$s/created/a,%2$s/created/b"
                }""".formatted(source.length(), registry));
        String digest = "sha256:f5617aeb7826edc3dc10b1acbac6e51422beff5a346e29b80957f776281db1a3";
        assertThat(run.err())
                .startsWith("#1 [internal] pushing " + registry + "/created/b\n")
                .contains(
                        "copying " + digest + " from " + registry + IMAGES + "attested to " + registry + "/created/b\n")
                .contains("\n#2 [internal] pushing " + registry + "/created/a\n", "\n#2 DONE ");
    }

    @Test
    void appendsInPlace() throws Exception {
        String name = registry + "/appended/app:1";
        assertThat(run("create", "--tag", name, registry + IMAGES + "single").status())
                .isZero();
        assertThat(run("create", "--append", "--progress=none", "--tag", name, registry + IMAGES + "docker"))
                .isEqualTo(new JbakeProcess(0, "", ""));
        assertThat(run("inspect", name, "--format", "{{range .Manifest.Manifests}}{{.MediaType}} {{end}}")
                        .out())
                .isEqualTo("application/vnd.oci.image.manifest.v1+json"
                        + " application/vnd.docker.distribution.manifest.v2+json ");
    }

    @Test
    void copiesToARegistryThatWantsALogin() throws Exception {
        String locked = TestEngine.lockedRegistry();
        String target = locked + "/copied/app:1";
        String[] create = {"create", "--prefer-index=false", "--tag=" + target, registry + IMAGES + "single"};
        JbakeProcess refused = run(create);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err())
                .contains("\nERROR: copy sha256:")
                .endsWith(": 401 Unauthorized\n")
                .doesNotContain("\tat ");
        Path docker = Files.createDirectories(root.resolve("login"));
        Files.writeString(
                docker.resolve("config.json"),
                "{\"auths\": {\"%s\": {\"auth\": \"amJha2U6aHVzaC1odXNo\"}}}".formatted(locked));
        Map<String, String> login = Map.of("DOCKER_CONFIG", docker.toString());
        JbakeProcess copied = runWith(login, create);
        assertThat(copied.status()).as(copied.err()).isZero();
        assertThat(runWith(login, "inspect", "--raw", target).out())
                .isEqualTo(run("inspect", "--raw", registry + IMAGES + "single").out());
        assertThat(copied.err()).doesNotContain("hush-hush", "amJha2U6aHVzaC1odXNo");
    }

    @Test
    void refusesInOneSentence() throws Exception {
        String image = registry + IMAGES + "multi";
        assertRefused("jbake imagetools inspect requires 1 argument", "inspect");
        assertRefused(registry + "/none:1: not found", "inspect", registry + "/none:1");
        assertRefused("format and raw cannot be used together", "inspect", "--raw", "--format=x", image);
        assertRefused(
                "--format: can't evaluate field Nmae in template's root, which has Name, Manifest, Image, SBOM, Provenance",
                "inspect",
                "--format={{.Nmae}}",
                image);
        assertRefused(
                "--format: function \"printf\" not supported; there are json, index, len, print, println, eq, ne, not",
                "inspect",
                "--format={{printf .Name}}",
                image);
        assertRefused(
                "oci-layout://x: imagetools does not read or write OCI layouts, only images in registries",
                "inspect",
                "oci-layout://x");
        assertRefused("invalid reference format: repository name (library/A) must be lowercase", "inspect", "A:1");
        assertRefused("no sources specified", "create", "--dry-run");
        assertRefused("can't push with no tags specified, please set --tag or --dry-run", "create", image);
        assertRefused(
                "invalid output path: stat none: no such file or directory",
                "create",
                "--metadata-file=none/m",
                "--dry-run",
                image);
        assertRefused(
                "none of the manifests match the provided platforms",
                "create",
                "--dry-run",
                "-p",
                "linux/s390x",
                image);
        assertRefused("\"\" annotations are not supported yet", "create", "--dry-run", "--annotation=a=b", image);
        assertRefused(
                "failed to parse annotations: invalid annotation \"a\", expected key=value",
                "create",
                "--dry-run",
                "--annotation=a",
                image);
        assertRefused(
                "multiple repositories specified, cannot infer repository for \"sha256:" + "0".repeat(64) + "\"",
                "create",
                "--dry-run",
                image,
                registry + "/other:1",
                "sha256:" + "0".repeat(64));
        assertRefused(
                "failed to parse source \"{\\\"a\\\":1}\", valid sources are digests, references and descriptors:"
                        + " invalid descriptor: digest is required",
                "create",
                "--dry-run",
                image,
                "{\"a\":1}");
        assertRefused(
                "target " + registry + "/imagetools/images@sha256:" + "0".repeat(64) + " requested digest sha256:"
                        + "0".repeat(64) + " but produced "
                        + run("inspect", image, "--format={{.Manifest.Digest}}").out(),
                "create",
                "--tag=" + registry + "/imagetools/images@sha256:" + "0".repeat(64),
                image);
    }

    private void assertRefused(String sentence, String... words) throws Exception {
        JbakeProcess run = run(words);
        assertThat(run.err()).isEqualTo("ERROR: " + sentence + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void saysWhichAnnotationsHaveNoPlace() throws Exception {
        JbakeProcess run = run("create", "--dry-run", "--annotation=index:a=b", registry + IMAGES + "list");
        assertThat(run.status()).isZero();
        assertThat(run.err()).startsWith("WARNING: the annotations were left out, because");
    }

    @Test
    void aRegistryThatIsNotThereOrBusyIsNamed() throws Exception {
        String address;
        try (FaultyProxy proxy = FaultyProxy.before(registry, "503 Service Unavailable")) {
            address = proxy.address();
            assertRefused(
                    "unexpected status from HEAD request to http://" + address
                            + "/v2/app/manifests/1: 503 Service Unavailable",
                    "inspect",
                    address + "/app:1");
            assertThat(proxy.refused()).isGreaterThanOrEqualTo(5);
        }
        assertRefused(
                "failed to do request: HEAD http://" + address
                        + "/v2/app/manifests/1: the connection was refused: nothing listens there",
                "inspect",
                address + "/app:1");
    }

    /// What BuildKit itself pushes: three platforms with provenance.
    @Test
    void showsWhatABuildHasPushed() throws Exception {
        String name = registry + "/built/app:1";
        Project project = Project.in(root)
                .file("Dockerfile", "FROM scratch\nCOPY Dockerfile /\n")
                .file("docker-bake.hcl", """
                        target "default" {
                          platforms = ["linux/amd64", "linux/arm64", "linux/arm/v7"]
                          output    = ["type=image,push=true,name=%s"]
                          attest    = ["type=provenance,mode=max"]
                        }
                        """.formatted(name));
        JbakeProcess build = project.build("--metadata-file", "metadata.json");
        assertThat(build.status()).as(build.err()).isZero();
        String digest = run("inspect", name, "--format={{.Manifest.Digest}}").out();
        assertThat(project.read("metadata.json")).contains("\"containerimage.digest\": \"" + digest + "\"");
        assertThat(run("inspect", name, "--format={{range .Image}}{{.OS}}/{{.Architecture}} {{end}}")
                        .out())
                .isEqualTo("linux/amd64 linux/arm linux/arm64 ");
        assertThat(run("inspect", name, "--format={{json (index .Provenance \"linux/arm/v7\")}}")
                        .out())
                .startsWith("{\n  \"SLSA\": {\n")
                .contains("\"dockerfile.v0\"");
    }
}
