package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Builders of buildx's own store are used as they are.
class BuilderChoiceIT {
    @TempDir
    Path root;

    private Project project;

    /// A builder as `docker buildx create --driver remote` writes it.
    static String remote(String name, String endpoint) {
        return """
                {"Name":"%1$s","Driver":"remote","Nodes":[{"Name":"%1$s0","Endpoint":"%2$s","Platforms":null,\
                "DriverOpts":null,"Flags":null,"Files":null}],"Dynamic":false}""".formatted(name, endpoint);
    }

    @BeforeEach
    void writeProject() throws IOException {
        project = Project.in(root)
                .file("Dockerfile", "FROM scratch\nCOPY Dockerfile /\n")
                .file("docker-bake.hcl", "target \"default\" { output = [\"type=cacheonly\"] }\n")
                .setting("buildx/instances/near", remote("near", TestEngine.buildkit()))
                .setting("buildx/instances/other", remote("other", TestEngine.buildkit()));
    }

    @Test
    void theDaemonItselfWhereNothingIsChosen() throws Exception {
        assertUses("default\" instance using docker driver");
    }

    @Test
    void theCurrentOneOfThisDaemon() throws Exception {
        current("near");
        assertUses("near\" instance using remote driver");
    }

    @Test
    void theVariableBeforeTheCurrentOne() throws Exception {
        current("near");
        project.variable("BUILDX_BUILDER", "other");
        assertUses("other\" instance using remote driver");
    }

    @Test
    void theOptionBeforeTheVariable() throws Exception {
        project.variable("BUILDX_BUILDER", "other");
        assertUses("near\" instance using remote driver", "--builder", "near");
    }

    @Test
    void oneThatIsNotThereIsNamed() throws Exception {
        JbakeProcess run = project.build("--builder", "nowhere");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("ERROR: no builder \"nowhere\" found\n");
    }

    @Test
    void oneThatCannotBeReachedIsNamed() throws Exception {
        String socket = "unix://" + root.resolve("nobody.sock");
        project.setting("buildx/instances/dead", remote("dead", socket));
        JbakeProcess run = project.build("--builder", "dead", "--builder-timeout", "1s", "--progress", "quiet");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("[internal] waiting for connection\nERROR: ")
                .contains(socket)
                .hasLineCount(2);
    }

    private void current(String name) throws IOException {
        project.setting(
                "buildx/current",
                "{\"Key\":\"" + TestEngine.docker() + "\",\"Name\":\"" + name + "\",\"Global\":false}");
    }

    private void assertUses(String builder, String... words) throws IOException, InterruptedException {
        JbakeProcess run = project.build(words);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).startsWith("#0 building with \"" + builder + "\n");
    }
}
