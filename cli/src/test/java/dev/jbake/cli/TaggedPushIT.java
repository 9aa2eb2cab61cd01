package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `--push=tagged` leaves of outputs: `--print` shows what is built.
class TaggedPushIT {
    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void writeProject() throws IOException {
        project = Project.in(root).file("docker-bake.hcl", """
                target "nameless" {
                  dockerfile-inline = "FROM scratch\\nCOPY docker-bake.hcl /"
                }
                target "tagged" {
                  inherits = ["nameless"]
                  tags     = ["registry.example/tagged:1"]
                }
                target "named" {
                  inherits = ["nameless"]
                  output   = ["type=registry,name=registry.example/named"]
                }
                target "files" {
                  inherits = ["nameless"]
                  output   = ["type=local,dest=out", "type=image,push=true", "type=registry"]
                }
                """);
    }

    @Test
    void isPrinted() throws Exception {
        JbakeProcess printed = project.build("--push=tagged", "--print", "nameless", "tagged", "named", "files");
        assertThat(printed.err()).isEqualTo("--push=tagged: not pushed, for want of tags: nameless, files\n");
        project.file(
                "same.hcl", project.read("docker-bake.hcl").replaceAll(", \"type=(image,push=true|registry)\"", ""));
        assertThat(printed.out())
                .isEqualTo(project.build(
                                "--set=tagged.push=true",
                                "--print",
                                "-f",
                                "same.hcl",
                                "nameless",
                                "tagged",
                                "named",
                                "files")
                        .out());
    }

    @Test
    void isBuilt() throws Exception {
        JbakeProcess built = project.build("--push=tagged", "files");
        assertThat(built.status()).as(built.err()).isZero();
        assertThat(built.err()).startsWith("--push=tagged: not pushed, for want of tags: files\n");
        assertThat(project.read("out/docker-bake.hcl")).startsWith("target");
    }

    @Test
    void linkedTargetsArePushedByNobody() throws Exception {
        project.file("docker-bake.hcl", project.read("docker-bake.hcl") + """
                target "user" {
                  inherits = ["tagged"]
                  contexts = { base = "target:nameless" }
                }
                """);
        String[] plain = {"--push", "--print", "user"};
        JbakeProcess printed = project.build("--push=tagged", "--print", "user");
        assertThat(printed.err()).isEmpty();
        assertThat(printed.out()).isEqualTo(project.build(plain).out());
    }
}
