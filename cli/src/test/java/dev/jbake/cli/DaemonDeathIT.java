package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.FaultyProxy;
import dev.jbake.engine.PrivateEngine;
import dev.jbake.engine.TestEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A daemon that dies while it builds.
class DaemonDeathIT {
    @TempDir
    Path root;

    @Test
    void jbakeEndsSoonAndSaysWhy() throws Exception {
        Sleeper sleeper = new Sleeper();
        try (PrivateEngine engine = TestEngine.restartable()) {
            Project project = Project.in(root, engine.docker())
                    .busybox()
                    .file("Dockerfile", Project.SHELL + "RUN " + sleeper.command())
                    .file("docker-bake.hcl", """
                            group "default" { targets = ["one", "two"] }
                            target "one" { output = ["type=local,dest=out"] }
                            target "two" { output = ["type=tar,dest=two.tar"] }
                            """)
                    .file("out/before", "as it was\n")
                    .file("two.tar", "as it was\n");
            try (RunningJbake jbake = project.start("--metadata-file", "metadata.json")) {
                jbake.await(" asleep\n");
                engine.kill();
                JbakeProcess run = jbake.end(Duration.ofSeconds(10));
                assertThat(run.status()).as(run.err()).isEqualTo(1);
                assertThat(run.out()).isEmpty();
                assertThat(run.err())
                        .containsPattern("\nNot built because of this: (one|two) \\(connection lost\\)\n"
                                + "ERROR: target (one|two): lost the connection to BuildKit in the middle of the build:"
                                + " the daemon has ended, or cannot be reached any more \\([^\n]*\\)\n$")
                        .doesNotContain("\tat ");
            }
            assertThat(project.files())
                    .containsExactly("Dockerfile", "busybox", "docker-bake.hcl", "out/before", "two.tar");
            assertThat(project.read("out/before") + project.read("two.tar")).isEqualTo("as it was\nas it was\n");
        }
    }

    /// What holds the bytes up is the proxy, so that the daemon dies in the middle.
    @Test
    void soItDoesDuringAnUploadAndAnExport() throws Exception {
        Path folder = Files.createTempDirectory("jbk");
        try (PrivateEngine engine = TestEngine.restartable();
                FaultyProxy proxy = FaultyProxy.before(engine.docker(), folder.resolve("s"))) {
            Project project = Project.in(root, proxy.address())
                    .file("Dockerfile", "FROM scratch\nCOPY big /\n")
                    .file("docker-bake.hcl", "target \"default\" { output = [\"type=local,dest=out\"] }\n")
                    .file("big", "0123456789abcdef".repeat(1 << 19))
                    .file("out/before", "as it was\n");
            proxy.stall(FaultyProxy.Direction.TO_DAEMON, 3 << 20);
            assertLost(project, engine, proxy, "transferring context: ");
            engine.start();
            proxy.stall(FaultyProxy.Direction.TO_CLIENT, 3 << 20);
            assertLost(project, engine, proxy, "copying files ");
            assertThat(project.files()).containsExactly("Dockerfile", "big", "docker-bake.hcl", "out/before");
        } finally {
            Files.deleteIfExists(folder.resolve("s"));
            Files.delete(folder);
        }
    }

    private static void assertLost(Project project, PrivateEngine engine, FaultyProxy proxy, String during)
            throws Exception {
        try (RunningJbake jbake = project.start("--metadata-file", "metadata.json")) {
            jbake.await(during);
            engine.kill();
            proxy.cut();
            JbakeProcess run = jbake.end(Duration.ofSeconds(10));
            assertThat(run.status()).as(run.err()).isEqualTo(1);
            assertThat(run.err())
                    .contains("\nERROR: lost the connection to BuildKit in the middle of the build: ")
                    .doesNotContain("\tat ");
        }
    }
}
