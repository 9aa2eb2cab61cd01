package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.engine.TestEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Builders from their making to their end. The outputs are those that buildx v0.36.1 printed for the same commands,
/// apart from what differs from daemon to daemon.
class BuilderIT {
    private static final Pattern VERSION = Pattern.compile("v[0-9]\\S*|[0-9a-f]{40}|v0.0.0\\S*");

    @TempDir
    Path root;

    private Project project;
    private String socket;

    @BeforeEach
    void writeProject() throws IOException {
        project = Project.in(root, "unix://" + root.resolve("nobody.sock"));
        socket = TestEngine.buildkit();
    }

    private JbakeProcess run(String... words) throws Exception {
        return project.run(Stream.concat(Stream.of("builder"), Stream.of(words)).toArray(String[]::new));
    }

    private String out(String... words) throws Exception {
        JbakeProcess run = run(words);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    private String failure(String... words) throws Exception {
        JbakeProcess run = run(words);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        return run.err();
    }

    @Test
    void madeListedUsedAndRemoved() throws Exception {
        assertThat(out("create", "--name", "near", "--driver", "remote", "--platform", "linux/amd64", "--use", socket))
                .isEqualTo("near\n");
        assertThat(out("create", "--name", "near", "--append", "--node", "far", "unix://" + root.resolve("no.sock")))
                .isEqualTo("near\n");
        assertThat(project.settingText("buildx/instances/near"))
                .isEqualTo("""
                {"Name":"near","Driver":"remote","Nodes":[{"Name":"near0","Endpoint":"%s","Platforms":[\
                {"architecture":"amd64","os":"linux"}],"DriverOpts":null,"Flags":null,"Files":null},{"Name":"far",\
                "Endpoint":"unix://%s","Platforms":null,"DriverOpts":null,"Flags":null,"Files":null}],\
                "Dynamic":false}""".formatted(socket, root.resolve("no.sock")));
        assertThat(project.settingText("buildx/current")).isEqualTo("""
                {"Key":"unix://%s","Name":"near","Global":false}""".formatted(root.resolve("nobody.sock")));

        JbakeProcess list = run("ls", "--format", "{{.Name}} {{.DriverEndpoint}} {{.Status}}");
        assertThat(list.out()).isEqualTo("""
                near remote\s
                near0 %s running
                far unix://%s inactive
                default  error
                """.formatted(socket, root.resolve("no.sock")));
        assertThat(list.err()).isEmpty();

        JbakeProcess table = run("ls");
        assertThat(table.out().lines().map(line -> line.strip().replaceFirst("\\s{2,}.*", "")))
                .containsExactly("NAME/NODE", "near*", "\\_ near0", "\\_ far", "default");
        assertThat(table.err())
                .startsWith("\nCannot load builder default: ")
                .contains(root.resolve("nobody.sock").toString())
                .hasLineCount(2);

        assertThat(out("create", "--name", "near", "--leave", "--node", "far")).isEmpty();
        assertThat(run("rm").err()).isEqualTo("near removed\n");
        assertThat(out("ls", "--format", "{{.Name}}")).isEqualTo("default\n");
    }

    @Test
    void inspectedWithAllThatItsDaemonSays() throws Exception {
        out("create", "--name", "near", "--driver", "remote", "--driver-opt", "default-load=true", socket);
        String page = VERSION.matcher(out("inspect", "--bootstrap", "near")).replaceAll("VERSION");
        assertThat(page)
                .startsWith("Name:          near\nDriver:        remote\nLast Activity: 20")
                .contains(" +0000 UTC\n\nNodes:\nName: ", "\nStatus:           running\nBuildKit version: VERSION\n")
                .contains("\nEndpoint:         " + socket + "\nDriver Options:   default-load=\"true\"\n")
                .contains("\nLabels:\n org.mobyproject.buildkit.worker.");
        assertThat(out("ls", "--format", "json").lines().findFirst().orElseThrow())
                .startsWith("{\"Current\":false,\"Driver\":\"remote\",\"Dynamic\":false,\"LastActivity\":\"20")
                .contains("\"Name\":\"near\",\"Nodes\":[{\"DriverOpts\":{\"default-load\":\"true\"},\"Endpoint\":\""
                        + socket)
                .contains("\"Status\":\"running\",\"Version\":\"");
    }

    @Test
    void mistakesAreNamed() throws Exception {
        assertThat(failure("create", "--name", "default"))
                .isEqualTo("ERROR: default is a reserved name and cannot be used to identify builder instance\n");
        assertThat(failure("create", "--name", "q", "--driver", "remote", "foo"))
                .isEqualTo("ERROR: unrecognized url scheme \n");
        assertThat(failure("create", "--name", "q", "--driver", "remote", "--driver-opt", "a=b", socket))
                .isEqualTo("ERROR: failed to initialize builder q (q0): invalid driver option a for remote driver\n");
        assertThat(failure("inspect", "q")).isEqualTo("ERROR: no builder \"q\" found\n");
        assertThat(failure("use", "q")).isEqualTo("ERROR: no builder \"q\" found\n");
        assertThat(failure("rm", "q", "default")).isEqualTo("""
                failed to remove q: no builder "q" found
                failed to remove default: context builder cannot be removed, run `docker context rm default` to \
                remove this context
                ERROR: failed to remove one or more builders
                """);
    }

    @Test
    void inactiveOnesAreRemovedAfterAQuestion() throws Exception {
        out("create", "--name", "alive", "--driver", "remote", socket);
        out("create", "--name", "dead", "--driver", "remote", "unix://" + root.resolve("no.sock"));
        assertThat(out("rm", "--all-inactive"))
                .isEqualTo("WARNING! This will remove all builders that are not in running state. Are you sure you"
                        + " want to continue? [y/N] ");
        assertThat(run("rm", "--all-inactive", "--force").err()).isEqualTo("dead removed\n");
        assertThat(out("ls", "--format", "{{.Name}}")).isEqualTo("alive\nalive0\ndefault\n");
    }

    @Test
    void cachesAreListedAndEmptied() throws Exception {
        String marker = "marker" + System.nanoTime();
        String filter = "description~=" + marker;
        out("create", "--name", "near", "--driver", "remote", "--use", socket);
        project.file("Dockerfile", "FROM scratch\nCOPY Dockerfile /" + marker + "\n")
                .file("docker-bake.hcl", "target \"default\" { output = [\"type=cacheonly\"] }\n");
        assertThat(project.build().status()).isZero();
        assertThat(out("du", "--filter", filter, "--format", "{{.Type}} {{.UsageCount}}"))
                .isEqualTo("regular 1\n");
        assertThat(out("du")).startsWith("ID  ").contains("\nReclaimable:\t", "\nTotal:\t\t");
        assertThat(out("prune", "--filter", filter)).startsWith("WARNING! This will remove all dangling build cache.");
        assertThat(out("prune", "--force", "--filter", filter))
                .startsWith("ID\t\t\t\t\t\tRECLAIMABLE\tSIZE\t\tLAST ACCESSED\n")
                .containsPattern("\nTotal:\t[1-9]");
        assertThat(out("du", "--filter", filter, "--format", "{{.ID}}")).isEmpty();
    }
}
