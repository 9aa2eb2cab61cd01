package dev.jbake.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.conformance.command.BakeCommand;
import dev.jbake.conformance.command.CommandOutcome;
import dev.jbake.conformance.command.Invocation;
import dev.jbake.conformance.files.RunResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRunTest {
    private static final CaseSurroundings BUILDER = CaseSurroundings.with(
            "b", Map.of("DOCKER_HOST", "unix:///x", "BUILDX_BAKE_FILE", "x"), null, null, Set.of());

    @TempDir
    Path area;

    private final List<Invocation> runs = new ArrayList<>();

    private Case read(String text) throws IOException {
        RunResults.write(
                area.resolve("case"), Map.of("case.yaml", "shows: x\n" + text, "kept", "old", "remote/f", "far"));
        return CaseFile.read(area.resolve("case"));
    }

    /// A command that fails or writes files, as its arguments say.
    private CommandOutcome write(Invocation invocation) throws IOException {
        runs.add(invocation);
        if (invocation.arguments().contains("fail")) {
            return new CommandOutcome(
                    1, "", "ERROR: in " + invocation.directory() + "/x: sha256:" + "0".repeat(64) + "\n");
        }
        for (String name : invocation.arguments()) {
            Path file = invocation.directory().resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "at 2026-01-02T03:04:05.678Z");
        }
        return new CommandOutcome(0, String.join(" ", invocation.environment().values()), "");
    }

    private Expectation run(Case one, CaseSurroundings surroundings) throws IOException, InterruptedException {
        BakeCommand command = this::write;
        return CaseRun.run(one, command, surroundings);
    }

    @Test
    void allRunsShareAFolderAndLeaveFiles() throws Exception {
        Expectation seen = run(read("needs: [builder]\nbefore: [[a, scratch/b]]\nargs: [kept, c/d]\n"), BUILDER);
        assertThat(seen.files()).isEqualTo(Map.of("a", "at (time)", "kept", "at (time)", "c/d", "at (time)"));
        assertThat(runs.get(0).directory()).isEqualTo(runs.get(1).directory()).doesNotExist();
        assertThat(runs.get(0).environment())
                .isEqualTo(Map.of("HOME", "/home/user", "DOCKER_HOST", "unix:///x", "BUILDX_BUILDER", "b"));
    }

    @Test
    void theFirstFailureEndsACase() throws Exception {
        Expectation seen = run(read("needs: [builder]\nbefore: [[fail]]\nargs: [a]\n"), BUILDER);
        assertThat(runs).hasSize(1);
        assertThat(seen)
                .isEqualTo(new Expectation(
                        1, null, List.of(new Message(null, "in ${project}/x: sha256:(digest)", false))));
    }

    @Test
    void placesAreFilledIn() throws Exception {
        Expectation seen = run(
                read("needs: [builder]\nargs: ['${project}/a']\nenv: {HOME: '${http}/f', X: '${commit}'}\n"), BUILDER);
        assertThat(seen.files()).containsOnlyKeys("a");
        assertThat(seen.output()).isEqualTo("b unix:///x ${http}/f ${commit}");
        assertThat(runs.getFirst().environment().get("X")).matches("[0-9a-f]{40}");
    }

    @Test
    void whatIsMissingIsTold() throws Exception {
        assertThat(CaseSurroundings.NONE.missing(read(""))).isEmpty();
        assertThat(CaseSurroundings.NONE.missing(read("needs: [builder]\n"))).contains(Need.BUILDER);
        assertThat(BUILDER.missing(read("needs: [builder]\n"))).isEmpty();
        assertThat(BUILDER.missing(read("needs: [builder, shell]\n"))).contains(Need.SHELL);
        assertThat(BUILDER.missing(read("needs: [registry]\n"))).contains(Need.REGISTRY);
        CaseSurroundings lacking = CaseSurroundings.with("b", Map.of(), area, null, Set.of(Need.IMAGE_STORE));
        assertThat(lacking.missing(read("needs: [image-store]\n"))).contains(Need.IMAGE_STORE);
        assertThat(lacking.missing(read("needs: [shell]\n"))).isEmpty();
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        Case before = read("needs: [builder, loopback]\nbefore: [[a, b], [c]]\nargs: [d]\n");
        Case recorded = before.recorded(run(before, BUILDER));
        CaseFile.write(recorded);
        assertThat(CaseFile.read(recorded.folder())).isEqualTo(recorded);
        assertThat(Files.readString(recorded.folder().resolve("case.yaml")))
                .isEqualTo("shows: x\nneeds: [builder, loopback]\nbefore: [[a, b], [c]]\nargs: [d]\n");
        CaseFile.write(recorded.recorded(new Expectation(0, "", List.of())));
        assertThat(recorded.folder().resolve("expected")).doesNotExist();
    }
}
