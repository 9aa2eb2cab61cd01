package dev.jbake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbake.conformance.CaseSurroundings;
import dev.jbake.conformance.Suite;
import dev.jbake.conformance.run.SuiteRun;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs the cases of the conformance suite that need no builder ({@link Conformity}).
class ConformanceTest {
    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        SuiteRun run = SuiteRun.ofJbake(new InProcess(), CaseSurroundings.NONE);
        return Conformity.chosen(false).stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(),
                        one.folder().toUri(),
                        () -> Conformity.require(run.run(one), CaseSurroundings.NONE)));
    }

    @Test
    void thereAreCases() throws IOException {
        assertThat(Suite.folders(Conformity.CASES)).hasSizeGreaterThan(100);
    }
}
