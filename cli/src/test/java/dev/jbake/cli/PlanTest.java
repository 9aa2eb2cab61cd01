package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.jbake.conformance.Case;
import dev.jbake.conformance.command.CommandOutcome;
import dev.jbake.conformance.command.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each folder is a project with its plan in every form, which `-Djbake.accept=true` writes; that run fails too, so
/// that
/// somebody looks at the difference.
class PlanTest {
    private static final Path PROJECTS = Path.of("src/test/resources/plan");
    private static final List<String> FORMS = List.of("text", "json", "dot", "mermaid");

    @TestFactory
    Stream<DynamicTest> isShownAsExpected() throws IOException {
        try (Stream<Path> folders = Files.list(PROJECTS)) {
            return folders.sorted().toList().stream()
                    .flatMap(folder -> FORMS.stream()
                            .map(form -> DynamicTest.dynamicTest(
                                    folder.getFileName() + " " + form, () -> compare(folder, form))));
        }
    }

    private static void compare(Path folder, String form) throws IOException {
        CommandOutcome outcome = plan(folder, "--format", form);
        assertThat(outcome.errors()).isEmpty();
        Path golden = folder.resolve("plan." + form);
        if (Boolean.getBoolean("jbake.accept")) {
            Files.writeString(golden, outcome.output());
            fail("accepted " + golden + "; look at it and run again without jbake.accept");
        }
        assertThat(outcome.output()).isEqualTo(Files.readString(golden));
    }

    private static CommandOutcome plan(Path folder, String... words) {
        List<String> command =
                Stream.concat(Stream.of("plan"), Stream.of(words)).toList();
        return InProcess.command(command, new Invocation(List.of(), Case.HOME, "", folder));
    }

    @Test
    void imagesAreListedForMirrors() {
        CommandOutcome outcome = plan(PROJECTS.resolve("linked"), "--images");
        assertThat(outcome.output()).isEqualTo("docker.io/library/alpine:3\ndocker.io/library/busybox:latest\n");
        assertThat(outcome.errors())
                .isEqualTo("target tools is unknown: it is part of the remote context: Dockerfile\n");
    }

    @Test
    void targetsAreChosenAndOverridden() {
        CommandOutcome outcome =
                plan(PROJECTS.resolve("platforms"), "--set", "*.platform=linux/arm64", "--set=*.target=", "default");
        assertThat(outcome.output()).contains("on linux/arm64\n", "never: from final\n", "skipped: windows\n");
    }

    @Test
    void badRequestsAreRefused() {
        assertThat(plan(PROJECTS.resolve("linked"), "--format", "svg").errors())
                .isEqualTo("ERROR: jbake plan has no format \"svg\"; it has text, json, dot and mermaid\n");
        assertThat(plan(PROJECTS.resolve("linked"), "--format", "json", "--images")
                        .errors())
                .isEqualTo("ERROR: --images and --format exclude each other\n");
        assertThat(plan(PROJECTS.resolve("linked"), "https://github.com/acme/x.git")
                        .errors())
                .isEqualTo("ERROR: jbake plan does not read remote bake files: https://github.com/acme/x.git\n");
        assertThat(plan(PROJECTS.resolve("linked"), "ap").errors()).contains("failed to find target ap");
        assertThat(plan(PROJECTS.resolve("linked"), "-f", "none.hcl").exit()).isEqualTo(1);
    }
}
