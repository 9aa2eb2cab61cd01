package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.conformance.Case;
import dev.jbake.conformance.CaseSurroundings;
import dev.jbake.conformance.Suite;
import dev.jbake.conformity.Conformity;
import dev.jbake.conformity.Runner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs the cases of the suite that need the command but no builder; those of the language run in `interpreter`.
class ConformanceTest {
    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return new Conformity(new InProcess(), CaseSurroundings.NONE).tests(Runner.COMMAND);
    }

    @Test
    void everyCaseIsRun() throws IOException {
        TreeSet<Path> run = new TreeSet<>();
        for (Runner runner : Runner.values()) {
            assertThat(Conformity.cases(runner)).as(runner.name()).hasSizeGreaterThan(100);
            Conformity.cases(runner).stream().map(Case::folder).forEach(run::add);
        }
        assertThat(run).containsExactlyElementsOf(Suite.folders(Conformity.CASES));
    }
}
