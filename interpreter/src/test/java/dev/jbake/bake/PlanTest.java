package dev.jbake.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.jbake.bake.attribute.form.CallMethod;
import dev.jbake.bake.resolve.Resolved;
import dev.jbake.bake.resolve.Shorthands;
import dev.jbake.diagnostic.Diagnostic;
import dev.jbake.diagnostic.Diagnostics;
import dev.jbake.host.Host;
import dev.jbake.plan.BuildPlan;
import dev.jbake.plan.ContextSource;
import dev.jbake.plan.DockerfileSource;
import dev.jbake.plan.GitReference;
import dev.jbake.plan.Platform;
import dev.jbake.plan.RemoteTree;
import dev.jbake.plan.SshAgent;
import dev.jbake.plan.TargetPlan;
import dev.jbake.source.Source;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What a target's attributes mean for its solve; the attribute names are those seen on the wire.
class PlanTest {
    private static final Path DIRECTORY = Path.of("/srv/project");
    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<BuildPlan> plan(String text) {
        Host host = host(text);
        Resolved resolved = BakeRun.load(BakeArguments.of(List.of("-"), List.of()), host, diagnostics);
        return diagnostics.hasErrors() ? Optional.empty() : resolved.plan(host, diagnostics);
    }

    private static Host host(String input) {
        return new Host(
                Map.of(),
                DIRECTORY,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                InstantSource.fixed(Instant.EPOCH),
                new Random(0));
    }

    private TargetPlan target(String attributes) {
        TargetPlan target = plan("target \"default\" {\n" + attributes + "\n}\n")
                .map(plan -> plan.targets().get("default"))
                .orElse(null);
        assertThat(diagnostics.all()).isEmpty();
        assertThat(target).isNotNull();
        return target;
    }

    private List<String> mistakes(String attributes) {
        assertThat(plan("target \"default\" {\n" + attributes + "\n}\n")).isEmpty();
        return diagnostics.all().stream().map(Diagnostic::summary).toList();
    }

    @Test
    void pathsAreAbsolute() {
        TargetPlan target = target("context = \"./a/../b\"\n dockerfile = \"sub/Other\"");
        assertThat(target.inputs().context()).isEqualTo(new ContextSource.Directory("b", DIRECTORY.resolve("b")));
        assertThat(target.inputs().dockerfile())
                .isEqualTo(new DockerfileSource.Local("b/sub/Other", DIRECTORY.resolve("b/sub"), "Other"));
    }

    @Test
    void dockerfileMayBeElsewhere() {
        assertThat(target("context = \"b\"\n dockerfile = \"../D\"").inputs().dockerfile())
                .isEqualTo(new DockerfileSource.Local("D", DIRECTORY, "D"));
        assertThat(target("context = \"b\"\n dockerfile = \"cwd://x/D\"")
                        .inputs()
                        .dockerfile())
                .isEqualTo(new DockerfileSource.Local("x/D", DIRECTORY.resolve("x"), "D"));
        assertThat(target("dockerfile = \"/abs/D\"").inputs().dockerfile())
                .isEqualTo(new DockerfileSource.Local("/abs/D", Path.of("/abs"), "D"));
        assertThat(target("dockerfile-inline = \"FROM x\"").inputs().dockerfile())
                .isEqualTo(new DockerfileSource.Inline(
                        "FROM x", new DockerfileSource.Local("Dockerfile", DIRECTORY, "Dockerfile")));
        assertThat(target("dockerfile = \"https://example.com/D\"").inputs().dockerfile())
                .isEqualTo(new DockerfileSource.Url("https://example.com/D"));
    }

    @Test
    void remoteContextsHoldTheirDockerfile() {
        TargetPlan target = target("context = \"git@github.com:a/b.git#main\"\n dockerfile = \"./x/../D\"");
        assertThat(target.inputs().context()).isEqualTo(new ContextSource.Remote("git@github.com:a/b.git#main"));
        assertThat(target.inputs().dockerfile()).isEqualTo(new DockerfileSource.InContext("D"));
        assertThat(target.session().ssh()).extracting("id").containsExactly("default");
    }

    @Test
    void aDefinitionOverSshLeavesTheDefaultAgentOnly() throws Exception {
        String url = "git@github.com:a/b.git";
        Source file = new Source("docker-bake.hcl", "target \"default\" { ssh = [\"other=/agent\"] }\n");
        RemoteTree tree = new RemoteTree.Repository(url, Objects.requireNonNull(GitReference.parse(url)));
        RemoteDefinition remote = new RemoteDefinition(ImmutableList.of(file), tree, null);
        BakeArguments arguments = new BakeArguments(List.of(), List.of(), List.of(), Map.of(), Shorthands.NONE, remote);
        Host host = host("");
        TargetPlan target = BakeRun.load(arguments, host, diagnostics)
                .plan(host, diagnostics)
                .map(plan -> plan.targets().get("default"))
                .orElseThrow();
        assertThat(target.session().ssh()).containsExactly(new SshAgent("default", ImmutableList.of()));
    }

    @Test
    void aContextOfARemoteDefinitionIsAFolderOfItsTree() throws Exception {
        String url = "https://example.org/r.git#v1";
        Source file = new Source("docker-bake.hcl", """
                target "sub" { context = "./a/../b" }
                target "whole" {}
                target "outside" { context = "../c" }
                """);
        RemoteTree tree = new RemoteTree.Repository(url, Objects.requireNonNull(GitReference.parse(url)));
        RemoteDefinition remote = new RemoteDefinition(ImmutableList.of(file), tree, null);
        BakeArguments arguments = new BakeArguments(
                List.of(), List.of("sub", "whole", "outside"), List.of(), Map.of(), Shorthands.NONE, remote);
        Host host = host("");
        Map<String, TargetPlan> targets = BakeRun.load(arguments, host, diagnostics)
                .plan(host, diagnostics)
                .orElseThrow()
                .targets();
        assertThat(targets.values())
                .extracting(target -> target.inputs().context())
                .containsExactly(
                        new ContextSource.TreeFolder(tree, "b", url + ":b"),
                        new ContextSource.Remote(url),
                        new ContextSource.Remote(url + ":../c"));
    }

    @Test
    void theMethodOfAnOptionIsReadAgain() throws Exception {
        Shorthands call =
                new Shorthands(false, false, CallMethod.parse("\"check,outline\""), null, null, "", "", List.of());
        BakeArguments arguments = new BakeArguments(List.of("-"), List.of(), List.of(), Map.of(), call, null);
        Host host = host("target \"default\" {}\n");
        assertThat(BakeRun.load(arguments, host, diagnostics).plan(host, diagnostics))
                .isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::summary)
                .containsExactly("invalid print value: check,outline");
    }

    @Test
    void namedContexts() {
        TargetPlan target = target("contexts = { i = \"docker-image://a:1\", o = \"oci-layout://l\", d = \"x\","
                + " r = \"https://example.com/x.tar\", c = \"cwd://y/..\" }");
        assertThat(target.inputs().namedContexts())
                .containsEntry("i", new ContextSource.Image("a:1"))
                .containsEntry("o", new ContextSource.OciLayout("l"))
                .containsEntry("d", new ContextSource.Directory("x", DIRECTORY.resolve("x")))
                .containsEntry("r", new ContextSource.Remote("https://example.com/x.tar"))
                .containsEntry("c", new ContextSource.Directory(".", DIRECTORY));
    }

    @Test
    void frontendAttributes() {
        TargetPlan target = target("""
                args = { A = "1", N = null }
                labels = { l = "v" }
                target = "stage"
                no-cache-filter = ["x", "y"]
                shm-size = "1.5k"
                ulimits = ["nofile=1:2", "core=3"]
                network = "host"
                resources = { memory = "1g", memory-swap = "-1", cpu-shares = 5 }
                pull = true
                """);
        assertThat(target.frontend().attributes())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "build-arg:A", "1",
                        "label:l", "v",
                        "target", "stage",
                        "no-cache", "x,y",
                        "shm-size", "1536",
                        "ulimit", "core=3:3,nofile=1:2",
                        "force-network-mode", "host",
                        "memory", "1073741824",
                        "memswap", "-1",
                        "cpushares", "5"));
        assertThat(target.frontend().pull()).isTrue();
        assertThat(target.entitlements()).containsExactly("network.host");
    }

    @Test
    void noCacheBeatsItsFilter() {
        assertThat(target("no-cache = true\n no-cache-filter = [\"x\"]")
                        .frontend()
                        .attributes())
                .containsEntry("no-cache", "");
    }

    @Test
    void attestationsAreCsv() {
        assertThat(target("attest = [\"type=provenance,mode=max,builder-id=a\", \"type=sbom,disabled=true\"]")
                        .frontend()
                        .attestations())
                .containsEntry("provenance", "type=provenance,builder-id=a,mode=max")
                .containsEntry("sbom", "disabled=true");
    }

    @Test
    void annotationsAndHosts() {
        TargetPlan target = target(
                "annotations = [\"index,manifest[linux/x86_64]:k=v\", \"index-descriptor[linux/arm64]:i=\", \"p=q=r\"]\n"
                        + " extra-hosts = { h = \"[::1],10.0.0.1\", g = \"host-gateway\" }");
        Map<String, String> annotations = new HashMap<>();
        target.outputs().annotations().forEach((key, value) -> annotations.put(key.exporterAttribute(), value));
        assertThat(annotations)
                .containsEntry("annotation-index.k", "v")
                .containsEntry("annotation-manifest[linux/amd64].k", "v")
                .containsEntry("annotation-index-descriptor.i", "")
                .containsEntry("annotation.p", "q=r");
        assertThat(target.frontend().extraHosts())
                .containsEntry("h", ImmutableList.of("::1", "10.0.0.1"))
                .containsEntry("g", ImmutableList.of("host-gateway"));
    }

    @Test
    void platformsAreNormalised() {
        assertThat(target("platforms = [\"linux/x86_64,linux/aarch64\", \"linux/arm\"]")
                        .platforms())
                .extracting(Platform::format)
                .containsExactly("linux/amd64", "linux/arm64", "linux/arm/v7");
    }

    @Test
    void linksAreAGraph() {
        BuildPlan plan = plan("""
                        target "default" { contexts = { b = "target:b" } }
                        target "b" { contexts = { c = "target:c" } }
                        target "c" { output = ["type=image"] }
                        """).orElseThrow();
        assertThat(plan.requested()).containsExactly("default");
        assertThat(plan.targets().keySet()).containsExactly("default", "b", "c");
        assertThat(plan.links().successors("default")).containsExactly("b");
        assertThat(plan.links().predecessors("c")).containsExactly("b");
        TargetPlan linked = plan.targets().get("c");
        assertThat(linked).isNotNull();
        assertThat(linked.outputs().exports()).extracting("type").containsExactly("cacheonly");
    }

    @Test
    void whatCannotBeBuiltIsSaid() {
        assertThat(mistakes("tags = [\"Upper/Case\", \"ok\"]\n policy = [\"filename=x\"]\n"
                        + " network = \"bridge\"\n extra-hosts = { h = \"nope\" }"))
                .containsExactly(
                        "invalid tag \"Upper/Case\": repository name must be lowercase",
                        "network mode \"bridge\" not supported by buildkit - you can define a custom network for your"
                                + " builder using the network driver-opt in buildx create",
                        "invalid host h=nope",
                        "jbake does not have policy yet");
    }
}
