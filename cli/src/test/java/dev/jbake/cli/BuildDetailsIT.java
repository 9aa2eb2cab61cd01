package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The links to Docker Desktop at the end of a run, as the reference prints them.
class BuildDetailsIT {
    private static final String LINK = "docker-desktop://dashboard/build/default/default/[a-z0-9]{25}\n";

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void write() throws IOException {
        Path home = root.resolve("home");
        Files.createDirectories(home.resolve(".docker/desktop-build"));
        Files.createFile(home.resolve(".docker/desktop-build/.lastaccess"));
        project = Project.in(root)
                .variable("HOME", home.toString())
                .variable("XDG_CACHE_HOME", root.resolve("cache").toString())
                .file("Dockerfile", "FROM base\nCOPY docker-bake.hcl /\n")
                .file("docker-bake.hcl", """
                        target "default" {
                          contexts = { base = "target:base" }
                          output   = ["type=cacheonly"]
                        }
                        target "base" {
                          dockerfile-inline = "FROM scratch\\nCOPY docker-bake.hcl /base"
                          output            = ["type=cacheonly"]
                        }
                        target "bad" { dockerfile-inline = "FROM scratch\\nCOPY nosuch /" }
                        """);
    }

    @Test
    void oneTarget() throws Exception {
        assertThat(built("base")).containsPattern("\n\nView build details: " + LINK + "$");
    }

    @Test
    void severalTargets() throws Exception {
        assertThat(built()).containsPattern("\n\nView build details: \n  default: " + LINK + "  base: " + LINK + "$");
    }

    @Test
    void theOneThatFailed() throws Exception {
        for (String mode : new String[] {"plain", "quiet"}) {
            JbakeProcess run = project.build("bad", "--progress", mode);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).containsPattern("not found\n\nView build details: " + LINK + "$");
        }
    }

    @Test
    void noneWhereNoneIsWanted() throws Exception {
        assertThat(built("base", "--progress=quiet")).isEmpty();
        assertThat(built("base", "--progress=rawjson")).doesNotContain("docker-desktop");
        assertThat(built("base", "--check")).doesNotContain("docker-desktop");
        project.without("HOME");
        assertThat(built("base")).doesNotContain("docker-desktop");
    }

    private String built(String... words) throws Exception {
        JbakeProcess run = project.build(words);
        assertThat(run.status()).as(run.err()).isZero();
        return run.err();
    }
}
