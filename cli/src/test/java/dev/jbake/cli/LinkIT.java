package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dockerfiles that say the tags and names of other targets, which no registry has.
class LinkIT {
    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void writeProject() throws IOException {
        project = Project.in(root)
                .file("docker-bake.hcl", """
                        target "default" {
                          output = ["type=local,dest=out"]
                        }
                        target "tools" {
                          dockerfile-inline = "FROM 127.0.0.1:1/acme/base:1\\nCOPY tool /tool"
                        }
                        target "base" {
                          dockerfile-inline = "FROM scratch\\nCOPY file /file"
                          tags              = ["127.0.0.1:1/acme/base:1"]
                        }
                        target "further" {
                          contexts = { default = "target:default", none = "target:none" }
                        }
                        target "broken" {
                          inherits  = ["none"]
                          platforms = ["no/such/platform/at/all"]
                        }
                        """)
                .file("file", "from base")
                .file("tool", "from tools")
                .file("Dockerfile", """
                        ARG VERSION=1
                        FROM 127.0.0.1:1/acme/base:$VERSION AS build
                        COPY --from=tools /tool /copied
                        FROM build
                        """);
    }

    @Test
    void linksChains() throws Exception {
        JbakeProcess run = project.build("--link");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).startsWith("""
                --link: default takes 127.0.0.1:1/acme/base:1 from target base
                --link: default takes tools from target tools
                --link: tools takes 127.0.0.1:1/acme/base:1 from target base
                """).doesNotContain("JB0805");
        assertThat(project.read("out/file")).isEqualTo("from base");
        assertThat(project.read("out/copied")).isEqualTo("from tools");
    }

    @Test
    void theEnvironmentAsksForItToo() throws Exception {
        JbakeProcess run = project.variable("JBAKE_LINK", "1").build();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(project.build("--link=false", "--print").out()).doesNotContain("target:base");
        assertThat(project.build("--print").out())
                .contains("\"127.0.0.1:1/acme/base:1\": \"target:base\"", "\"tools\": \"target:tools\"");
        JbakeProcess wrong = project.variable("JBAKE_LINK", "maybe").build();
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.err()).isEqualTo("ERROR: JBAKE_LINK is true or false, not \"maybe\"\n");
    }

    @Test
    void withoutItABuildWarns() throws Exception {
        JbakeProcess run = project.build();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("Dockerfile:2,6-36: warning JB0805: Not linked\n")
                .contains("contexts = { \"127.0.0.1:1/acme/base:1\" = \"target:base\" }", "failed to solve");
    }

    @Test
    void strictlyItIsAnError() throws Exception {
        JbakeProcess run = project.build("--strict");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("Dockerfile:2,6-36: error JB0805: Not linked\n")
                .doesNotContain("failed to solve");
        assertThat(project.build("--strict", "--link").status()).isZero();
    }
}
