package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Secrets appear nowhere but where the user has put them: not in output, not in the list of processes, not in files.
class SecretsIT {
    private static final String PASSWORD = "hush-hush";
    private static final String VARIABLE = "of-the-environment-4711";
    private static final String FILE = "of-a-file-4712";
    private static final List<String> SECRETS = List.of(PASSWORD, login(PASSWORD), VARIABLE, FILE);

    /// What the user has written.
    private static final Set<String> THEIRS = Set.of("project/token", "settings/docker/config.json");

    @TempDir
    Path root;

    private final Sleeper sleeper = new Sleeper();
    private Project project;

    @BeforeEach
    void writeProject() throws IOException {
        Files.createDirectory(root.resolve("tmp"));
        project = Project.in(root)
                .busybox()
                .variable("JBAKE_JAVA_OPTS", "-Djava.io.tmpdir=" + root.resolve("tmp"))
                .variable("VARIABLE", VARIABLE)
                .file("token", FILE)
                .file("Dockerfile", Project.SHELL + """
                        FROM shell AS read
                        RUN --mount=type=secret,id=file,required=true --mount=type=secret,id=variable,required=true \\
                            test -s /run/secrets/file && test -s /run/secrets/variable
                        FROM read AS fails
                        RUN --mount=type=secret,id=file exit 3
                        FROM read AS slow
                        RUN --mount=type=secret,id=file %s
                        FROM scratch AS pushed
                        COPY --from=read /bin/busybox /
                        """.formatted(sleeper.command()))
                .file("docker-bake.hcl", """
                        target "read" {
                          name     = stage
                          matrix   = { stage = ["fails", "slow", "pushed"] }
                          target   = stage
                          no-cache = true
                          secret   = ["id=file,src=token", "id=variable,env=VARIABLE"]
                          output   = ["type=image,push=true,name=%1$s/secrets"]
                          cache-to = stage == "pushed" ? ["type=registry,ref=%1$s/secrets:cache"] : []
                        }
                        """.formatted(TestEngine.lockedRegistry()));
        login("jbake", PASSWORD);
    }

    @Test
    void notWhenItWorks() throws Exception {
        JbakeProcess run = build("pushed");
        assertThat(run.status()).as(run.err()).isZero();
        assertNowhere(run);
    }

    @Test
    void notWhenAStepFails() throws Exception {
        JbakeProcess run = build("fails", "pushed");
        assertThat(run.status()).isEqualTo(1);
        assertNowhere(run);
    }

    @Test
    void notWhenTheRegistryRefusesThem() throws Exception {
        login("somebody", PASSWORD);
        JbakeProcess run = build("pushed", "--retries=1");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("401 Unauthorized");
        assertNowhere(run);
    }

    @Test
    void notWhileItRunsAndNotWhenItIsStopped() throws Exception {
        try (RunningJbake jbake = project.start("slow", "--debug", "--metadata-file", "metadata.json")) {
            jbake.await(" asleep\n");
            assertThat(found(root)).isEmpty();
            assertThat(ProcessHandle.allProcesses()
                            .map(process -> process.info().commandLine().orElse(""))
                            .filter(line -> SECRETS.stream().anyMatch(line::contains)))
                    .isEmpty();
            assertNowhere(jbake.signal("INT").end(Duration.ofSeconds(20)));
        }
    }

    private JbakeProcess build(String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("--debug", "--metadata-file", "metadata.json"));
        all.addAll(List.of(words));
        return project.build(all.toArray(String[]::new));
    }

    private void login(String user, String password) throws IOException {
        project.setting(
                "docker/config.json",
                "{\"auths\":{\"" + TestEngine.lockedRegistry() + "\":{\"auth\":\"" + encoded(user, password) + "\"}}}");
    }

    private static String login(String password) {
        return encoded("jbake", password);
    }

    private static String encoded(String user, String password) {
        return Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private void assertNowhere(JbakeProcess run) throws IOException {
        for (String secret : SECRETS) {
            assertThat(run.out()).doesNotContain(secret);
            assertThat(run.err()).doesNotContain(secret);
        }
        assertThat(found(root)).isEmpty();
    }

    /// The files below a folder that hold a secret.
    private static List<String> found(Path root) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (!THEIRS.contains(name) && SECRETS.stream().anyMatch(text::contains)) {
                    found.add(name);
                }
            }
        }
        return found;
    }
}
