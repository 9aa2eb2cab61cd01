package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Targets that are other targets' contexts, built once and handed on inside the daemon.
class LinkedTargetsIT {
    private static final int HALF = 150;
    /// A daemon takes 250 streams on a connection, and each build holds three: Solve, Status and Session. A small build
    /// has two sockets in all.
    private static final int FEWEST_CONNECTIONS = 4;

    @TempDir
    Path root;

    @Test
    void threeHundredTargetsInOneRun() throws Exception {
        StringBuilder bake = new StringBuilder("""
                group "default" { targets = [%s] }
                target "base" { dockerfile = "base.Dockerfile" }
                """.formatted(String.join(", ", names())));
        for (int i = 0; i < HALF; i++) {
            String before = i == 0 ? "base" : "chain" + (i - 1);
            bake.append(target("chain" + i, "chain.Dockerfile", before))
                    .append(target("star" + i, "star.Dockerfile", "base"));
        }
        Project project = Project.in(root)
                .file("docker-bake.hcl", bake.toString())
                .file("seed", Long.toString(new SplittableRandom().nextLong()))
                .file("base.Dockerfile", "FROM scratch\nCOPY seed /seed\n")
                .file("chain.Dockerfile", "FROM before\nARG NAME\nENV ${NAME}=1\n")
                .file("star.Dockerfile", "FROM before\nARG NAME\nCOPY seed /${NAME}\n");
        try (RunningJbake jbake = project.start("--metadata-file", "metadata.json")) {
            ProcessWatch watch = ProcessWatch.untilEnd(jbake);
            JbakeProcess run = jbake.end(Duration.ofMinutes(1));
            assertThat(run.status()).as(run.err()).isZero();
            System.out.println("LinkedTargetsIT: " + watch.sockets() + " sockets and " + watch.megabytes()
                    + " MiB for 300 linked targets");
            assertThat(watch.sockets()).isGreaterThanOrEqualTo(FEWEST_CONNECTIONS);
            assertThat(run.err().split("\\] COPY seed /seed\n#\\d+ DONE", -1))
                    .as("the base is built once")
                    .hasSize(2);
        }
        assertThat(project.read("metadata.json")).contains("\"chain149\"", "\"star149\"");
        assertThat(project.read("out/chain149/seed")).isEqualTo(project.read("seed"));
    }

    private static List<String> names() {
        return IntStream.range(0, HALF)
                .boxed()
                .flatMap(i -> Stream.of("\"chain" + i + "\"", "\"star" + i + "\""))
                .toList();
    }

    private static String target(String name, String dockerfile, String before) {
        return """
                target "%1$s" {
                  dockerfile = "%2$s"
                  args       = { NAME = "%1$s" }
                  contexts   = { before = "target:%3$s" }
                  output     = ["%4$s"]
                }
                """.formatted(
                name, dockerfile, before, name.equals("chain149") ? "type=local,dest=out/chain149" : "type=cacheonly");
    }

    @Test
    void eachPlatformGetsItsOwnBase() throws Exception {
        Project project = Project.in(root)
                .file("amd64", "for amd64\n")
                .file("arm64", "for arm64\n")
                .file("base.Dockerfile", "FROM scratch\nARG TARGETARCH\nCOPY ${TARGETARCH} /arch\n")
                .file("Dockerfile", "FROM base AS b\nFROM scratch\nCOPY --from=b /arch /mine\n")
                .file("docker-bake.hcl", """
                        group "default" { targets = ["one", "two"] }
                        target "both" { platforms = ["linux/amd64", "linux/arm64"] }
                        target "base" {
                          inherits   = ["both"]
                          dockerfile = "base.Dockerfile"
                        }
                        target "one" {
                          inherits = ["both"]
                          contexts = { base = "target:base" }
                          output   = ["type=local,dest=out/one"]
                        }
                        target "two" {
                          inherits = ["both"]
                          contexts = { base = "target:base" }
                          output   = ["type=local,dest=out/two"]
                        }
                        """);
        JbakeProcess run = project.build();
        assertThat(run.status()).as(run.err()).isZero();
        for (String target : List.of("one", "two")) {
            assertThat(project.read("out/" + target + "/linux_amd64/mine")).isEqualTo("for amd64\n");
            assertThat(project.read("out/" + target + "/linux_arm64/mine")).isEqualTo("for arm64\n");
        }
    }

    @Test
    void fromNamesATargetOfAnotherDockerfile() throws Exception {
        Project project = Project.in(root)
                .file("made", "in step 1\n")
                .file("step1.dockerfile", "FROM scratch\nENV STEP=1\nCOPY made /made\n")
                .file("step2.dockerfile", "FROM step1\nCOPY made /again${STEP}\n")
                .file("docker-bake.hcl", """
                        target "step1" { dockerfile = "step1.dockerfile" }
                        target "default" {
                          dockerfile = "step2.dockerfile"
                          contexts   = { step1 = "target:step1" }
                          output     = ["type=local,dest=out"]
                        }
                        """);
        JbakeProcess run = project.build();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(project.read("out/made") + project.read("out/again1")).isEqualTo("in step 1\nin step 1\n");
    }

    @Test
    void baseWithoutAnyFileIsRefusedInOneSentence() throws Exception {
        Project project = Project.in(root)
                .file("base.Dockerfile", "FROM scratch\nENV A=1\n")
                .file("Dockerfile", "FROM base\nCOPY docker-bake.hcl /\n")
                .file("docker-bake.hcl", """
                        target "base" { dockerfile = "base.Dockerfile" }
                        target "default" {
                          contexts = { base = "target:base" }
                          output   = ["type=local,dest=out"]
                        }
                        """);
        JbakeProcess run = project.build();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .endsWith("ERROR: target default: cannot use target base as a context: its result has no layers"
                        + " (a Dockerfile that only says FROM scratch and sets configuration makes none)\n");
        assertThat(project.files()).doesNotContain("out");
    }
}
