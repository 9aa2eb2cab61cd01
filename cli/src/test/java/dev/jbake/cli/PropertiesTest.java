package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.conformance.Case;
import dev.jbake.conformance.CaseFile;
import dev.jbake.conformance.CaseRun;
import dev.jbake.conformance.CaseSurroundings;
import dev.jbake.conformance.Suite;
import dev.jbake.conformance.command.CommandOutcome;
import dev.jbake.conformance.command.Invocation;
import dev.jbake.conformity.Conformity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// What holds for every definition.
class PropertiesTest {

    @TempDir
    Path directory;

    /// Policies are printed in a form that no file has, and texts that nothing escapes may look like templates; the
    /// reference cannot read its own output there either.
    @Test
    void whatIsPrintedPrintsItself() throws IOException {
        List<String> changed = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        int same = 0;
        for (Case one : Suite.read(Conformity.CASES)) {
            String printed = one.expectedOfJbake().output();
            if (printed == null || !one.needs().isEmpty() || !printed.startsWith("{\n  \"group\"")) {
                continue;
            }
            Files.writeString(directory.resolve("docker-bake.json"), printed);
            CommandOutcome again = run("--print");
            if (again.exit() != 0) {
                unreadable.add(one.name());
            } else if (again.output().equals(printed)) {
                same++;
            } else {
                changed.add(one.name());
            }
        }
        assertThat(changed).isEmpty();
        assertThat(same).isGreaterThan(500);
        assertThat(unreadable).hasSizeLessThan(20);
    }

    @TestFactory
    Stream<DynamicTest> runsAreAlike() throws IOException {
        return Suite.read(Conformity.CASES).stream()
                .filter(one -> one.name().matches("(matrix|overrides|merging|groups|compose)/.*"))
                .map(one -> DynamicTest.dynamicTest(
                        one.name(),
                        one.folder().resolve(CaseFile.NAME).toUri(),
                        () -> assertThat(CaseRun.run(one, new InProcess(), CaseSurroundings.NONE))
                                .isEqualTo(CaseRun.run(one, new InProcess(), CaseSurroundings.NONE))));
    }

    @Test
    void filesOfDifferentTargetsMayComeInAnyOrder() throws IOException {
        write(
                "a.hcl",
                "target \"a\" {\n  tags = [\"r/${NAME}\"]\n}\nvariable \"NAME\" {\n  default = lower(OTHER)\n}\n");
        write("b.hcl", "target \"b\" {\n  inherits = [\"a\", \"c\"]\n  args = { A = target.c.context }\n}\n");
        write(
                "c.json",
                "{\"target\": {\"c\": {\"context\": \"${OTHER}\"}}, \"variable\": {\"OTHER\": {\"default\": \"X\"}}}");
        write("d.yaml", "services:\n  d:\n    build: d\n");
        Set<String> outputs = new HashSet<>();
        permute(List.of(), List.of("a.hcl", "b.hcl", "c.json", "d.yaml"), outputs);
        assertThat(outputs).hasSize(1);
        assertThat(outputs.iterator().next()).contains("\"A\": \"X\"").contains("\"r/x\"");
    }

    private void permute(List<String> chosen, List<String> left, Set<String> outputs) {
        if (left.isEmpty()) {
            List<String> words = new ArrayList<>(List.of("--print", "a", "b", "c", "d"));
            for (String file : chosen) {
                words.addAll(List.of("-f", file));
            }
            CommandOutcome outcome = run(words.toArray(new String[0]));
            assertThat(outcome.exit()).as(outcome.errors()).isZero();
            outputs.add(outcome.output());
        }
        for (String next : left) {
            List<String> more = new ArrayList<>(chosen);
            more.add(next);
            List<String> rest = new ArrayList<>(left);
            rest.remove(next);
            permute(more, rest, outputs);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private CommandOutcome run(String... words) {
        return new InProcess().run(new Invocation(List.of(words), Case.HOME, "", directory));
    }
}
