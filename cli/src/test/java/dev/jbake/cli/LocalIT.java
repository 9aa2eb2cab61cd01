package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.plan.Platform;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `--local` leaves of platforms and outputs.
class LocalIT {
    private static final String OWN = Platform.local().format();
    private static final String OTHER = OWN.equals("linux/amd64") ? "linux/arm64" : "linux/amd64";

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void writeProject() throws IOException {
        project = Project.in(root).file("docker-bake.hcl", """
                target "plain" {
                  dockerfile-inline = "FROM scratch\\nCOPY docker-bake.hcl /"
                }
                target "pushed" {
                  inherits  = ["plain"]
                  tags      = ["127.0.0.1:1/jbake-local:1"]
                  platforms = ["%1$s", "%2$s"]
                  output    = ["type=registry", "type=local,dest=out"]
                }
                target "named" {
                  inherits  = ["plain"]
                  platforms = ["%1$s", "local"]
                  output    = ["type=image,push=true,name=example/named", "type=docker,dest=named.tar"]
                }
                target "foreign" {
                  inherits  = ["plain"]
                  platforms = ["%1$s"]
                }
                target "cached" {
                  inherits = ["plain"]
                  output   = ["type=cacheonly"]
                }
                target "user" {
                  inherits          = ["plain"]
                  contexts          = { tools = "target:foreign" }
                  dockerfile-inline = "FROM scratch\\nCOPY --from=tools / /"
                }
                target "loaded" {
                  dockerfile-inline = "FROM 127.0.0.1:1/jbake-local:1"
                  output            = ["type=cacheonly"]
                }
                """.formatted(OTHER, OWN));
    }

    @Test
    void onePlatformAndLoaded() throws Exception {
        JbakeProcess built = project.build("--local", "pushed");
        assertThat(built.status()).as(built.err()).isZero();
        assertThat(built.err()).startsWith("--local: for " + OWN + " only: pushed; loaded, not pushed: pushed\n");
        assertThat(project.read("out/docker-bake.hcl")).startsWith("target");
        // The address answers nothing: the image is found because it is in the daemon.
        assertThat(project.build("loaded").status()).isZero();
    }

    @Test
    void whatItMeansForEachTarget() throws Exception {
        JbakeProcess printed = project.build("--local", "--print", "plain", "pushed", "named", "foreign", "cached");
        assertThat(printed.err())
                .isEqualTo("--local: for " + OWN + " only: pushed, named; loaded, not pushed: pushed, named; "
                        + "left out, not for " + OWN + ": foreign\n");
        project.file("same.hcl", """
                target "plain" { output = ["type=docker"] }
                target "pushed" {
                  platforms = ["%1$s"]
                  output    = ["type=local,dest=out", "type=docker"]
                }
                target "named" {
                  platforms = ["%1$s"]
                  output    = ["type=docker,dest=named.tar", "type=docker,name=example/named"]
                }
                """.formatted(OWN));
        String withoutThem = project.read("docker-bake.hcl").replaceAll("  (platforms|output) +=.*\n", "");
        project.file("without.hcl", withoutThem + "target \"cached\" { output = [\"type=cacheonly\"] }\n");
        assertThat(printed.out())
                .isEqualTo(project.build(
                                "--print", "-f", "without.hcl", "-f", "same.hcl", "plain", "pushed", "named", "cached")
                        .out());
    }

    @Test
    void whatIsLinkedStaysForItsOwnPlatform() throws Exception {
        JbakeProcess printed = project.build("--local", "--print", "foreign", "user");
        assertThat(printed.err()).isEqualTo("--local: left out, not for " + OWN + ": foreign\n");
        assertThat(printed.out()).contains("\"tools\": \"target:foreign\"", "\"" + OTHER + "\"");
    }

    @Test
    void nothingIsLeft() throws Exception {
        JbakeProcess failed = project.build("--local", "foreign");
        assertThat(failed.err()).isEqualTo("ERROR: --local: no target is for " + OWN + ": foreign\n");
        assertThat(failed.status()).isEqualTo(1);
    }

    @Test
    void cannotPush() throws Exception {
        for (String push : new String[] {"--push", "--push=atomic", "--push=tagged"}) {
            JbakeProcess failed = project.build("--local", push, "plain");
            assertThat(failed.err()).isEqualTo("ERROR: --local and --push are mutually exclusive\n");
            assertThat(failed.status()).isEqualTo(1);
        }
    }
}
