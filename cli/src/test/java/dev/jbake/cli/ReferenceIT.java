package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.jbake.conformance.command.CommandOutcome;
import dev.jbake.conformance.command.Invocation;
import dev.jbake.conformance.command.ProgramCommand;
import dev.jbake.conformance.run.BuildxVersion;
import dev.jbake.engine.TestEngine;
import dev.jbake.reference.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The suite is right only if the reference passes the cases of its version.
class ReferenceIT {
    /// `github.com/docker/buildx v0.36.1 d1e2f3`, or in a package of Debian's `.. 0.29.1+ds1 0.29.1+ds1-4`.
    private static final Pattern VERSION = Pattern.compile("\\S+ v?(?<number>\\d+\\.\\d+\\.\\d+)(?<debian>\\+ds)?.*\n");

    /// The oldest version that ran the suite: older ones may not do what its cases show.
    private static final BuildxVersion OLDEST = BuildxVersion.of("0.29");

    private static final BuildxVersion NEWEST = BuildxVersion.of(Reference.BUILDX);

    @TempDir
    Path folder;

    @Test
    void buildxPassesTheCasesOfItsVersion() throws Exception {
        String buildx = TestEngine.buildx().toString();
        CommandOutcome said = ProgramCommand.of(buildx).run(in(folder, "version"));
        Matcher matcher = VERSION.matcher(said.output());
        assertThat(matcher.matches()).as(said.toString()).isTrue();
        BuildxVersion version = BuildxVersion.of(matcher.group("number"));
        assumeThat(version)
                .as("the suite says what buildx does from %s to %s", OLDEST, NEWEST)
                .isBetween(OLDEST, NEWEST);

        // it looks for its builder before it asks for rights
        String command = "env DOCKER_HOST=%s DOCKER_CONFIG=%s BUILDX_CONFIG=%s %s bake"
                .formatted(TestEngine.docker(), folder.resolve("docker"), folder.resolve("buildx"), buildx);
        List<String> words =
                new ArrayList<>(List.of("conformance", "run", "--since", version.toString(), "--bin", command));
        words.addAll(List.of(
                "--builder",
                "default",
                "--busybox",
                TestEngine.busybox().toString(),
                "--registry",
                TestEngine.registry()));
        Path exceptions = TestEngine.project().resolve("conformance-tests/debian-" + version);
        if (matcher.group("debian") != null && Files.exists(exceptions)) {
            words.addAll(List.of("--except", exceptions.toString()));
        }
        CommandOutcome outcome = InProcess.command(words, in(folder));
        assertThat(outcome.exit()).as(outcome.output() + outcome.errors()).isZero();
    }

    private static Invocation in(Path directory, String... arguments) {
        return new Invocation(List.of(arguments), Map.of(), "", directory);
    }
}
