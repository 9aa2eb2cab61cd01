package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Asking the Dockerfile frontend instead of building. The texts are those that buildx 0.36.1 prints for the same
/// project, but where it cannot ask about linked targets.
class CallIT {
    private static final String WARNING = """
            base

            Check complete, 1 warning has been found!

            WARNING: MaintainerDeprecated - https://docs.docker.com/go/dockerfile/rule/maintainer-deprecated/
            Maintainer instruction is deprecated in favor of using label
            sub/Dockerfile:5
            --------------------
               3 |     ARG B=two
               4 |     COPY *.txt /
               5 | >>> MAINTAINER me
               6 |    \s
            --------------------
            """;

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void write() throws IOException {
        project = Project.in(root)
                .file("docker-bake.hcl", """
                        target "base" {
                          context = "sub"
                        }
                        target "app" {
                          description       = "What is shipped"
                          dockerfile-inline = "FROM base\\nARG V=2\\n"
                          contexts          = { base = "target:base" }
                          output            = ["type=local,dest=out"]
                        }
                        target "wrong" {
                          dockerfile-inline = "FROM scratch\\nCOPPY a /\\n"
                        }
                        """)
                .file("sub/a.txt", "text")
                .file("sub/Dockerfile", "FROM scratch\n# B tells how many\nARG B=two\nCOPY *.txt /\nMAINTAINER me\n");
    }

    @Test
    void warningsAreShownWithTheirLinesAndFail() throws Exception {
        JbakeProcess run = project.build("--check", "base");
        assertThat(run.out()).isEqualTo(WARNING);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void theStatusCanBeIgnored() throws Exception {
        JbakeProcess run = project.build("--call=check,ignorestatus=true", "base");
        assertThat(run.out()).isEqualTo(WARNING);
        assertThat(run.status()).as(run.err()).isZero();
    }

    @Test
    void aMistakeIsShownWithItsLine() throws Exception {
        JbakeProcess run = project.build("--check", "wrong");
        assertThat(run.out()).isEqualTo("""
                        wrong

                        error: dockerfile parse error on line 2: unknown instruction: COPPY (did you mean COPY?)
                        inline:2
                        --------------------
                           1 |     FROM scratch
                           2 | >>> COPPY a /
                           3 |    \s
                        --------------------

                        """);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void linkedTargetsAreAskedTooAndNothingIsExported() throws Exception {
        JbakeProcess run = project.build("--call=outline", "app");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("""
                        app
                        What is shipped

                        BUILD ARG   VALUE   DESCRIPTION
                        V           2      \s


                        base

                        BUILD ARG   VALUE   DESCRIPTION
                        B           two     tells how many

                        """);
        assertThat(project.files()).doesNotContain("out");
    }

    @Test
    void theAnswerCanBeJsonBesideTheDefinition() throws Exception {
        JbakeProcess run = project.build("--call=targets,format=json", "base");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("{\n  \"group\": {\n")
                .contains("    \"base\": {\n      \"build\": {\n        \"context\": \"sub\",\n")
                .contains("        \"call\": \"targets\"\n      },\n      \"targets\": {\n        \"sources\": [\n")
                .contains("        \"targets\": [\n          {\n            \"default\": true,\n")
                .endsWith("  }\n}\n");
    }

    @Test
    void aTargetMaySayItItself() throws Exception {
        project.file("docker-bake.hcl", "target \"default\" {\n  context = \"sub\"\n  call    = \"targets\"\n}\n");
        JbakeProcess run = project.build();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("default\n\nTARGET    DESCRIPTION\n(default) \n");
    }

    @Test
    void whatTheFrontendDoesNotKnowFails() throws Exception {
        JbakeProcess run = project.build("--call=colours", "base");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("unsupported request frontend.colours");
    }
}
